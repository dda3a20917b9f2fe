"""`run`: a command with the tables, the address and the secret of a stack in its environment."""

import os
import sys
from pathlib import Path

from botocore.exceptions import ClientError

from operate.account import Failure, Stack, session

USAGE = """\
Usage: infra/aws/run STACK COMMAND [ARGUMENT ...]

Runs a command that works on a stack's tables. The command gets their names, the site's address, your AWS credentials
and the deployment's secrets as environment variables; nothing of it is printed. Variables that are set already stay.
Temporary credentials (SSO, roles) are handed over as they are, and end when they end: what breaks off can be repeated.

`aws` is AWS's command line, of the version that these scripts install.

Examples:
  infra/aws/run countersign cargo run -- petition apply ./my-petition --aws --dry-run
  infra/aws/run countersign cargo run -- verify --aws
  infra/aws/run countersign cargo run -- rebuild --aws
  infra/aws/run countersign cargo run -- export signatures --petition SLUG --format csv --operator NAME --note WHY --aws
  infra/aws/run countersign aws sesv2 get-account
"""
OUTPUTS = {
    "SIGNATURE_LOG_TABLE": "SignatureLogTable",
    "PETITION_LOG_TABLE": "PetitionLogTable",
    "SIGNER_KEYS_TABLE": "SignerKeysTable",
    "VIEWS_TABLE": "ViewsTable",
    "MAIL_TABLE": "MailTable",
    "LIMITS_TABLE": "LimitsTable",
    "BASE_URL": "SiteUrl",
}
OPTIONAL = {
    "PICTURES_BUCKET": "PicturesBucket",
    "LATER_MAIL_QUEUE_URL": "LaterMailQueueUrl",
    "PUBLIC_LOG_TABLE": "PublicLogTable",
    "PUBLIC_LOG_BUCKET": "PublicLogBucket",
    "SEAL_QUEUE_URL": "SealQueueUrl",
    "PUBLIC_LOG_NUMBER": "PublicLogNumber",
    "MAIL_FROM": "MailFrom",
    "SES_CONFIGURATION_SET": "MailConfigurationSet",
}
"""What stacks without CloudFront, and those of earlier releases, do not have."""
SECRETS = {"DEPLOYMENT_SECRET": "DeploymentSecretArn", "LOG_SECRET": "LogSecretArn"}
REPLACED = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "PYTHONPATH")


def main(arguments: list) -> int:
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    if len(arguments) < 2:
        print(USAGE, file=sys.stderr)
        return 2
    aws = session()
    stack = Stack.get(aws, arguments[0])
    environment = {variable: stack.outputs[output] for variable, output in OUTPUTS.items()}
    environment |= {variable: stack.outputs[output] for variable, output in OPTIONAL.items() if output in stack.outputs}
    environment |= {"AWS_REGION": aws.region_name, "AWS_DEFAULT_REGION": aws.region_name}
    # The command reads its credentials from these variables only. All three go together.
    keys = aws.get_credentials().get_frozen_credentials()
    inherited = {name: value for name, value in os.environ.items() if name not in REPLACED}
    environment |= {"AWS_ACCESS_KEY_ID": keys.access_key, "AWS_SECRET_ACCESS_KEY": keys.secret_key}
    if keys.token:
        environment["AWS_SESSION_TOKEN"] = keys.token
    if Path(arguments[1]).name != "aws":
        for variable, output in SECRETS.items():
            if variable not in os.environ:
                environment[variable] = secret(stack, output)
    sys.stdout.flush()
    try:
        os.execvpe(arguments[1], arguments[1:], {"AWS_PAGER": "", **environment, **inherited})
    except OSError as error:
        raise Failure(f"cannot run {arguments[1]}: {error.strerror}") from error


def secret(stack: Stack, output: str) -> str:
    if output not in stack.outputs:
        raise Failure("the stack is of an earlier release: deploy this one first (infra/aws/deploy --upgrade)")
    try:
        return stack.aws.client("secretsmanager").get_secret_value(SecretId=stack.outputs[output])["SecretString"]
    except ClientError as error:
        raise Failure("you may not read the deployment's secrets: README.md, Who can read the secrets") from error
