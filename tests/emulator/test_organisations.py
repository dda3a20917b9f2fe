"""An organisation endorses through the deployed functions, with their own rights: form, approval, list, emails, erasure."""

import json
import re

import pytest
from stack import eventually

SLUG = "river-alliance"
BY = ("--petition", SLUG, "--operator", "Bea", "--note", "test")
JSON = {"Content_Type": "application/json", "Accept": "application/json"}
PETITION = f"""slug = "{SLUG}"
default_language = "en"
time_zone = "UTC"
open = true

[organisations]
allowed = true
approval = true
"""
TEXT = """+++
call = "Sign"
title = "Clean water for all"
+++

We ask for clean water.
"""
EMAIL = "league@example.com"


@pytest.fixture(scope="module")
def alliance(stack, tmp_path_factory):
    """A petition that takes endorsements. It is short, since the emulator scans a tenth event before a second."""
    folder = tmp_path_factory.mktemp("alliance")
    (folder / "petition.toml").write_text(PETITION)
    (folder / "text.en.md").write_text(TEXT)
    stack.countersign("petition", "apply", folder)
    eventually(lambda: stack.call("GET", f"/petitions/{SLUG}/endorse").status == 200)
    return stack


def number(stack) -> int:
    return json.loads(stack.call("GET", f"/petitions/{SLUG}/organisations.json").body)["number"]


def endorse(stack, **changes):
    form = {"organisation": "River League", "link": "https://river.example/", "country": "GB", "name": "Ada Lovelace"}
    form |= {"occupation": "Chair", "email": EMAIL, "lang": "en", **changes}
    return stack.call("POST", f"/petitions/{SLUG}/endorsements", json.dumps(form), **JSON)


def test_an_organisation_is_listed_once_its_contact_confirmed_and_an_operator_approved(alliance):
    stack = alliance
    assert endorse(stack, link="javascript:alert(1)").status == 422
    sent = endorse(stack)
    assert sent.status == 202, sent
    assert stack.press(EMAIL, "confirm").status == 200
    eventually(lambda: len(stack.mails(EMAIL)) == 2)
    assert number(stack) == 0, "nobody has approved it"

    (waiting,) = [json.loads(line) for line in stack.countersign("organisations", "list", "--waiting", "--json", *BY).splitlines()]
    assert (waiting["organisation"], waiting["email"]) == ("River League", EMAIL)
    assert "approved: 1" in stack.countersign("organisations", "approve", waiting["id"], *BY)
    eventually(lambda: number(stack) == 1)
    shown = stack.call("GET", f"/petitions/{SLUG}/organisations").body
    assert "River League" in shown and "Lovelace" not in shown
    count = json.loads(stack.call("GET", f"/petitions/{SLUG}/count.json").body)
    assert (count["confirmed"], count["organisations"]) == (0, 1), "people are counted apart"
    assert "is accepted" in eventually(lambda: stack.mails(EMAIL)[2:])[0]["Subject"]
    eventually(lambda: stack.waiting("LaterMailQueueUrl") == 0)


def test_what_its_contact_corrects_is_read_again_and_what_they_erase_is_gone(alliance):
    stack = alliance
    form = stack.call("GET", f"{stack.link(EMAIL, 'signature')}?edit=yes")
    assert form.status == 200 and "River League" in form.body
    revision = re.search(r'name="revision" value="(\d+)"', form.body)[1]
    details = {"organisation": "River Alliance", "link": "https://river.example/", "country": "GB", "name": "Ada Lovelace"}
    corrected = stack.press(EMAIL, "signature", act="correct", revision=revision, **details)
    assert corrected.status < 400, corrected
    eventually(lambda: number(stack) == 0)
    (waiting,) = [json.loads(line) for line in stack.countersign("organisations", "list", "--waiting", "--json", *BY).splitlines()]
    assert waiting["organisation"] == "River Alliance"
    stack.countersign("organisations", "approve", waiting["id"], *BY)
    eventually(lambda: "River Alliance" in stack.call("GET", f"/petitions/{SLUG}/organisations").body)

    erased = stack.press(EMAIL, "signature", act="erase", sure="yes")
    assert erased.status < 400, erased
    eventually(lambda: number(stack) == 0)
    assert "River" not in stack.call("GET", f"/petitions/{SLUG}/organisations.json").body
    assert stack.countersign("organisations", "list", "--json", *BY).strip() == ""
    assert "erased" in stack.countersign("organisations", "approve", waiting["id"], *BY, code=1)
    assert stack.waiting("ProjectionDeadLettersUrl") == 0
