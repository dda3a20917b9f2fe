"""What watches over the number."""

import json

from stack import eventually


def test_the_views_follow_from_the_logs(stack):
    """The function with its own role, and the operators' command, once all that was signed is counted."""
    signed = {event["stream"] for event in stack.events()}
    eventually(lambda: stack.count()["submitted"] == len(stack.people()))
    function = stack.outputs["CheckDriftFunction"]
    answer = stack.client("lambda").invoke(FunctionName=function, Payload=b"{}")
    assert "FunctionError" not in answer, answer["Payload"].read()
    said = eventually(lambda: [line for line in metrics(stack) if "DriftCheckFinished" in line])
    assert said[-1]["Drift"] == 0
    assert said[-1]["DriftCheckedSignatures"] == len(signed)

    assert "the same" in stack.countersign("verify")
    assert "rebuilt from" in stack.countersign("rebuild")
    assert stack.count()["submitted"] == len(stack.people())


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


def test_news_are_imported_with_a_role_of_their_own(stack):
    """No petition has a feed: the emulator must not reach the internet. What is read from feeds is tested with the function."""
    function = stack.outputs["ImportNewsFunction"]
    answer = stack.client("lambda").invoke(FunctionName=function, Payload=b"{}")
    assert "FunctionError" not in answer, answer["Payload"].read()
    said = eventually(lambda: [line for line in metrics(stack) if "NewsImported" in line])
    assert said[-1]["NewsImported"] == 0 and said[-1]["FeedsFailing"] == 0
    assert "no petition has feeds" in stack.countersign("news", "import", "--dry-run")
