"""What SES tells of mails. The launcher publishes it; the topic, the queue and the function are the deployed ones."""

import json

from stack import PETITION, ROOT, eventually


def of_type(stack, kind: str) -> list:
    return [event for event in stack.events() if event["type"] == kind]


def test_a_bounce_is_noted_and_no_other_mail_goes_there(stack):
    email = "bounce@simulator.amazonses.com"
    stack.sign(email)
    (bounced,) = eventually(lambda: of_type(stack, "EmailBounced"))
    assert stack.sign(email).status < 300, "the answer is the same"
    stack.sign("after-bounce@example.com")
    stack.link("after-bounce@example.com", "confirm")
    assert len(stack.mails(email)) == 1
    assert bounced["stream"].startswith(f"{PETITION}/")


def test_a_bounce_after_confirming_is_disclosed_and_takes_nothing_away(stack):
    email, before = "leaves-later@example.com", stack.count()
    stack.sign(email)
    stack.press(email, "confirm")
    eventually(lambda: len(stack.mails(email)) == 2)
    confirmed = max(of_type(stack, "SignatureConfirmed"), key=lambda event: event["at"])
    sample = json.loads((ROOT / "tests/requests/email-feedback-bounce.json").read_text())
    event = json.loads(sample["Records"][0]["body"])
    petition, tag = confirmed["stream"].split("/")
    event["mail"]["tags"] |= {"petition": [petition], "signature": [tag], "version": [str(confirmed["version"])]}
    event["bounce"]["bouncedRecipients"][0]["emailAddress"] = email
    for _ in range(2):
        stack.client("sns").publish(TopicArn=stack.outputs["FeedbackTopicArn"], Message=json.dumps(event))
    eventually(lambda: stack.count()["confirmed_bounced"] == before["confirmed_bounced"] + 1)
    assert stack.count()["confirmed"] == before["confirmed"] + 1


def test_a_complaint_stops_mails(stack):
    stack.sign("complaint@simulator.amazonses.com")
    eventually(lambda: of_type(stack, "EmailComplained"))
