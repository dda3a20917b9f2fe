"""The account, the region and a deployed stack, as the other commands see them."""

import os

import boto3
from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError


class Failure(Exception):
    """Says what is wrong and what to do; shown without a traceback."""


def session() -> boto3.Session:
    """A session with a region. Profiles, SSO, assumed roles and credential processes serve alike."""
    # boto3 reads AWS_DEFAULT_REGION only; AWS's other tools read AWS_REGION first.
    made = boto3.Session(region_name=os.environ.get("AWS_REGION") or None)
    if not made.region_name:
        raise Failure("no region: set AWS_REGION, for example AWS_REGION=eu-west-1")
    return made


def account_id(aws: boto3.Session) -> str:
    try:
        return aws.client("sts").get_caller_identity()["Account"]
    except NoCredentialsError as error:
        raise Failure(
            "AWS finds no credentials: set AWS_PROFILE to a profile of ~/.aws (made by 'aws configure' or 'aws configure sso'), "
            "or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
        ) from error
    except (BotoCoreError, ClientError) as error:
        raise Failure(f"AWS does not accept your credentials; if they are temporary, log in again ({error})") from error


class Stack:
    """A deployed stack. `None` from `find` means that there is none."""

    def __init__(self, aws: boto3.Session, described: dict):
        self.aws = aws
        self.name, self.id, self.status = described["StackName"], described["StackId"], described["StackStatus"]
        self.outputs = {each["OutputKey"]: each["OutputValue"] for each in described.get("Outputs", [])}
        self.parameters = {each["ParameterKey"]: each["ParameterValue"] for each in described.get("Parameters", [])}

    @classmethod
    def find(cls, aws: boto3.Session, name: str) -> "Stack | None":
        try:
            found = aws.client("cloudformation").describe_stacks(StackName=name)["Stacks"]
        except ClientError as error:
            if "does not exist" in str(error):
                return None
            raise
        return cls(aws, found[0])

    @classmethod
    def get(cls, aws: boto3.Session, name: str) -> "Stack":
        account_id(aws)
        found = cls.find(aws, name)
        if found is None:
            raise Failure(f"there is no stack {name} in this account and region: see AWS_PROFILE and AWS_REGION")
        return found

    def physical_id(self, logical_id: str) -> str:
        cloudformation = self.aws.client("cloudformation")
        answer = cloudformation.describe_stack_resource(StackName=self.name, LogicalResourceId=logical_id)
        return answer["StackResourceDetail"]["PhysicalResourceId"]
