"""What fails on the way: nothing is lost, and what cannot be handled does not hold up the rest."""

import json

import pytest
from stack import ROOT, eventually

SHORT = {"VisibilityTimeout": "1"}


@pytest.fixture
def mail_queue(stack):
    """The mail queue with a second between two tries instead of three minutes, which is the simulated clock here."""
    sqs, url = stack.client("sqs"), stack.outputs["MailQueueUrl"]
    names = ["VisibilityTimeout", "RedrivePolicy"]
    deployed = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    sqs.set_queue_attributes(QueueUrl=url, Attributes=SHORT)
    yield url
    sqs.set_queue_attributes(QueueUrl=url, Attributes=deployed)


def test_a_record_that_cannot_be_counted_is_noted_while_others_are_counted(stack):
    """How often and how fast AWS tries again is not shown: see launcher/gaps/streams.py."""
    before = stack.count()["confirmed"]
    stack.sign("before@example.com")
    poison = {
        "stream": {"S": "clean-rivers/AAAAAAAAAAAAAAAAAAAAAA"},
        "version": {"N": "1"},
        "type": {"S": "OfAReleaseToCome"},
        "schema": {"N": "99"},
        "data": {"M": {}},
    }
    table = stack.outputs["SignatureLogTable"]
    stack.client("dynamodb").put_item(TableName=table, Item=poison)
    try:
        for email in ("before@example.com", "after@example.com"):
            if email.startswith("after"):
                stack.sign(email)
            stack.call("POST", stack.link(email, "confirm"))
        eventually(lambda: stack.count()["confirmed"] == before + 2)
        url, sqs = stack.outputs["ProjectionDeadLettersUrl"], stack.client("sqs")
        noted = eventually(lambda: sqs.receive_message(QueueUrl=url).get("Messages"))
        note = json.loads(noted[0]["Body"])
        assert note["requestContext"]["condition"] == "RetryAttemptsExhausted"
        assert note["DDBStreamBatchInfo"]["batchSize"] == 1
        sqs.delete_message(QueueUrl=url, ReceiptHandle=noted[0]["ReceiptHandle"])
    finally:
        key = {name: poison[name] for name in ("stream", "version")}
        stack.client("dynamodb").delete_item(TableName=table, Key=key)


def test_while_the_mail_service_refuses_no_mail_is_lost_or_doubled(stack, mail_queue):
    """Ten minutes of refusals are four tries at the deployed pace. Here are more of them, a second apart."""
    emails = [f"outage-{number}@example.com" for number in range(5)]
    refusals = stack.emulator.refuse_mails
    refusals.write_bytes(b"")
    try:
        for email in emails:
            assert stack.sign(email).status < 300
        # The SDK asks up to four times in a try.
        eventually(lambda: refusals.stat().st_size >= len(emails) * 4 * 4, within=120)
        assert stack.waiting("MailQueueUrl") == len(emails)
        assert not any(stack.mails(email) for email in emails)
    finally:
        refusals.unlink()
    for email in emails:
        stack.link(email, "confirm")
    eventually(lambda: stack.waiting("MailQueueUrl") == 0)
    assert [len(stack.mails(email)) for email in emails] == [1] * len(emails)
    assert stack.waiting("MailDeadLettersUrl") == 0


def test_a_message_that_cannot_be_sent_goes_aside_and_can_be_redriven(stack, mail_queue):
    """Three tries instead of the deployed number, which is looked at here and not waited for."""
    sqs = stack.client("sqs")
    names = ["RedrivePolicy"]
    policy = json.loads(sqs.get_queue_attributes(QueueUrl=mail_queue, AttributeNames=names)["Attributes"]["RedrivePolicy"])
    assert int(policy["maxReceiveCount"]) * 180 >= 24 * 60 * 60, "a day of refusals is outlived"
    policy["maxReceiveCount"] = 3
    sqs.set_queue_attributes(QueueUrl=mail_queue, Attributes={"RedrivePolicy": json.dumps(policy)})
    sqs.send_message(QueueUrl=mail_queue, MessageBody="no record")
    stack.sign("flows@example.com")
    stack.link("flows@example.com", "confirm")
    eventually(lambda: stack.waiting("MailDeadLettersUrl") == 1)

    # Redriven, it is tried again, and since it is as it was, it comes back.
    dead = stack.outputs["MailDeadLettersUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sqs.start_message_move_task(SourceArn=arn)
    eventually(lambda: stack.waiting("MailDeadLettersUrl") == 0)
    eventually(lambda: stack.waiting("MailDeadLettersUrl") == 1)
    sqs.purge_queue(QueueUrl=dead)


@pytest.mark.skipif(not (ROOT / "functions/email-feedback").exists(), reason="email-feedback is not written yet")
def test_a_bounce_is_noted_in_the_log(stack):
    """The launcher publishes the event; the topic, the queue and the function are the deployed ones."""
    stack.sign("bounce@simulator.amazonses.com")
    eventually(lambda: any(event["type"] == "EmailBounced" for event in stack.events()))
