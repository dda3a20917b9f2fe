"""What `infra/aws/deploy` changes, and what it refuses before it changes anything."""

import json
import re
from pathlib import Path

import pytest
from stack import Stack

#: What `infra/aws/package` builds: each function of the template.
FUNCTIONS = re.findall(r"CodeUri: build/([a-z-]+)\.zip", (Path(__file__).parents[2] / "infra/aws/template.yaml").read_text())


def code(stack) -> dict:
    """Each function's code and processor."""
    names = {key: value for key, value in stack.outputs.items() if key.endswith("Function")}
    known = {key: stack.client("lambda").get_function_configuration(FunctionName=name) for key, name in names.items()}
    return {key: (each["CodeSha256"], each["Architectures"]) for key, each in known.items()}


def test_parameters_change_alone_and_nothing_that_was_not_given_changes(stack):
    before, functions = stack.parameters(), code(stack)
    assert "Nothing was changed" in stack.script("deploy", "MailConcurrency=3", "--dry-run")
    assert stack.parameters() == before
    said = stack.script("deploy", "MailConcurrency=3", "LogRetentionDays=14")
    assert "Changed MailConcurrency, LogRetentionDays" in said
    assert stack.parameters() == {**before, "MailConcurrency": "3", "LogRetentionDays": "14"}
    assert code(stack) == functions, "functions stay as they were deployed, for the processor they were built for"
    assert "Nothing to change" in stack.script("deploy", "MailConcurrency=3", "LogRetentionDays=14")
    stack.script("deploy", f"MailConcurrency={before['MailConcurrency']}", f"LogRetentionDays={before['LogRetentionDays']}")


@pytest.mark.parametrize(
    "word, remedy",
    [
        ("RequestPerSecond=10000", "did you mean RequestsPerSecond?"),
        ("mailconcurrency=3", "did you mean MailConcurrency?"),
        ("Colour=red", "there is no parameter Colour; there are: AlarmEmail,"),
        ("MailConcurrency=many", "must be a whole number from 2 to 1000"),
        ("MailConcurrency=1", "must be a whole number from 2 to 1000"),
        ("WafRequestsPerFiveMinutes=5", "at least 10"),
        ("Tracing=yes", "must be one of true, false"),
        ("SenderAddress=nobody", "must be an email address"),
        ("RequestsPerSecond", "is no option and no Parameter=Value"),
    ],
)
def test_what_the_template_does_not_know_is_refused(stack, word, remedy):
    before = stack.parameters()
    for upgrade in ((), ("--upgrade", "--no-build")):
        assert remedy in stack.script("deploy", word, *upgrade, code=1)
    assert stack.parameters() == before


def test_a_zone_that_does_not_hold_both_names_is_refused(stack):
    zone = stack.client("route53").create_hosted_zone(Name="example.org", CallerReference="test")["HostedZone"]["Id"].split("/")[-1]
    said = stack.script("deploy", f"HostedZoneId={zone}", "Domain=sign.example.com", code=1)
    assert "Domain, sign.example.com, does not lie" in said
    said = stack.script("deploy", f"HostedZoneId={zone}", "SenderAddress=sign@sign-example.org", code=1)
    assert "the domain of SenderAddress, sign-example.org, does not lie" in said


def test_functions_for_another_processor_are_not_deployed(stack):
    before, (_, architectures) = code(stack), next(iter(code(stack).values()))
    other = "arm64" if architectures == ["x86_64"] else "x86_64"
    said = stack.script("deploy", "--no-build", "--arch", other, code=1)
    assert f"built for {architectures[0]}, but the stack runs on {other}" in said
    assert code(stack) == before


def test_a_bucket_of_another_account_is_refused(stack):
    """Whoever can write there can replace the functions."""
    stranger = {"aws_access_key_id": "111111111111", "aws_secret_access_key": "test"}
    stack.client("s3", **stranger).create_bucket(
        Bucket="countersign-taken", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    said = stack.script("deploy", "--no-build", "--bucket", "countersign-taken", code=1)
    assert "does not belong to this account" in said


def test_readers_of_events_are_deployed_before_writers(stack):
    events = stack.client("cloudformation").get_paginator("describe_stack_events").paginate(StackName=stack.name)
    events = [event for page in events for event in page["StackEvents"]][::-1]
    place = {(each["LogicalResourceId"], each["ResourceStatus"]): number for number, each in enumerate(events)}
    for writer in ("Confirm", "EmailFeedback", "MySignature", "Retention", "Sign"):
        for reader in ("CheckDrift", "Count", "News", "Page", "SendEmail"):
            assert place[reader, "CREATE_COMPLETE"] < place[writer, "CREATE_IN_PROGRESS"], (reader, writer)
        assert place[writer, "CREATE_IN_PROGRESS"] <= place["Sign", "CREATE_IN_PROGRESS"]


def test_a_stack_cannot_be_deleted_while_its_tables_are_protected(stack):
    described = stack.client("cloudformation").describe_stacks(StackName=stack.name)["Stacks"][0]
    assert described["EnableTerminationProtection"]
    dynamodb = stack.client("dynamodb")
    for table in ("SignatureLogTable", "PetitionLogTable", "SignerKeysTable", "MailTable"):
        assert dynamodb.describe_table(TableName=stack.outputs[table])["Table"]["DeletionProtectionEnabled"], table


def test_without_cloudfront_the_site_is_at_the_apis_address(emulator):
    """A new account may have to be verified before AWS lets it create anything of CloudFront."""
    small = Stack(emulator, "small", "small.example.org", ("CloudFront=false",))
    assert small.outputs["SiteUrl"] == small.outputs["ApiUrl"]
    assert "DistributionDomain" not in small.outputs
    resources = small.client("cloudformation").describe_stack_resources(StackName="small")["StackResources"]
    assert not [each for each in resources if each["ResourceType"].startswith("AWS::CloudFront")]
    assert small.call("GET", "/petitions/unheard-of/count.json").status == 404


def test_a_key_of_ones_own_encrypts_secret_and_environment(emulator):
    probe = Stack(emulator, "locked", "locked.example.org", ("CloudFront=false",))
    key = probe.client("kms").create_key()["KeyMetadata"]["Arn"]
    probe.script("deploy", "--stack", "locked", f"SecretKeyArn={key}")
    template = probe.client("cloudformation").get_template(StackName="locked", TemplateStage="Processed")["TemplateBody"]
    resources = (json.loads(template) if isinstance(template, str) else template)["Resources"].values()
    functions = [each["Properties"] for each in resources if each["Type"] == "AWS::Lambda::Function"]
    assert len(functions) == len(FUNCTIONS)
    assert all(each["KmsKeyArn"] == {"Fn::If": ["HasSecretKey", {"Ref": "SecretKeyArn"}, {"Ref": "AWS::NoValue"}]} for each in functions)
    assert probe.client("secretsmanager").describe_secret(SecretId=probe.outputs["DeploymentSecretArn"]).get("KmsKeyId") == key
