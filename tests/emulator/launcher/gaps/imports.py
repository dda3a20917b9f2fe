"""Tables and a secret that a stack adopts.

AWS: an import brings existing resources into a stack, by a table's name or a secret's ARN, and they keep their names.
<https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import-supported-resources.html>
The emulator imports no secrets, and the next update replaces every resource whose name is not the one that it would have
given it. Here a secret is imported under its name, and what has a name keeps it.
"""

from ministack.services.cloudformation import provisioners

SECRET = "AWS::SecretsManager::Secret"
NAMES = {"AWS::DynamoDB::Table": "TableName", SECRET: "Name"}


def close() -> None:
    provisioners._RESOURCE_HANDLERS[SECRET]["import"] = adopted
    for kind, name in NAMES.items():
        handlers = provisioners._RESOURCE_HANDLERS[kind]
        handlers["update"] = keeping(name, handlers["update"])


def keeping(name: str, update):
    def with_its_name(physical_id, before, after, *rest, **how):
        return update(physical_id, {**before, name: physical_id}, {**after, name: physical_id}, *rest, **how)

    return with_its_name


def adopted(identifier) -> tuple:
    arn = identifier["Id"]
    # AWS and the emulator append a hyphen and six characters to the name.
    return arn.split(":secret:")[1][:-7], {"Id": arn, "Arn": arn}
