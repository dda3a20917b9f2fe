"""News by mail through the deployed queue, functions and rights.

It comes last: with its events the petition has more than nine, and a Scan of the emulator puts version 10 before version 2.
"""

import json
import os
import re
import subprocess
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

from stack import COUNTERSIGN, PETITION, ROOT, eventually

ARTICLE = "2024-10-04-camara-revoca-negativa-de-casanello"
OTHER = "2024-08-29-suma-tu-firma"
BY = ("--operator", "Bea", "--note", "test")
READERS = int(os.environ.get("NEWS_READERS", "5"))
"""More of them measure by hand, with functions that are killed while they send."""
KILLS_FUNCTIONS = READERS > 50


def news(stack, *words, article=ARTICLE, **how) -> str:
    return stack.countersign("news", "mail", *words, "--petition", PETITION, "--article", article, **how)


def killed(stack, after: float, *words) -> None:
    """The command is killed after so many seconds."""
    command = [ROOT / "infra/aws/run", stack.name, COUNTERSIGN, "news", "mail", *words, "--petition", PETITION, "--article", OTHER, "--aws"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(stack.emulator.folder), **stack.emulator.credentials()}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, start_new_session=True) as process:
        time.sleep(after)
        os.killpg(process.pid, 9)


def test_an_article_reaches_who_wants_news_and_one_click_ends_them(stack):
    readers = ["news-1@example.com", "news-2@example.com"]
    for email in readers:
        stack.sign(email, news=True)
        assert stack.press(email, "confirm").status == 200
        eventually(lambda email=email: len(stack.mails(email)) == 2)
    assert "List-Unsubscribe: <https://" in news(stack, "preview", "--format", "eml")
    news(stack, "test", "--to", "operator@example.com")
    assert "[Test]" in str(eventually(lambda: stack.mails("operator@example.com")))
    assert "planned for 2 signatures" in news(stack, "plan", *BY)
    assert "2 signatures in the queue" in news(stack, "approve", *BY)
    for email in readers:
        eventually(lambda email=email: len(stack.mails(email)) == 3)
    eventually(lambda: stack.waiting("LaterMailQueueUrl") == 0)
    path = stack.link(readers[0], "unsubscribe")
    form = {"Content_Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    for _ in range(2):
        answer = stack.call("POST", f"{path}?mailing={ARTICLE}", urlencode({"List-Unsubscribe": "One-Click"}), **form)
        assert (answer.status, json.loads(answer.body)["status"]) == (200, "news_stopped")
    status = news(stack, "status", "--follow")
    for line in ("status: sent", "sent: 2", "left out: 0", "unsubscribed through its link: 1"):
        assert line in status.splitlines(), status
    assert "mailed before" in news(stack, "plan", *BY, code=1)


def test_everybody_who_wants_news_gets_them_once_whatever_is_killed(stack):
    # Many forms with one domain would need a proof of work.
    readers = [f"reader-{number}@many-{number // 25}.example" for number in range(READERS)]
    with ThreadPoolExecutor(8) as pool:
        answers = pool.map(lambda email: stack.sign(email, news=True), readers)
        assert Counter(answer.status for answer in answers) == {202: READERS}
        confirming = eventually(lambda: whole(links(stack, "confirm", readers)), within=WAIT)
        posted = pool.map(lambda email: confirm(stack, email, confirming[email]), readers)
        assert Counter(answer.status for answer in posted) == {200: READERS}
    # One of the test before, whose news go on, wants them too.
    expected = Counter([*readers, "news-2@example.com"])
    planned = eventually(lambda: counted(stack) >= len(expected) and news(stack, "plan", *BY, article=OTHER), within=WAIT)
    assert f"planned for {len(expected)} signatures" in planned
    if KILLS_FUNCTIONS:
        # Instead of the deployed quarter of an hour, for whatever a killed function leaves in the queue.
        sqs, queue = stack.client("sqs"), stack.outputs["LaterMailQueueUrl"]
        sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "30"})
    for after in (0.3, 0.8, 1.5):
        killed(stack, after, "approve", *BY)
    assert f"{len(expected)} signatures in the queue" in news(stack, "approve", *BY, article=OTHER)
    kills = 0
    if KILLS_FUNCTIONS:
        for part in (4, 2):
            eventually(lambda part=part: received(stack).total() >= READERS // part, within=WAIT)
            kills += stack.kill_function("SendEmailFunction")
        assert kills, "no function was killed"
    # What a killed function was about to send can be claimed again after five minutes.
    eventually(lambda: set(received(stack)) == set(expected), within=WAIT)
    eventually(lambda: "status: sent" in news(stack, "status", article=OTHER), within=WAIT)
    got = received(stack)
    # A function that dies between sending emails and recording them has them sent again: it sends four at a time.
    assert set(got) == set(expected) and got.total() <= expected.total() + 4 * kills
    if KILLS_FUNCTIONS:
        print(f"{READERS} readers, {kills} functions killed, {got.total()} emails to {len(got)} addresses")
    assert stack.waiting("MailDeadLettersUrl") == 0
    reader = readers[0]
    path = links(stack, "unsubscribe", [reader])[reader]
    form = {"Content_Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    answer = stack.call("POST", f"{path}?mailing={OTHER}", urlencode({"List-Unsubscribe": "One-Click"}), **form)
    assert (answer.status, json.loads(answer.body)["status"]) == (200, "news_stopped")
    assert "unsubscribed through its link: 1" in news(stack, "status", article=OTHER)


WAIT = 60 + READERS
"""Seconds: the emulator handles some ten emails in one."""


def links(stack, kind: str, emails: list) -> dict:
    """The newest link of a kind for each of these addresses that has one, from one look at all mails."""
    wanted, found = set(emails), {}
    for mail in stack.all_mails():
        link = re.findall(rf"https?://[^/\s]+(/{kind}/[\w-]+)", mail["BodyText"])
        for to in wanted.intersection(addresses(mail)):
            if link:
                found[to] = link[-1]
    return found


def whole(found: dict):
    return found if len(found) == READERS else None


def confirm(stack, email: str, path: str):
    return stack.call("POST", path, urlencode({"mailed_to": email}), Content_Type="application/x-www-form-urlencoded")


def counted(stack) -> int:
    return stack.count()["confirmed"]


def received(stack) -> Counter:
    """How many emails with this article each address has."""
    mails = [mail for mail in stack.all_mails() if OTHER in mail["BodyText"]]
    return Counter(to for mail in mails for to in addresses(mail))


def addresses(mail) -> list:
    return [re.search(r"[^<>\s]+@[^<>\s]+", to)[0] for to in mail["To"]]
