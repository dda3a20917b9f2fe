"""A pipe from a DynamoDB stream to a queue.

AWS: a pipe hands each record that one of its filters matches to its target, with the rights of its own role.
<https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-filtering.html>
<https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-dynamodb.html>
The emulator ignores filters and delivers to topics and state machines only.

Here a record is sent by SendMessage with credentials of the pipe's role, so its right to send is enforced. Its right to
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
    create, deliver = handlers["create"], pipes._deliver_batch

    def create_with_filters(logical_id, properties, stack):
        made = create(logical_id, properties, stack)
        source = properties.get("SourceParameters") or {}
        filters = (source.get("FilterCriteria") or {}).get("Filters") or []
        pipes._pipes[made[0]]["Patterns"] = [json.loads(each["Pattern"]) for each in filters]
        return made

    def deliver_to_queues_too(pipe, batch):
        if pipe["Target"].split(":")[2] == "sqs":
            return to_queue(pipe, batch)
        return deliver(pipe, batch)

    handlers["create"] = create_with_filters
    pipes._deliver_batch = deliver_to_queues_too


def to_queue(pipe, batch) -> bool:
    """Whether everything that matches was sent. If not, the pipe's place stays, and the batch comes again."""
    _, _, _, region, account, name = pipe["Target"].split(":")
    queue = client(pipe)
    try:
        url = f"{os.environ['AWS_ENDPOINT_URL']}/{account}/{name}"
        for record in batch:
            if matches(pipe.get("Patterns") or [], record):
                queue.send_message(QueueUrl=url, MessageBody=json.dumps(record))
    except queue.exceptions.ClientError as refused:
        LOG.warning("the pipe %s cannot send to %s in %s: %s", pipe["Name"], name, region, refused)
        return False
    return True


def matches(patterns, record) -> bool:
    return not patterns or any(lambda_svc._match_esm_filter(record, pattern) for pattern in patterns)


def client(pipe):
    """SQS, as the pipe's role."""
    arn = f"arn:aws:lambda:{get_region()}:{get_account_id()}:function:{pipe['Name']}"
    keys = execution_credentials({"FunctionArn": arn, "FunctionName": pipe["Name"], "Role": pipe["RoleArn"]})
    return boto3.client(
        "sqs",
        region_name=get_region(),
        endpoint_url=os.environ["AWS_ENDPOINT_URL"],
        aws_access_key_id=keys["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=keys["AWS_SECRET_ACCESS_KEY"],
        aws_session_token=keys["AWS_SESSION_TOKEN"],
    )
