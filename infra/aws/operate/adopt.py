"""Brings tables and the secret that another stack left behind into a new stack, by CloudFormation's import.

An import may hold nothing but what is imported, described as it is now: a table that says here that its stream is on, when
it is off, would never get one, and the other way round AWS refuses ("Table already has an enabled stream"). So a small
template says what is there, and the update that follows brings all to what template.yaml says.
<https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources.html>
"""

import json

import boto3

from operate import parameters, upload
from operate.account import Failure
from operate.changes import ChangeSet

TABLES = ("SignatureLog", "PetitionLog", "SignerKeys", "Mail", "PublicLog")
SECRET = "DeploymentSecret"
# A new stack may create another LogSecret; `verify` then reports all events of the old one. Another PublicLogSecret ends the public log.
SECRETS = (SECRET, "LogSecret", "PublicLogSecret")


def described(aws: boto3.Session, wanted: list) -> dict:
    """A template of what is to be adopted, each as it is; empty if nothing is."""
    resources, identifiers = {}, []
    for word in wanted:
        name, _, physical = word.partition("=")
        if name not in (*TABLES, *SECRETS) or not physical:
            raise Failure(f"--adopt {word}: give one of {', '.join((*TABLES, *SECRETS))}, and after = the table's name or the secret's ARN")
        described_one, identifier = secret(aws, name, physical) if name in SECRETS else table(aws, physical)
        resources[name] = {"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain", **described_one}
        identifiers.append({"ResourceType": described_one["Type"], "LogicalResourceId": name, "ResourceIdentifier": identifier})
    if resources and SECRET not in resources:
        raise Failure(f"--adopt {SECRET}=ARN is missing: without the secret nobody can read what the tables hold")
    return {"Resources": resources, "identifiers": identifiers} if resources else {}


def table(aws: boto3.Session, name: str) -> tuple:
    dynamodb = aws.client("dynamodb")
    found = dynamodb.describe_table(TableName=name)["Table"]
    backups = dynamodb.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
    recovery = backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    expiry = dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    properties = {
        "BillingMode": found.get("BillingModeSummary", {}).get("BillingMode", "PROVISIONED"),
        "AttributeDefinitions": found["AttributeDefinitions"],
        "KeySchema": found["KeySchema"],
        "DeletionProtectionEnabled": found.get("DeletionProtectionEnabled", False),
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": recovery},
    }
    if found.get("StreamSpecification", {}).get("StreamEnabled"):
        properties["StreamSpecification"] = {"StreamViewType": found["StreamSpecification"]["StreamViewType"]}
    if expiry["TimeToLiveStatus"] in ("ENABLED", "ENABLING"):
        properties["TimeToLiveSpecification"] = {"AttributeName": expiry["AttributeName"], "Enabled": True}
    return {"Type": "AWS::DynamoDB::Table", "Properties": properties}, {"TableName": name}


def secret(aws: boto3.Session, name: str, arn: str) -> tuple:
    found = aws.client("secretsmanager").describe_secret(SecretId=arn)
    if "DeletedDate" in found:
        raise Failure(f"the secret {arn} is being deleted: stop that first with 'aws secretsmanager restore-secret --secret-id {arn}'")
    # A change of this property would make CloudFormation write a new random value over the secret. It has to be the same
    # before and after, or nobody could read what the tables hold.
    generated = parameters.resource(upload.FOLDER, name)["GenerateSecretString"]
    properties = {"Description": found.get("Description", ""), "GenerateSecretString": generated}
    return {"Type": "AWS::SecretsManager::Secret", "Properties": properties}, {"Id": found["ARN"]}


def carry_out(aws: boto3.Session, stack: str, adopted: dict) -> None:
    body = {"AWSTemplateFormatVersion": "2010-09-09", "Resources": adopted["Resources"]}
    print(f"Adopting {', '.join(adopted['Resources'])} ...")
    change = ChangeSet(aws, stack, "IMPORT", TemplateBody=json.dumps(body), ResourcesToImport=adopted["identifiers"])
    change.carry_out()
