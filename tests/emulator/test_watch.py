"""What watches over the number."""

import json

from stack import eventually


def test_the_views_follow_from_the_logs(stack):
    """The function with its own role, and the operators' command, once all that was signed is counted."""
    signed = {event["stream"] for event in stack.events()}
    eventually(lambda: stack.count()["submitted"] == len(signed))
    function = stack.outputs["CheckDriftFunction"]
    answer = stack.client("lambda").invoke(FunctionName=function, Payload=b"{}")
    assert "FunctionError" not in answer, answer["Payload"].read()
    said = eventually(lambda: [line for line in metrics(stack) if "DriftCheckFinished" in line])
    assert said[-1]["Drift"] == 0
    assert said[-1]["DriftCheckedSignatures"] == len(signed)

    assert "the same" in stack.countersign("verify")
    assert "rebuilt from" in stack.countersign("rebuild")
    assert stack.count()["submitted"] == len(signed)


def test_an_event_that_was_deleted_by_hand_comes_back_from_a_restored_table(stack):
    """As the runbook says. The emulator restores what is there now whatever the time, and does not take from a template
    that a table can be restored, so that the table is restored before the damage, and told so here."""
    stack.sign("restored@example.com")
    stack.call("POST", stack.link("restored@example.com", "confirm"))
    eventually(lambda: len(stack.mails("restored@example.com")) == 2)
    eventually(lambda: stack.count()["submitted"] == len({event["stream"] for event in stack.events()}))
    dynamodb, log = stack.client("dynamodb"), stack.outputs["SignatureLogTable"]
    recoverable = {"PointInTimeRecoveryEnabled": True}
    dynamodb.update_continuous_backups(TableName=log, PointInTimeRecoverySpecification=recoverable)
    restored = f"{log}-restored"
    now = {"UseLatestRestorableTime": True}
    dynamodb.restore_table_to_point_in_time(SourceTableName=log, TargetTableName=restored, **now)
    dynamodb.get_waiter("table_exists").wait(TableName=restored)

    damaged = max(stack.events(), key=lambda event: event["at"])
    key = {"stream": {"S": damaged["stream"]}, "version": {"N": str(damaged["version"])}}
    dynamodb.delete_item(TableName=log, Key=key)
    stack.countersign("verify", code=1)
    assert "the same" in stack.countersign("verify", SIGNATURE_LOG_TABLE=restored)

    only_new = {
        "ConditionExpression": "attribute_not_exists(#v)",
        "ExpressionAttributeNames": {"#v": "version"},
    }
    for page in dynamodb.get_paginator("scan").paginate(TableName=restored):
        for item in page["Items"]:
            try:
                dynamodb.put_item(TableName=log, Item=item, **only_new)
            except dynamodb.exceptions.ConditionalCheckFailedException:
                pass
    assert "the same" in stack.countersign("verify")
    # What came back came through the stream again: it is counted and mailed once all the same.
    eventually(lambda: stack.waiting("MailQueueUrl") == 0)
    assert len(stack.mails("restored@example.com")) == 2


def metrics(stack) -> list:
    """The lines of metrics that the functions wrote."""
    lines = stack.emulator.log.read_text(errors="replace").splitlines()
    found = (line[line.index("{") :] for line in lines if '"_aws"' in line)
    return [json.loads(line) for line in found]


def test_retention_runs_with_its_own_role_and_finds_nothing_due(stack):
    """Everybody signed a moment ago. The rules for who is due are tested with the function."""
    before = stack.count()
    function = stack.outputs["RetentionFunction"]
    answer = stack.client("lambda").invoke(FunctionName=function, Payload=b"{}")
    assert "FunctionError" not in answer, answer["Payload"].read()
    said = eventually(lambda: [line for line in metrics(stack) if "RetentionFinished" in line])
    assert not {"Reminded", "Purged", "DataExpired"} & set(said[-1])
    assert stack.count() == before
    assert "this was a dry run" in stack.countersign("retention", "--dry-run")
