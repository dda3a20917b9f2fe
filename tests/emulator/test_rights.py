"""What each function may do. Enforcement while the chain passes is in the other tests."""

import json

import pytest
from botocore.exceptions import ClientError
from stack import eventually


def roles(stack) -> dict:
    template = stack.client("cloudformation").get_template(StackName="countersign", TemplateStage="Processed")["TemplateBody"]
    template = json.loads(template) if isinstance(template, str) else template
    return {name: each for name, each in template["Resources"].items() if each["Type"] == "AWS::IAM::Role"}


def test_no_role_holds_a_wildcard(stack):
    found = roles(stack)
    assert len(found) >= 10
    for name, role in found.items():
        for policy in role["Properties"].get("Policies", []):
            for statement in policy["PolicyDocument"]["Statement"]:
                actions, resources = listed(statement["Action"]), listed(statement["Resource"])
                assert not any("*" in action for action in actions), (name, statement)
                assert "*" not in resources, (name, statement)


def listed(value) -> list:
    return value if isinstance(value, list) else [value]


def as_role_of(stack, function: str):
    """DynamoDB with credentials of the function's own role, which is told for that to trust this account."""
    known = stack.client("lambda").get_function_configuration(FunctionName=stack.outputs[function])
    iam, name = stack.client("iam"), known["Role"].split("/")[-1]
    trust = iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]
    account = known["Role"].split(":")[4]
    ours = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "sts:AssumeRole"}
    widened = {**trust, "Statement": [*trust["Statement"], ours]}
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=json.dumps(widened))
    try:
        keys = stack.client("sts").assume_role(RoleArn=known["Role"], RoleSessionName="test")["Credentials"]
    finally:
        iam.update_assume_role_policy(RoleName=name, PolicyDocument=json.dumps(trust))
    return stack.client(
        "dynamodb",
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
    )


def refused(call, **arguments) -> None:
    with pytest.raises(ClientError) as error:
        call(**arguments)
    assert error.value.response["Error"]["Code"].startswith("AccessDenied"), error.value


def test_sign_is_refused_to_read_the_keys_and_what_was_signed(stack):
    """It makes keys and never reads one: who took it over could open nothing that was sealed before."""
    email = "rights@example.com"
    stack.sign(email)
    stack.link(email, "confirm")
    # Also who signs again is sealed with a key of its own. The same form within minutes would be the same command.
    stack.sign(email, city="London")
    eventually(lambda: len(stack.mails(email)) == 2)
    dynamodb, keys = as_role_of(stack, "SignFunction"), stack.outputs["SignerKeysTable"]
    held = stack.client("dynamodb").scan(TableName=keys)["Items"]
    name = {"stream": held[0]["stream"]}
    refused(dynamodb.get_item, TableName=keys, Key=name)
    refused(dynamodb.query, TableName=keys, KeyConditionExpression="#s = :s",
            ExpressionAttributeNames={"#s": "stream"}, ExpressionAttributeValues={":s": name["stream"]})
    refused(dynamodb.scan, TableName=keys)
    refused(dynamodb.batch_get_item, RequestItems={keys: {"Keys": [name]}})
    refused(dynamodb.delete_item, TableName=keys, Key=name)
    refused(dynamodb.scan, TableName=stack.outputs["SignatureLogTable"])


@pytest.mark.parametrize("function", ["PageFunction", "NewsFunction"])
def test_who_needs_no_personal_data_is_refused_the_keys(stack, function):
    dynamodb, keys = as_role_of(stack, function), stack.outputs["SignerKeysTable"]
    refused(dynamodb.get_item, TableName=keys, Key={"stream": {"S": "clean-rivers/x"}})


@pytest.mark.parametrize("function", ["Sign", "Confirm", "MySignature", "EmailFeedback", "Retention"])
def test_who_appends_events_may_not_change_or_remove_one(stack, function):
    """Put without the condition cannot be refused by IAM: the authentication codes are for that (SECURITY.md)."""
    dynamodb = as_role_of(stack, f"{function}Function")
    table = stack.outputs["SignatureLogTable"]
    key = {"stream": {"S": "clean-rivers/AAAAAAAAAAAAAAAAAAAAAA"}, "version": {"N": "1"}}
    refused(dynamodb.delete_item, TableName=table, Key=key)
    refused(dynamodb.update_item, TableName=table, Key=key, UpdateExpression="REMOVE mac")
    refused(dynamodb.batch_write_item, RequestItems={table: [{"DeleteRequest": {"Key": key}}]})
