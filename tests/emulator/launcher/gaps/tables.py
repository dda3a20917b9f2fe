"""A table's time to live.

AWS: `TimeToLiveSpecification` of a table in a template turns expiry on.
<https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html>
The emulator ignores it in a template, and has it only behind UpdateTimeToLive.
"""

from ministack.services import dynamodb
from ministack.services.cloudformation import provisioners

TABLE = "AWS::DynamoDB::Table"


def close() -> None:
    handlers = provisioners._RESOURCE_HANDLERS[TABLE]
    create = handlers["create"]

    def with_time_to_live(logical_id, properties, stack):
        made = create(logical_id, properties, stack)
        wanted = properties.get("TimeToLiveSpecification")
        if wanted:
            enabled = str(wanted.get("Enabled")).lower() == "true"
            specification = {"AttributeName": wanted["AttributeName"], "Enabled": enabled}
            dynamodb._update_ttl({"TableName": made[0], "TimeToLiveSpecification": specification})
        return made

    handlers["create"] = with_time_to_live
