"""What fails on the way: nothing is lost, and what cannot be handled does not hold up the rest."""

import json

import pytest
from stack import eventually

SHORT = {"VisibilityTimeout": "1"}


@pytest.fixture
def mail_queue(stack):
    """The mail queue with a second between two tries instead of three minutes, which is the simulated clock here.

    Begins and ends with empty queues: what another test left would be taken for this one's.
    """
    sqs, url = stack.client("sqs"), stack.outputs["MailQueueUrl"]
    names = ["VisibilityTimeout", "RedrivePolicy"]
    deployed = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    eventually(lambda: stack.waiting("MailQueueUrl") == 0, within=200)
    sqs.set_queue_attributes(QueueUrl=url, Attributes=SHORT)
    yield url
    stack.emulator.refuse_mails.unlink(missing_ok=True)
    eventually(lambda: stack.waiting("MailQueueUrl") == 0)
    sqs.set_queue_attributes(QueueUrl=url, Attributes=deployed)
    sqs.purge_queue(QueueUrl=stack.outputs["MailDeadLettersUrl"])


def test_a_record_that_cannot_be_read_is_skipped_while_others_are_counted(stack):
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
            stack.press(email, "confirm")
        eventually(lambda: stack.count()["confirmed"] == before + 2)
        # Each is thanked, so that no mail is under way when the next test begins.
        for email in ("before@example.com", "after@example.com"):
            eventually(lambda: len(stack.mails(email)) == 2)
        # It was not retried, so it is no dead letter: an alarm on a metric tells of it.
        assert stack.waiting("ProjectionDeadLettersUrl") == 0
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
        refusals.unlink(missing_ok=True)
    for email in emails:
        stack.link(email, "confirm")
    eventually(lambda: stack.waiting("MailQueueUrl") == 0)
    assert [len(stack.mails(email)) for email in emails] == [1] * len(emails)
    assert stack.waiting("MailDeadLettersUrl") == 0


def dead_letters_after(stack, mail_queue, tries: int) -> None:
    """Fewer tries than the deployed number, which is looked at here and not waited for."""
    sqs, names = stack.client("sqs"), ["RedrivePolicy"]
    policy = json.loads(sqs.get_queue_attributes(QueueUrl=mail_queue, AttributeNames=names)["Attributes"]["RedrivePolicy"])
    assert int(policy["maxReceiveCount"]) * 180 >= 24 * 60 * 60, "a day of refusals is outlived"
    policy["maxReceiveCount"] = tries
    sqs.set_queue_attributes(QueueUrl=mail_queue, Attributes={"RedrivePolicy": json.dumps(policy)})


def test_a_message_that_nobody_can_read_goes_aside_while_others_flow(stack, mail_queue):
    dead_letters_after(stack, mail_queue, 3)
    stack.client("sqs").send_message(QueueUrl=mail_queue, MessageBody="no record")
    stack.sign("flows@example.com")
    stack.link("flows@example.com", "confirm")
    eventually(lambda: stack.waiting("MailDeadLettersUrl") == 1)


def test_a_mail_that_went_aside_is_sent_once_it_is_redriven(stack, mail_queue):
    """On AWS StartMessageMoveTask moves it, as the runbook says; the emulator has no such action, so it is moved here."""
    dead_letters_after(stack, mail_queue, 3)
    stack.emulator.refuse_mails.write_bytes(b"")
    assert stack.sign("redriven@example.com").status < 300
    eventually(lambda: stack.waiting("MailDeadLettersUrl") == 1, within=120)
    assert not stack.mails("redriven@example.com")

    stack.emulator.refuse_mails.unlink()
    sqs, dead = stack.client("sqs"), stack.outputs["MailDeadLettersUrl"]
    (message,) = eventually(lambda: sqs.receive_message(QueueUrl=dead).get("Messages"))
    sqs.send_message(QueueUrl=mail_queue, MessageBody=message["Body"])
    sqs.delete_message(QueueUrl=dead, ReceiptHandle=message["ReceiptHandle"])
    stack.link("redriven@example.com", "confirm")
    assert stack.waiting("MailDeadLettersUrl") == 0
    assert len(stack.mails("redriven@example.com")) == 1
