"""Damage, and the way back: a table restored, a stack deleted, another that adopts what it left."""

import pytest
from stack import Stack, eventually


def signed_and_confirmed(stack, email: str) -> None:
    answer = stack.sign(email)
    assert answer.status < 300, answer
    stack.press(email, "confirm")
    eventually(lambda: len(stack.mails(email)) == 2)
    eventually(lambda: stack.count()["submitted"] == len(stack.people()))


def restored(stack, table: str) -> str:
    """The emulator restores what is there now whatever the time, and does not take from a template that a table can be
    restored, so the table is restored before the damage, and told so here."""
    dynamodb, name = stack.client("dynamodb"), stack.outputs[f"{table}Table"]
    dynamodb.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
    said = stack.script("restore", stack.name, table, "--at", "2026-11-24T10:00:00Z")
    assert "0 items of" in said
    return said.split("--from ")[1].split(" ")[0]


def test_events_that_were_deleted_by_hand_come_back_and_nobody_is_mailed_twice(stack):
    signed_and_confirmed(stack, "restored@example.com")
    source = restored(stack, "SignatureLog")
    dynamodb, log = stack.client("dynamodb"), stack.outputs["SignatureLogTable"]
    damaged = max(stack.events(), key=lambda event: event["at"])
    dynamodb.delete_item(TableName=log, Key={"stream": {"S": damaged["stream"]}, "version": {"N": str(damaged["version"])}})
    stack.countersign("verify", code=1)
    assert "the same" in stack.countersign("verify", SIGNATURE_LOG_TABLE=source)
    # What the table `mail` has forgotten by then must not be sent again either.
    dynamodb.delete_item(
        TableName=stack.outputs["MailTable"], Key={"pk": {"S": damaged["stream"]}, "sk": {"S": f"v{damaged['version']}"}}
    )

    assert "1 items of" in stack.script("restore", stack.name, "SignatureLog", "--from", source)
    stack.countersign("verify", code=1)
    assert "1 items were brought back" in stack.script("restore", stack.name, "SignatureLog", "--from", source, "--copy")
    assert "the same" in stack.countersign("verify")
    assert "0 items of" in stack.script("restore", stack.name, "SignatureLog", "--from", source)
    # It came through the stream like a new event.
    signed_and_confirmed(stack, "after-restore@example.com")
    eventually(lambda: stack.waiting("MailQueueUrl") == 0)
    assert len(stack.mails("restored@example.com")) == 2


def test_lost_keys_come_back_but_not_those_of_erased_signatures(stack):
    signed_and_confirmed(stack, "keeps@example.com")
    kept = newest_stream(stack)
    signed_and_confirmed(stack, "erases@example.com")
    erased = newest_stream(stack)
    source = restored(stack, "SignerKeys")
    stack.press("erases@example.com", "signature", act="erase", sure="yes")
    eventually(lambda: any(event["type"] == "SignatureErased" and event["stream"] == erased for event in stack.events()))
    dynamodb, keys = stack.client("dynamodb"), stack.outputs["SignerKeysTable"]
    for item in dynamodb.scan(TableName=keys)["Items"]:
        if item["stream"]["S"].startswith(kept):
            dynamodb.delete_item(TableName=keys, Key={"stream": item["stream"]})

    assert "1 items were brought back" in stack.script("restore", stack.name, "SignerKeys", "--from", source, "--copy")
    held = [item["stream"]["S"] for item in dynamodb.scan(TableName=keys)["Items"]]
    assert any(name.startswith(kept) for name in held) and not any(name.startswith(erased) for name in held)


def newest_stream(stack) -> str:
    return max(stack.events(), key=lambda event: event["at"])["stream"]


def test_a_new_stack_adopts_what_a_deleted_one_left_behind(emulator):
    """Tables and secret get random names on AWS, and are found here by their names in the old stack's resources too."""
    old = Stack(emulator, "old", "old.example.org", ("CloudFront=false",))
    old.load_petition()
    signed_and_confirmed(old, "moved@example.com")
    left = {name: old.outputs[f"{name}Table"] for name in ("SignatureLog", "PetitionLog", "SignerKeys", "Mail")}
    left["DeploymentSecret"] = old.outputs["DeploymentSecretArn"]
    left["LogSecret"] = old.outputs["LogSecretArn"]
    old.script("deploy", "--stack", "old", "DeletionProtection=false")
    old.client("cloudformation").delete_stack(StackName="old")
    old.client("cloudformation").get_waiter("stack_delete_complete").wait(StackName="old", WaiterConfig={"Delay": 1})

    adopt = [word for name, physical in left.items() for word in ("--adopt", f"{name}={physical}")]
    without_secret = old.script("deploy", "--stack", "new", "--no-build", *domains("new"), *adopt[:2], code=1)
    assert "without the secret nobody can read" in without_secret
    new = Stack(emulator, "new", "new.example.org", ("CloudFront=false", *adopt))
    assert new.outputs["SignatureLogTable"] == left["SignatureLog"]
    assert new.outputs["DeploymentSecretArn"] == left["DeploymentSecret"]
    assert new.outputs["LogSecretArn"] == left["LogSecret"]
    new.countersign("rebuild")
    assert "the same" in new.countersign("verify")
    assert new.count()["confirmed"] == 1
    signed_and_confirmed(new, "arrived@example.com")
    # The old link opens, since the secret is the same.
    own = new.link("moved@example.com", "signature")
    assert new.call("GET", own).status == 200
    assert new.count()["confirmed"] == 2


def domains(name: str) -> tuple:
    return ("--domain", f"sign.{name}.example.org", "--sender", f"sign@{name}.example.org")


@pytest.mark.parametrize("words, remedy", [(["Views=v"], "give one of SignatureLog"), (["Mail"], "give one of SignatureLog")])
def test_what_cannot_be_adopted_is_refused(stack, words, remedy):
    adopt = [part for word in words for part in ("--adopt", word)]
    assert remedy in stack.script("deploy", "--stack", "none", "--no-build", *domains("none"), *adopt, code=1)
