"""The main job from outside, through the API's address. Every function runs with its own role, and IAM is enforced.

Where the emulator does less than AWS: it checks the role of what a function calls, but not whether the services that
read a stream or a queue for a function may read it. CloudFront is made, but requests do not pass through it.
"""

import json

from stack import PETITION, eventually


def test_a_signature_counts_once_it_is_confirmed(stack):
    before = stack.count()["confirmed"]
    first = stack.sign("ada@example.com")
    assert first.status < 300, first
    path = stack.link("ada@example.com", "confirm")
    events = len(stack.events())

    shown = stack.call("GET", path)
    assert shown.status == 200 and len(stack.events()) == events, "opening a link changes nothing"

    pressed = stack.call("POST", path)
    assert pressed.status < 400, pressed
    eventually(lambda: stack.count()["confirmed"] == before + 1)

    # Again: the same answer, another mail, and no second count.
    again = stack.sign("ada@example.com")
    assert (again.status, again.body) == (first.status, first.body)
    eventually(lambda: len(stack.events()) == events + 2)
    stack.sign("marker@example.com")
    marker = stack.link("marker@example.com", "confirm")
    stack.call("POST", marker)
    eventually(lambda: stack.count()["confirmed"] == before + 2)


def test_whoever_withdraws_does_not_count(stack):
    before = stack.count()
    stack.sign("grace@example.com")
    stack.call("POST", stack.link("grace@example.com", "confirm"))
    eventually(lambda: stack.count()["confirmed"] == before["confirmed"] + 1)
    own = stack.link("grace@example.com", "signature")
    assert stack.call("GET", own).status == 200
    done = stack.call("POST", own, "act=withdraw", Content_Type="application/x-www-form-urlencoded")
    assert done.status < 400, done
    eventually(lambda: stack.count()["confirmed"] == before["confirmed"])
    assert any(event["type"] == "SignatureWithdrawn" for event in stack.events())


def test_the_page_and_the_news_are_shown(stack):
    page = stack.call("GET", f"/petitions/{PETITION}?lang=es")
    assert page.status == 200 and "<html" in page.body
    eventually(lambda: json.loads(stack.call("GET", f"/petitions/{PETITION}/news.json").body)["articles"])
    assert stack.call("GET", "/petitions/unheard-of/count.json").status == 404
