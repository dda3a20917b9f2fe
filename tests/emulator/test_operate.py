"""What operators do to a running stack, with the scripts in infra/aws."""

import json
import re
import subprocess
import time

import pytest
from stack import ROOT, eventually

NO_KEYS = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None}


@pytest.fixture
def profiles(stack):
    """~/.aws as `aws configure` writes it, and a profile whose credentials a program prints, as SSO tools do."""
    folder = stack.emulator.folder / ".aws"
    folder.mkdir()
    temporary = stack.client("sts").get_session_token()["Credentials"]
    printed = {
        "Version": 1,
        "AccessKeyId": temporary["AccessKeyId"],
        "SecretAccessKey": temporary["SecretAccessKey"],
        "SessionToken": temporary["SessionToken"],
        "Expiration": temporary["Expiration"].isoformat(),
    }
    (folder / "printed.json").write_text(json.dumps(printed))
    (folder / "credentials").write_text("[campaign]\naws_access_key_id = test\naws_secret_access_key = test\n")
    (folder / "config").write_text(
        f"[profile campaign]\nregion = eu-west-1\n\n[profile program]\nregion = eu-west-1\ncredential_process = cat {folder}/printed.json\n"
    )
    yield
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


@pytest.mark.parametrize("profile", ["campaign", "program"])
def test_credentials_are_found_as_aws_tools_find_them(stack, profiles, profile):
    how = {**NO_KEYS, "AWS_PROFILE": profile, "AWS_REGION": None, "AWS_DEFAULT_REGION": None}
    assert "0" in stack.countersign("retention", "--dry-run", **how)
    assert "Nothing was changed" in stack.script("deploy", "LogRetentionDays=7", "--dry-run", **how)
    for tables in (stack.script("aws", "dynamodb", "list-tables", **how), stack.script("run", "countersign", "aws", "dynamodb", "list-tables", **how)):
        assert stack.outputs["MailTable"] in tables


def test_without_credentials_the_message_says_what_to_set(stack):
    how = {**NO_KEYS, "AWS_EC2_METADATA_DISABLED": "true"}
    for script, arguments in (("run", ["countersign", "true"]), ("deploy", ["MailConcurrency=3"]), ("logs", ["countersign"])):
        assert "set AWS_PROFILE" in stack.script(script, *arguments, code=1, **how)


def test_logs_show_errors_time_outs_and_crashes_and_nothing_else(stack):
    group, client = stack.physical_id("CountLog"), stack.client("logs")
    client.create_log_stream(logGroupName=group, logStreamName="test")
    record = {"requestId": "1", "metrics": {"durationMs": 60000}}
    lines = [
        json.dumps({"level": "INFO", "message": "all is well"}),
        json.dumps({"level": "WARN", "message": "left for later"}),
        json.dumps({"type": "platform.report", "record": {**record, "status": "success"}}),
        json.dumps({"type": "platform.report", "record": {**record, "status": "timeout"}}),
        "thread 'main' panicked at functions/count/src/lib.rs",
        json.dumps({"_aws": {}, "EventsApplied": 1}),
    ]
    now = int(time.time() * 1000)
    client.put_log_events(logGroupName=group, logStreamName="test", logEvents=[{"timestamp": now, "message": line} for line in lines])
    said = stack.script("logs", "countersign", "Count")
    for expected in ("left for later", "timeout", "panicked"):
        assert expected in said
    for other in ("all is well", "success", "EventsApplied"):
        assert other not in said
    assert "there are: CheckDrift, Confirm, Count" in stack.script("logs", "countersign", "Counting", code=1)


def test_mails_that_the_pipe_lost_are_put_into_the_queue(stack):
    """On AWS a pipe that fails for a day loses them with the stream's records. Here the queue is emptied instead."""
    sending = stack.client("lambda").list_event_source_mappings(FunctionName=stack.outputs["SendEmailFunction"])
    (mapping,) = [each for each in sending["EventSourceMappings"] if each["EventSourceArn"].endswith(":countersign-mail")]
    eventually(lambda: stack.waiting("MailQueueUrl") == 0, within=200)
    stack.client("lambda").update_event_source_mapping(UUID=mapping["UUID"], Enabled=False)
    try:
        stack.sign("lost@example.com")
        eventually(lambda: stack.waiting("MailQueueUrl") == 1)
        stack.client("sqs").purge_queue(QueueUrl=stack.outputs["MailQueueUrl"])
    finally:
        stack.client("lambda").update_event_source_mapping(UUID=mapping["UUID"], Enabled=True)
    assert "0 mails would" in stack.script("requeue", "countersign", "--dry-run"), "it may still be on its way"
    assert "1 mails would" in stack.script("requeue", "countersign", "--settled", "0", "--dry-run")
    assert not stack.mails("lost@example.com")
    assert "1 mails were" in stack.script("requeue", "countersign", "--settled", "0")
    stack.link("lost@example.com", "confirm")
    eventually(lambda: stack.waiting("MailQueueUrl") == 0)
    assert "0 mails were" in stack.script("requeue", "countersign", "--settled", "0")
    assert len(stack.mails("lost@example.com")) == 1


def test_thanks_and_reminders_have_a_queue_of_their_own_which_holds_up_no_other_mail(stack):
    client, names = stack.client("lambda"), (":countersign-mail", ":countersign-later-mail")
    mappings = client.list_event_source_mappings(FunctionName=stack.outputs["SendEmailFunction"])["EventSourceMappings"]
    assert sorted(each["EventSourceArn"].rsplit(":", 1)[1] for each in mappings) == sorted(name[1:] for name in names)
    (later,) = [each for each in mappings if each["EventSourceArn"].endswith(names[1])]
    eventually(lambda: stack.waiting("LaterMailQueueUrl") == 0, within=200)
    client.update_event_source_mapping(UUID=later["UUID"], Enabled=False)
    try:
        for number in range(3):
            stack.sign(f"thanked-{number}@example.com")
            stack.press(f"thanked-{number}@example.com", "confirm")
            eventually(lambda number=number: stack.waiting("LaterMailQueueUrl") == number + 1)
        stack.sign("not-held-up@example.com")
        stack.link("not-held-up@example.com", "confirm")
        assert all(len(stack.mails(f"thanked-{number}@example.com")) == 1 for number in range(3))
        assert stack.waiting("MailQueueUrl") == 0, "each event is in one queue"
    finally:
        client.update_event_source_mapping(UUID=later["UUID"], Enabled=True)
    for number in range(3):
        eventually(lambda number=number: len(stack.mails(f"thanked-{number}@example.com")) == 2)
    eventually(lambda: stack.waiting("LaterMailQueueUrl") == 0)
    assert stack.waiting("ProjectionDeadLettersUrl") == 0


def test_the_commands_of_the_runbook_are_in_the_command_line_that_is_installed(stack):
    """`aws help` costs a second for each, so the command line's own tables are asked."""
    documents = [(ROOT / "infra/aws" / name).read_text() for name in ("README.md", "runbook.md", "scaling.md")]
    commands = set(re.findall(r"\baws ([a-z0-9]+) ([a-z][a-z0-9-]+)", "\n".join(documents)))
    assert len(commands) > 5
    asked = "\n".join(f"{service} {operation}" for service, operation in sorted(commands))
    script = (
        "import sys; from awscli.clidriver import create_clidriver; table = create_clidriver()._get_command_table()\n"
        # `s3` is written by hand in the command line, and keeps its table elsewhere.
        "operations = lambda of: of.subcommand_table if hasattr(of, 'subcommand_table') else of._get_command_table()\n"
        "for line in sys.stdin:\n"
        "    service, operation = line.split()\n"
        "    if service not in table or operation not in operations(table[service]): print(line.strip())\n"
    )
    python = ROOT / "infra/aws/.venv/build/bin/python"
    ran = subprocess.run([python, "-c", script], input=asked, capture_output=True, text=True, env={"HOME": "/nonexistent"})
    assert (ran.stdout, ran.returncode) == ("", 0), ran.stderr[-500:]


def alarms(stack) -> dict:
    template = stack.client("cloudformation").get_template(StackName=stack.name, TemplateStage="Processed")["TemplateBody"]
    template = json.loads(template) if isinstance(template, str) else template
    found = {name: each["Properties"] for name, each in template["Resources"].items() if each["Type"] == "AWS::CloudWatch::Alarm"}
    assert len(found) > 15
    return found


def test_a_new_stack_rings_no_alarm_and_silence_rings_one_later(stack):
    """An alarm begins in INSUFFICIENT_DATA, so an action on that state is called when data stops and not on the first day."""
    for name, alarm in alarms(stack).items():
        assert alarm["TreatMissingData"] != "breaching", name
        silence = alarm["TreatMissingData"] == "missing"
        assert silence == name.endswith("MissingAlarm") and "InsufficientDataActions" in alarm if silence else True, name
        period = alarm.get("Period") or next(each["MetricStat"]["Period"] for each in alarm["Metrics"] if "MetricStat" in each)
        # <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html>: a day, or a week for hours.
        assert period * alarm["EvaluationPeriods"] <= (86400 if period < 3600 else 7 * 86400), name


def test_what_is_looked_at_once_a_day_stays_in_alarm_until_the_next_look(stack):
    for name in ("DriftAlarm", "ScheduledErrorsAlarm"):
        assert alarms(stack)[name]["TreatMissingData"] == "ignore"


def test_every_alarm_and_every_parameter_is_described(stack):
    runbook, readme = ((ROOT / "infra/aws" / name).read_text() for name in ("runbook.md", "README.md"))
    for name in alarms(stack):
        assert f"## {name.removesuffix('Alarm')}\n" in runbook, name
    for name in stack.parameters():
        assert f"`{name}`" in readme, name
