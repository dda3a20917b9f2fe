"""`deploy`: creates a stack, upgrades it, or changes only its parameters."""

import argparse
import platform
import subprocess
import sys

import boto3

from operate import adopt, parameters, upload
from operate.account import Failure, Stack, account_id, session
from operate.changes import ChangeSet

USAGE = """\
Usage: infra/aws/deploy --domain DOMAIN --sender ADDRESS [options] [Parameter=Value ...]   a new stack
       infra/aws/deploy [options]                                                         upgrade to this checkout
       infra/aws/deploy Parameter=Value ...                                               change only these parameters

A new stack and an upgrade build every function and bring the stack to what infra/aws/template.yaml says. Parameters given
for an existing stack change alone: its functions and its template stay as they were deployed. What is not given stays.

  --domain DOMAIN    where people will find the petition, like sign.example.org
  --sender ADDRESS   the address that mails come from, like sign@example.org
  --stack NAME       the stack's name [default: countersign]
  --upgrade          with parameters for an existing stack: upgrade it as well
  --watch MINUTES    how long an upgrade is watched: if requests fail or counting stops meanwhile, CloudFormation puts the
                     release before back [default: 10; 0 watches nothing]
  --adopt ID=NAME    bring a table or the secret that an older stack left behind into a new stack; once for each
  --bucket NAME      the bucket for the zips, one of this account [default: countersign-ACCOUNT-REGION, created if missing]
  --arch ARCH        arm64, x86_64 or host [default: what the stack has; arm64 for a new one]
  --profile NAME     the cargo profile [default: release]
  --no-build         take the zips that are in infra/aws/build
  --dry-run          show what would change, and change nothing but the bucket

AWS is reached as AWS's own tools reach it: AWS_PROFILE or AWS_ACCESS_KEY_ID, AWS_REGION, AWS_ENDPOINT_URL.
README.md beside this script explains every step and parameter.

Example:
  AWS_REGION=eu-west-1 infra/aws/deploy --domain sign.example.org --sender sign@example.org AlarmEmail=me@example.org
"""
WATCHED = ("ErrorRateAlarm", "CountIteratorAgeAlarm", "ProjectionDeadLettersAlarm")
"""Alarms of this stack alone that tell of a bad release."""


def main(arguments: list) -> int:
    asked = read(arguments)
    given = asked.parameters
    text = (upload.FOLDER / "template.yaml").read_text()
    aws = session()
    account = account_id(aws)
    stack = Stack.find(aws, asked.stack)
    if stack and stack.status == "ROLLBACK_COMPLETE":
        raise Failure(f"the first deployment of {stack.name} failed; README.md, When a deployment fails, says how to try again")
    if stack and given and not asked.upgrades:
        return change_parameters(aws, stack, given, text, asked.dry_run)
    declared = parameters.of_template(text)
    parameters.check(given, declared, stack and stack.parameters)
    parameters.check_zone(aws, {**(stack.parameters if stack else {}), **given})
    if asked.adopt and stack:
        raise Failure(f"the stack {stack.name} exists: only a new one can adopt what another left behind")
    adopted = adopt.described(aws, asked.adopt)

    given["Architecture"] = asked.arch or given.get("Architecture") or (stack.parameters["Architecture"] if stack else "arm64")
    if asked.build:
        package = [upload.FOLDER / "package", "--profile", asked.profile, "--arch", "host" if asked.host else given["Architecture"]]
        if subprocess.run(package).returncode:
            raise Failure("the functions were not built: see above")
    bucket = upload.Bucket(aws, account, asked.bucket or f"countersign-{account}-{aws.region_name}")
    template = {"TemplateURL": upload.template(bucket, asked.stack, upload.functions(bucket, asked.stack, given["Architecture"]))}
    if adopted and not asked.dry_run:
        adopt.carry_out(aws, asked.stack, adopted)
        stack = Stack.find(aws, asked.stack)
    elif adopted:
        print(*(f"Adopt    {name} ({each['Type']})" for name, each in adopted["Resources"].items()), sep="\n")

    watched = watch(aws, stack, asked.watch) if stack and stack.outputs else {"RollbackTriggers": []}
    change = ChangeSet(
        aws, asked.stack, "UPDATE" if stack else "CREATE", RollbackConfiguration=watched,
        Parameters=parameters.merged(given, declared, stack and stack.parameters), **template,
    )
    if not finish(change, asked.dry_run):
        return 0
    done = Stack.get(aws, asked.stack)
    protect(aws, done)
    if not stack or adopted:
        first_runs(aws, done)
    print(*(f"{name:26} {value}" for name, value in sorted(done.outputs.items())), sep="\n")
    return 0


def read(arguments: list) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="deploy", usage=argparse.SUPPRESS, add_help=False, allow_abbrev=False)
    parser.add_argument("-h", "--help", action="store_true")
    for name in ("--domain", "--sender", "--stack", "--bucket", "--arch", "--profile", "--watch"):
        parser.add_argument(name)
    parser.add_argument("--adopt", action="append", default=[])
    for name in ("--upgrade", "--no-build", "--dry-run"):
        parser.add_argument(name, action="store_true")
    parser.add_argument("words", nargs="*")
    asked = parser.parse_intermixed_args(arguments)
    if asked.help:
        print(USAGE)
        sys.exit(0)
    asked.stack, asked.profile = asked.stack or "countersign", asked.profile or "release"
    asked.host = asked.arch == "host"
    if asked.host:
        asked.arch = platform.machine().replace("aarch64", "arm64")
    asked.upgrades = asked.upgrade or asked.no_build or bool(asked.arch)
    asked.build, asked.watch = not asked.no_build, int(asked.watch or 10)
    asked.parameters = {"Domain": asked.domain, "SenderAddress": asked.sender}
    asked.parameters = {name: value for name, value in asked.parameters.items() if value}
    for word in asked.words:
        name, equals, value = word.partition("=")
        if not equals:
            raise Failure(f"{word} is no option and no Parameter=Value: see infra/aws/deploy --help")
        asked.parameters[name] = value
    return asked


def change_parameters(aws: boto3.Session, stack: Stack, given: dict, text: str, dry_run: bool) -> int:
    """The deployed template with other values: whatever is checked out and built here plays no part."""
    summary = aws.client("cloudformation").get_template_summary(StackName=stack.name)
    deployed = [each["ParameterKey"] for each in summary["Parameters"]]
    declared = parameters.of_template(text)
    newer = [name for name in given if name in declared and name not in deployed]
    if newer:
        raise Failure(f"the deployed release has no parameter {newer[0]}: add --upgrade to deploy this checkout with it")
    parameters.check(given, {name: declared.get(name, {"Type": "String"}) for name in deployed}, stack.parameters)
    parameters.check_zone(aws, {**stack.parameters, **given})
    change = ChangeSet(
        aws, stack.name, "UPDATE", UsePreviousTemplate=True, RollbackConfiguration={"RollbackTriggers": []},
        Parameters=parameters.merged(given, dict.fromkeys(deployed), stack.parameters),
    )
    if finish(change, dry_run):
        protect(aws, Stack.get(aws, stack.name))
        print(f"Changed {', '.join(given)}. Functions and template are those deployed before; 'infra/aws/deploy' upgrades them.")
    return 0


def finish(change: ChangeSet, dry_run: bool) -> bool:
    """Whether anything was changed."""
    if change.is_empty:
        print("Nothing would change." if dry_run else "Nothing to change.")
    elif dry_run:
        change.show()
        change.drop()
        print("Nothing was changed: this was a dry run.")
    else:
        change.carry_out()
        return True
    return False


def watch(aws: boto3.Session, stack: Stack, minutes: int) -> dict:
    """Alarms on which CloudFormation puts the release before back."""
    if not minutes:
        return {"RollbackTriggers": []}
    names = [stack.physical_id(alarm) for alarm in WATCHED]
    found = aws.client("cloudwatch").describe_alarms(AlarmNames=names)["MetricAlarms"]
    triggers = [{"Arn": each["AlarmArn"], "Type": "AWS::CloudWatch::Alarm"} for each in found]
    return {"RollbackTriggers": triggers, "MonitoringTimeInMinutes": minutes}


def protect(aws: boto3.Session, stack: Stack) -> None:
    """What protects the tables protects the stack from being deleted by mistake."""
    wanted = stack.parameters.get("DeletionProtection") == "true"
    aws.client("cloudformation").update_termination_protection(StackName=stack.name, EnableTerminationProtection=wanted)


def first_runs(aws: boto3.Session, stack: Stack) -> None:
    """The watch begins here: its alarms ring when runs stop coming, which they can only do after a first one."""
    for name in ("CheckDrift", "Retention"):
        answer = aws.client("lambda").invoke(FunctionName=stack.outputs[f"{name}Function"], Payload=b"{}")
        if "FunctionError" in answer:
            raise Failure(f"the stack is there, but its first {name} failed: see infra/aws/logs {stack.name} {name}")
