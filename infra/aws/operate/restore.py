"""`restore`: brings back what is missing in a table, from an earlier state of it.

Only ever adds: what is there stays as it is. Events that come back come through the stream like new ones, so each gets
an item in the table `mail` first that says that its mail is settled; nobody is mailed twice. Keys come back only if
the log does not know them as deleted, so that data that was erased, replaced or dropped stays so. Of the public log only
leaves come back, which never change; how far it was with a signature at that time is not how far it is.
"""

import argparse
from datetime import datetime, timedelta, timezone

from botocore.exceptions import ClientError

from operate.account import Failure, Stack, session

USAGE = """\
Usage: infra/aws/restore STACK TABLE (--at TIME | --from TABLE-NAME) [--copy]

Brings back what was deleted from one of a stack's tables: SignatureLog, PetitionLog, SignerKeys, Mail,
or the leaves of PublicLog. Point-in-time
recovery writes the table as it was at TIME beside it, into NAME-restored-…; what is missing is counted, and with --copy
copied. Nothing that is there is changed. Afterwards rebuild and verify: runbook.md, Restore.

  --at TIME     when all was well, in UTC, like 2026-11-24T10:00:00Z: up to 35 days back, for keys up to KeyRecoveryDays
  --from NAME   a table that was restored before, instead of restoring one
  --copy        copy what is missing; otherwise it is only counted

Examples:
  infra/aws/restore countersign SignatureLog --at 2026-11-24T10:00:00Z
  infra/aws/restore countersign SignatureLog --from NAME-restored-20261124100000 --copy
"""
TABLES = ("SignatureLog", "PetitionLog", "SignerKeys", "Mail", "PublicLog")
ERASING = ("SignatureErased", "SignaturePurged", "PersonalDataExpired", "SignatureMoved", "SignatureReceived")
"""The events after which a signature has none of its earlier keys."""
MAIL_KEPT = timedelta(days=90)


def main(arguments: list) -> int:
    parser = argparse.ArgumentParser(prog="restore", usage=argparse.SUPPRESS, add_help=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--at")
    parser.add_argument("--from", dest="source")
    parser.add_argument("--copy", action="store_true")
    parser.add_argument("words", nargs="*")
    asked = parser.parse_intermixed_args(arguments)
    if asked.help or len(asked.words) != 2 or bool(asked.at) == bool(asked.source):
        print(USAGE)
        return 0 if asked.help else 2
    name = asked.words[1]
    if name not in TABLES:
        raise Failure(f"{name} cannot be restored; there are: {', '.join(TABLES)}. The others are rebuilt, or hold nothing that lasts")
    restorer = Restorer(Stack.get(session(), asked.words[0]), name)
    source = asked.source or restorer.restored(asked.at)
    missing = restorer.bring_back(source, asked.copy)
    if asked.copy:
        then = "run public-log repair" if name == "PublicLog" else "rebuild and verify"
        print(f"{missing} items were brought back from {source}. Now {then}, then delete {source}.")
    else:
        print(f"{missing} items of {source} are missing. Nothing was copied: add --from {source} --copy")
    return 0


def ends(event: dict, key: int) -> bool:
    """Whether the event deletes the key of that version of its signature, or its key must not come back."""
    kind, version = event["type"]["S"], int(event["version"]["N"])
    if version == key and kind == "SignatureMoved":
        # An old address for one email. Its signature goes on elsewhere, and may have been erased there.
        return True
    if version <= key:
        return False
    number = lambda name: int(event["data"]["M"].get(name, {"N": "0"}).get("N", "0"))
    details = number("details_version")
    match kind:
        case "SignatureConfirmed":
            return details != key
        case "DetailsCorrected":
            return details == key
        case "AddressChangeRequested":
            return number("replaces") == key
        case "AddressDropped":
            return number("address_version") == key
        case _:
            return kind in ERASING


class Restorer:
    def __init__(self, stack: Stack, name: str):
        self.stack, self.name, self.dynamodb = stack, name, stack.aws.client("dynamodb")
        self.table = stack.outputs[f"{name}Table"]
        self.keys = [each["AttributeName"] for each in self.dynamodb.describe_table(TableName=self.table)["Table"]["KeySchema"]]

    def restored(self, at: str) -> str:
        """The name of a new table that holds what this one held then."""
        try:
            time = datetime.fromisoformat(at)
        except ValueError as error:
            raise Failure(f"--at {at}: give a time in UTC, like 2026-11-24T10:00:00Z") from error
        time = time if time.tzinfo else time.replace(tzinfo=timezone.utc)
        target = f"{self.table}-restored-{time:%Y%m%d%H%M%S}"[:255]
        print(f"Restoring {self.table} as of {time:%Y-%m-%d %H:%M:%S} UTC into {target}; that takes some minutes ...", flush=True)
        self.dynamodb.restore_table_to_point_in_time(SourceTableName=self.table, TargetTableName=target, RestoreDateTime=time)
        self.dynamodb.get_waiter("table_exists").wait(TableName=target, WaiterConfig={"Delay": 10, "MaxAttempts": 1000})
        return target

    def bring_back(self, source: str, copy: bool) -> int:
        """How many items are missing, and copies them if that is asked for."""
        known = {name: f"#{number}" for number, name in enumerate(self.keys)}
        missing = 0
        for page in self.dynamodb.get_paginator("scan").paginate(TableName=source, ConsistentRead=True):
            for item in page["Items"]:
                key = {name: item[name] for name in self.keys}
                asked = {"ProjectionExpression": ", ".join(known.values()), "ExpressionAttributeNames": {v: k for k, v in known.items()}}
                there = self.dynamodb.get_item(TableName=self.table, Key=key, ConsistentRead=True, **asked).get("Item")
                if there or not self.may_return(item):
                    continue
                missing += 1
                if copy:
                    self.put(item)
        return missing

    def may_return(self, item: dict) -> bool:
        """A key that the log knows as deleted must not, and of the public log only leaves."""
        if self.name == "PublicLog":
            return "/batch/" in item["pk"]["S"]
        if self.name != "SignerKeys":
            return True
        slug, tag = item["stream"]["S"].split("/")[:2]
        pages = self.dynamodb.get_paginator("query").paginate(
            TableName=self.stack.outputs["SignatureLogTable"],
            KeyConditionExpression="#stream = :stream",
            ExpressionAttributeNames={"#stream": "stream"},
            ExpressionAttributeValues={":stream": {"S": f"{slug}/{tag}"}},
            ConsistentRead=True,
        )
        version = int(item["stream"]["S"].split("/")[2])
        return not any(ends(event, version) for page in pages for event in page["Items"])

    def put(self, item: dict) -> None:
        if self.name == "SignatureLog":
            self.settle(item)
        try:
            self.dynamodb.put_item(
                TableName=self.table, Item=item,
                ConditionExpression="attribute_not_exists(#key)", ExpressionAttributeNames={"#key": self.keys[0]},
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise

    def settle(self, event: dict) -> None:
        """No mail about an event that comes back: either it was sent then, or it comes too late."""
        expires = int((datetime.now(timezone.utc) + MAIL_KEPT).timestamp())
        item = {
            "pk": event["stream"],
            "sk": {"S": f"v{event['version']['N']}"},
            "status": {"S": "restored"},
            "expires": {"N": str(expires)},
        }
        try:
            self.dynamodb.put_item(TableName=self.stack.outputs["MailTable"], Item=item, ConditionExpression="attribute_not_exists(pk)")
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
