"""News by mail through the deployed queue, functions and rights.

It comes last: with its events the petition has more than nine, and a Scan of the emulator puts version 10 before version 2.
"""

import json
from urllib.parse import urlencode

from stack import PETITION, eventually

ARTICLE = "2024-10-04-camara-revoca-negativa-de-casanello"
BY = ("--operator", "Bea", "--note", "test")


def news(stack, *words, **how) -> str:
    return stack.countersign("news", "mail", *words, "--petition", PETITION, "--article", ARTICLE, **how)


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
