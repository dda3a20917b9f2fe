"""Change sets: made, shown, carried out, and what failed if something did."""

import sys
import time
from datetime import datetime, timezone

import boto3
from botocore.exceptions import ClientError, WaiterError

from operate.account import Failure, Stack

CAPABILITIES = ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
NOTHING = ("didn't contain changes", "No updates are to be performed")


class ChangeSet:
    """What would change. It has no effect until it is carried out."""

    def __init__(self, aws: boto3.Session, stack: str, kind: str, **how):
        self.cloudformation, self.aws, self.stack, self.kind = aws.client("cloudformation"), aws, stack, kind
        self.started = datetime.now(timezone.utc)
        name = f"{kind.lower()}-{self.started:%Y%m%d-%H%M%S-%f}"
        made = self.cloudformation.create_change_set(
            StackName=stack, ChangeSetName=name, ChangeSetType=kind, Capabilities=CAPABILITIES, **how
        )
        self.id = made["Id"]
        self.is_empty = False
        while (known := self.describe())["Status"] in ("CREATE_PENDING", "CREATE_IN_PROGRESS"):
            time.sleep(0.2)
        if known["Status"] == "FAILED":
            self.is_empty = any(part in known.get("StatusReason", "") for part in NOTHING)
            self.drop()
            if not self.is_empty:
                raise Failure(f"CloudFormation refuses the change: {known.get('StatusReason')}")
        elif known["ExecutionStatus"] != "AVAILABLE":
            self.drop()
            raise Failure(f"CloudFormation cannot carry out the change: {known.get('StatusReason')}")

    def describe(self) -> dict:
        return self.cloudformation.describe_change_set(ChangeSetName=self.id, StackName=self.stack)

    def drop(self) -> None:
        """Also the empty stack that a change set of a new stack leaves behind."""
        self.cloudformation.delete_change_set(ChangeSetName=self.id, StackName=self.stack)
        left = Stack.find(self.aws, self.stack)
        if left and left.status == "REVIEW_IN_PROGRESS":
            self.cloudformation.delete_stack(StackName=left.id)

    def show(self) -> None:
        changes = self.cloudformation.get_paginator("describe_change_set").paginate(ChangeSetName=self.id, StackName=self.stack)
        for page in changes:
            for change in (each["ResourceChange"] for each in page["Changes"]):
                replaced = ", REPLACED" if change.get("Replacement") == "True" else ""
                print(f"{change['Action']:8} {change['LogicalResourceId']} ({change['ResourceType']}{replaced})")

    def carry_out(self) -> None:
        """Waits until the stack has changed, and says at what it failed if it did."""
        self.cloudformation.execute_change_set(ChangeSetName=self.id, StackName=self.stack)
        waiter = {"CREATE": "stack_create_complete", "UPDATE": "stack_update_complete", "IMPORT": "stack_import_complete"}[self.kind]
        try:
            self.cloudformation.get_waiter(waiter).wait(StackName=self.stack, WaiterConfig={"Delay": 2, "MaxAttempts": 3600})
        except WaiterError as error:
            for reason in self.failures():
                print(reason, file=sys.stderr)
            raise Failure(f"CloudFormation failed and put back what was there: see above, and README.md, When a deployment fails ({error})") from error

    def failures(self) -> list:
        """The resources that failed since this began, the first one first."""
        try:
            pages = self.cloudformation.get_paginator("describe_stack_events").paginate(StackName=self.stack)
            events = [event for page in pages for event in page["StackEvents"] if event["Timestamp"] >= self.started]
        except ClientError as error:
            return [str(error)]
        failed = [each for each in reversed(events) if each["ResourceStatus"].endswith("_FAILED")]
        return [f"{each['LogicalResourceId']}: {each.get('ResourceStatusReason', 'failed')}" for each in failed]
