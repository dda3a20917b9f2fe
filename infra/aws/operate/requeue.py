"""`requeue`: puts mails into their queues that should have been there, for what the pipe or the topic lost.

The log has the events and the table `mail` has what was done about them. An event that calls for a mail and has no item
there was never taken up. Which events call for one is read from the deployed template, and whether the mail is still wanted is
decided by `send-email`, as for every message. Twice in the queue is once in the mailbox: the table's claims see to that.
"""

import argparse
import base64
import json
from datetime import datetime, timedelta, timezone

from operate.account import Stack, session

USAGE = """\
Usage: infra/aws/requeue STACK [--days 14] [--settled 15] [--dry-run]

Finds the events of the signature log that call for a mail and that nothing was done about, and puts them into the mail
queues. For after an outage of the pipe (alarms MailPipeFailed and MailsMissing). Reads the whole log once. It can be
repeated: each mail goes out once.

  --days DAYS        how far back [default: 14; after 90 days nobody knows any more what was sent]
  --settled MINUTES  leave younger events alone: they may still be on their way [default: 15]
  --dry-run          only count them

Example: infra/aws/requeue countersign --days 2 --dry-run
"""
REMEMBERED = 89
"""Days, one less than the table keeps its items."""


def main(arguments: list) -> int:
    parser = argparse.ArgumentParser(prog="requeue", usage=argparse.SUPPRESS, add_help=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--days", type=int, default=14)
    parser.add_argument("--settled", type=int, default=15)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("stack", nargs="?")
    asked = parser.parse_args(arguments)
    if asked.help or not asked.stack:
        print(USAGE)
        return 0 if asked.help else 2
    stack = Stack.get(session(), asked.stack)
    now = datetime.now(timezone.utc)
    since = now - timedelta(days=min(asked.days, REMEMBERED))
    found = 0
    for page in events(stack, mailed_types(stack), since, now - timedelta(minutes=asked.settled)):
        lost = unclaimed(stack, page)
        found += len(lost)
        if not asked.dry_run:
            send(stack, lost)
    print(f"{found} mails {'would be put' if asked.dry_run else 'were put'} into their queues.")
    return 0


def mailed_types(stack: Stack) -> list:
    """The event types that the deployed pipe passes on for an email; others are for the public log."""
    template = stack.aws.client("cloudformation").get_template(StackName=stack.name, TemplateStage="Processed")["TemplateBody"]
    template = json.loads(template) if isinstance(template, str) else template
    properties = {name: each.get("Properties", {}) for name, each in template["Resources"].items()}
    patterns = [json.loads(each["Pattern"]) for each in properties["MailPipe"]["SourceParameters"]["FilterCriteria"]["Filters"]]
    passed = [kind for pattern in patterns for kind in pattern["dynamodb"]["NewImage"]["type"]["S"]]
    later = filtered(properties["LaterMailSubscription"])
    not_first = filtered(properties["MailSubscription"])[0]["anything-but"]
    return [kind for kind in passed if kind in later or kind not in not_first]


def filtered(subscription: dict) -> list:
    return subscription["FilterPolicy"]["dynamodb"]["NewImage"]["type"]["S"]


def events(stack: Stack, types: list, since: datetime, until: datetime):
    """Pages of the log's events of these types and that time, as DynamoDB stores them."""
    names = {f":t{number}": {"S": kind} for number, kind in enumerate(types)}
    pages = stack.aws.client("dynamodb").get_paginator("scan").paginate(
        TableName=stack.outputs["SignatureLogTable"],
        FilterExpression=f"#type IN ({', '.join(names)}) AND #at BETWEEN :since AND :until",
        ExpressionAttributeNames={"#type": "type", "#at": "at"},
        ExpressionAttributeValues={**names, ":since": {"S": instant(since)}, ":until": {"S": instant(until)}},
    )
    for page in pages:
        yield page["Items"]


def instant(at: datetime) -> str:
    """As the log writes it, so that texts compare like times."""
    return f"{at:%Y-%m-%dT%H:%M:%S}Z"


def unclaimed(stack: Stack, items: list) -> list:
    """Those without an item in the table `mail`."""
    dynamodb, table = stack.aws.client("dynamodb"), stack.outputs["MailTable"]
    lost = []
    for start in range(0, len(items), 100):
        by_key = {(item["stream"]["S"], f"v{item['version']['N']}"): item for item in items[start : start + 100]}
        asked = {table: {"Keys": [{"pk": {"S": pk}, "sk": {"S": sk}} for pk, sk in by_key], "ProjectionExpression": "pk, sk"}}
        while asked:
            answer = dynamodb.batch_get_item(RequestItems=asked)
            for known in answer["Responses"].get(table, []):
                by_key.pop((known["pk"]["S"], known["sk"]["S"]), None)
            asked = answer.get("UnprocessedKeys")
        lost.extend(by_key.values())
    return lost


def send(stack: Stack, items: list) -> None:
    """As the pipe would have published them: one record of the stream each. The topic's subscriptions choose the queue."""
    sns, topic = stack.aws.client("sns"), stack.outputs["MailTopicArn"]
    for item in items:
        keys = {name: item[name] for name in ("stream", "version")}
        change = {"Keys": keys, "NewImage": item, "SequenceNumber": "0", "SizeBytes": 0, "StreamViewType": "NEW_IMAGE"}
        record = {
            "eventID": f"requeued-{item['stream']['S']}-{item['version']['N']}",
            "eventName": "INSERT",
            "eventVersion": "1.1",
            "eventSource": "aws:dynamodb",
            "awsRegion": stack.aws.region_name,
            "dynamodb": {"ApproximateCreationDateTime": 0, **change},
        }
        sns.publish(TopicArn=topic, Message=json.dumps(record, default=as_text))


def as_text(value) -> str:
    """Binary attributes, as a stream's record holds them."""
    return base64.b64encode(bytes(value)).decode()
