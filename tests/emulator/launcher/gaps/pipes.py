"""A pipe from a DynamoDB stream to a topic.

AWS: a pipe hands each record that one of its filters matches to its target, with the rights of its own role.
<https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-filtering.html>
<https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-dynamodb.html>
The emulator ignores filters, and publishes with rights of its own.

Here a record is sent by Publish with credentials of the pipe's role, so its right to publish is enforced. Its right to
read the stream is not: the emulator reads inside its own process. It looks once a second.
"""

import json
import logging
import os

import boto3
from ministack.core.lambda_runtime import execution_credentials
from ministack.core.responses import get_account_id, get_region
from ministack.services import lambda_svc, pipes
from ministack.services.cloudformation import provisioners

PIPE = "AWS::Pipes::Pipe"
LOG = logging.getLogger("launcher.pipes")


def close() -> None:
    handlers = provisioners._RESOURCE_HANDLERS[PIPE]
    create = handlers["create"]

    def create_with_filters(logical_id, properties, stack):
        made = create(logical_id, properties, stack)
        source = properties.get("SourceParameters") or {}
        filters = (source.get("FilterCriteria") or {}).get("Filters") or []
        pipes._pipes[made[0]]["Patterns"] = [json.loads(each["Pattern"]) for each in filters]
        return made

    handlers["create"] = create_with_filters
    pipes._deliver_batch = to_topic


def to_topic(pipe, batch) -> bool:
    """Whether everything that matches was published. If not, the pipe's place stays, and the batch comes again."""
    topic = client(pipe)
    try:
        for record in batch:
            if matches(pipe.get("Patterns") or [], record):
                topic.publish(TopicArn=pipe["Target"], Message=json.dumps(record))
    except topic.exceptions.ClientError as refused:
        LOG.warning("the pipe %s cannot publish to %s: %s", pipe["Name"], pipe["Target"], refused)
        return False
    return True


def matches(patterns, record) -> bool:
    return not patterns or any(lambda_svc._match_esm_filter(record, pattern) for pattern in patterns)


def client(pipe):
    """SNS, as the pipe's role."""
    arn = f"arn:aws:lambda:{get_region()}:{get_account_id()}:function:{pipe['Name']}"
    keys = execution_credentials({"FunctionArn": arn, "FunctionName": pipe["Name"], "Role": pipe["RoleArn"]})
    return boto3.client(
        "sns",
        region_name=get_region(),
        endpoint_url=os.environ["AWS_ENDPOINT_URL"],
        aws_access_key_id=keys["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=keys["AWS_SECRET_ACCESS_KEY"],
        aws_session_token=keys["AWS_SESSION_TOKEN"],
    )
