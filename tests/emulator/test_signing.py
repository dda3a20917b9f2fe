"""The main job from outside, through the API's address. Every function runs with its own role, and IAM is enforced.

Where the emulator does less than AWS: it checks the role of what a function calls, but not whether the services that
read a stream or a queue for a function may read it. CloudFront is created, but requests do not pass through it: `call` adds
the headers that it would add, and its function is run by Node.js.
"""

import html
import json
import re
import subprocess
import time

import pytest
from stack import PETITION, ROOT, eventually


def test_a_signature_counts_once_it_is_confirmed(stack):
    before = stack.count()["confirmed"]
    first = stack.sign("ada@example.com")
    assert first.status < 300, first
    path = stack.link("ada@example.com", "confirm")
    events = len(stack.events())

    shown = stack.call("GET", path)
    assert shown.status == 200 and len(stack.events()) == events, "opening a link changes nothing"

    guessed = stack.call("POST", path)
    assert guessed.status == 422 and len(stack.events()) == events, "a scanner's press changes nothing"
    pressed = stack.press("ada@example.com", "confirm")
    assert pressed.status < 400, pressed
    eventually(lambda: stack.count()["confirmed"] == before + 1)

    # Again: the same answer, another mail, and no second count.
    again = stack.sign("ada@example.com")
    assert (again.status, again.body) == (first.status, first.body)
    eventually(lambda: len(stack.events()) == events + 2)
    stack.sign("marker@example.com")
    stack.press("marker@example.com", "confirm")
    eventually(lambda: stack.count()["confirmed"] == before + 2)


def test_an_address_that_ses_does_not_send_to_is_refused(stack):
    refused = stack.sign("josé@example.com")
    assert refused.status == 422, refused
    assert [error["field"] for error in json.loads(refused.body)["errors"]] == ["email"], refused


def test_whoever_withdraws_does_not_count(stack):
    before = stack.count()
    stack.sign("grace@example.com")
    stack.press("grace@example.com", "confirm")
    eventually(lambda: stack.count()["confirmed"] == before["confirmed"] + 1)
    own = stack.link("grace@example.com", "signature")
    assert stack.call("GET", own).status == 200
    done = stack.press("grace@example.com", "signature", act="withdraw")
    assert done.status < 400, done
    eventually(lambda: stack.count()["confirmed"] == before["confirmed"])
    assert any(event["type"] == "SignatureWithdrawn" for event in stack.events())


def test_a_person_presses_the_button_of_the_page(stack):
    """With what CloudFront passes on of a browser's request, in the network of the form, after a moment to read."""
    before, email = stack.count()["confirmed"], "presses@example.com"
    home = {"cloudfront_viewer_address": "198.51.100.7:443"}
    stack.sign(email, **home)
    text = eventually(lambda: stack.mails(email))[0]["BodyText"]
    link = re.search(r"https?://[^/\s]+(/confirm/\S+)", text)[1]
    page = stack.call("GET", link, **home)
    action = html.unescape(re.search(r'action="(/confirm/[^"]+)"', page.body)[1])
    browser = {"sec_fetch_site": "same-origin", "sec_fetch_mode": "navigate", "sec_fetch_user": "?1", "user_agent": "Mozilla/5.0"}

    def press(**where):
        return stack.call("POST", action, "act=confirm", Content_Type="application/x-www-form-urlencoded", **browser, **where)

    assert press(**home).status == 422, "it may be a machine"
    time.sleep(1.6)
    assert press(cloudfront_viewer_address="203.0.113.9:443").status == 422, "it may be a scanner's network"
    assert press(**home).status == 200
    eventually(lambda: stack.count()["confirmed"] == before + 1)


def test_the_page_and_the_news_are_shown(stack):
    page = stack.call("GET", f"/petitions/{PETITION}?lang=es")
    assert page.status == 200 and "<html" in page.body
    eventually(lambda: json.loads(stack.call("GET", f"/petitions/{PETITION}/news.json").body)["articles"])
    assert stack.call("GET", "/petitions/unheard-of/count.json").status == 404


def test_the_apis_own_address_refuses_who_avoids_the_edge(stack):
    path = f"/petitions/{PETITION}/count.json"
    assert stack.call("GET", path).status == 200
    for word in (None, "", "guess"):
        assert stack.call("GET", path, x_countersign_edge=word).status == 403
        assert stack.sign("direct@example.com", x_countersign_edge=word).status == 403
    assert not stack.mails("direct@example.com")


def test_forms_from_one_network_are_limited_by_the_visitors_address(stack):
    """The address is the one that CloudFront writes; what a visitor claims in X-Forwarded-For changes nothing."""
    # The petition has an optional proof of work, so forms without one have a quarter of it.
    stack.script("deploy", "SignPerNetworkHour=8")
    try:
        statuses = [
            stack.sign(f"network-{number}@example.com", CloudFront_Viewer_Address="203.0.113.7:46532", X_Forwarded_For=f"192.0.2.{number}").status
            for number in range(4)
        ]
        assert [status < 300 for status in statuses] == [True, True, False, False], statuses
        other = stack.sign("network-other@example.com", CloudFront_Viewer_Address="2001:db8:1:2::3:46532")
        assert other.status < 300
    finally:
        stack.script("deploy", "SignPerNetworkHour=100000")
    for email in ("network-0@example.com", "network-1@example.com", "network-other@example.com"):
        stack.link(email, "confirm")


TEMPLATE = (ROOT / "infra/aws/template.yaml").read_text()
EDGE_FUNCTION = TEMPLATE.split("FunctionCode: |\n")[1].split("\n\n")[0]


@pytest.mark.parametrize(
    "header, reduced",
    [
        ("en-GB,en;q=0.9,de;q=0.8", "en-gb,en,de"),
        ("de, es-AR;q=0.8, en;q=0.7", "de,es-ar,en"),
        ("en;q=0.5, fr;q=0.9, es;q=0.8", "fr,es,en"),
        ("zh-Hant-TW, ca-valencia, es-419", "zh-hant-tw,ca-valencia,es-419"),
        ("en-GB-u-ca-gregory, x-private, i-klingon, und", "en-gb"),
        ("a, abcd, pt", "pt"),
        ("aa,bb,cc,dd,ee,ff,gg,hh", "aa,bb,cc,dd,ee,ff"),
        ("en;q=0, fr;q=0.1", "fr"),
        ("en; q = 0.1 , es ; q=0.10", "en,es"),
        ("es;q=2, fr;q=abc, en;q=0.3", "en"),
        ("es;q=1.001, fr;q=0.1234, ;;, ,", None),
        ("*", None),
        ("", None),
    ],
)
def test_the_edge_leaves_the_tags_of_languages_in_the_cache_key(header, reduced):
    """By the rules of functions/shared/languages: both must read the same."""
    query = {"lang": {"value": "PT-br-x-y"}, "text": {"value": "1=1"}, "x": {"value": "1"}}
    request = {"headers": {"accept-language": {"value": header}} if header else {}, "querystring": query}
    script = f"{EDGE_FUNCTION}\nconsole.log(JSON.stringify(handler({{request: {json.dumps(request)}}})))"
    ran = subprocess.run(["node", "-e", script], capture_output=True, text=True, timeout=60)
    told = json.loads(ran.stdout)
    assert told["headers"].get("accept-language", {}).get("value") == reduced
    assert told["querystring"] == {"lang": {"value": "pt-br"}, "x": {"value": "1"}}
