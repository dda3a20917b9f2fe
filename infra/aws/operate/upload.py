"""The zips and the template, in a bucket of this account."""

import hashlib
import re
import struct
import zipfile
from pathlib import Path

import boto3
from botocore.exceptions import ClientError

from operate.account import Failure

FOLDER = Path(__file__).parent.parent
CODE = re.compile(r"^( *CodeUri: )build/([a-z-]+)\.zip$", re.MULTILINE)
MACHINES = {62: "x86_64", 183: "arm64"}
"""ELF's numbers for processors (`e_machine`)."""


class Bucket:
    """A bucket that belongs to this account: whoever could write to another's could replace the functions."""

    def __init__(self, aws: boto3.Session, account: str, name: str):
        self.s3, self.account, self.name = aws.client("s3"), account, name
        try:
            self.s3.head_bucket(Bucket=name, ExpectedBucketOwner=account)
        except ClientError as error:
            if error.response["Error"]["Code"] not in ("404", "NoSuchBucket"):
                raise Failure(
                    f"the bucket {name} does not belong to this account, or you may not use it: give another name with --bucket"
                ) from error
            self.create(aws.region_name)

    def create(self, region: str) -> None:
        where = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        try:
            self.s3.create_bucket(Bucket=self.name, **where)
        except ClientError as error:
            raise Failure(f"cannot create the bucket {self.name}: name one of yours with --bucket ({error})") from error
        closed = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
        self.s3.put_public_access_block(
            Bucket=self.name,
            ExpectedBucketOwner=self.account,
            PublicAccessBlockConfiguration={name: True for name in closed},
        )

    def put(self, key: str, body: bytes) -> None:
        """Keys hold a hash of the body, so what is there already is the same."""
        try:
            self.s3.head_object(Bucket=self.name, Key=key, ExpectedBucketOwner=self.account)
        except ClientError:
            self.s3.put_object(Bucket=self.name, Key=key, Body=body, ExpectedBucketOwner=self.account)

    def url(self, key: str) -> str:
        return f"{self.s3.meta.endpoint_url}/{self.name}/{key}"


def functions(bucket: Bucket, stack: str, architecture: str) -> str:
    """Uploads the functions. Returns the template with their addresses."""

    def uploaded(found: re.Match) -> str:
        path = FOLDER / "build" / f"{found[2]}.zip"
        if not path.exists():
            raise Failure(f"infra/aws/build has no {path.name}: build with infra/aws/package, or leave --no-build out")
        body = path.read_bytes()
        if processor(path) not in (architecture, None):
            raise Failure(
                f"{path.name} was built for {processor(path)}, but the stack runs on {architecture}: "
                f"build with --arch {architecture}, or move the stack with --arch {processor(path)}"
            )
        key = f"{stack}/{found[2]}-{hashlib.sha256(body).hexdigest()[:32]}.zip"
        bucket.put(key, body)
        return f"{found[1]}s3://{bucket.name}/{key}"

    return CODE.sub(uploaded, (FOLDER / "template.yaml").read_text())


def template(bucket: Bucket, stack: str, text: str) -> str:
    """Uploads a template, which is too long to be sent; answers with its address."""
    body = text.encode()
    key = f"{stack}/template-{hashlib.sha256(body).hexdigest()[:32]}.yaml"
    bucket.put(key, body)
    return bucket.url(key)


def processor(path: Path) -> str | None:
    """What the zip's bootstrap runs on; `None` if that cannot be told."""
    with zipfile.ZipFile(path) as archive, archive.open("bootstrap") as binary:
        head = binary.read(20)
    return MACHINES.get(struct.unpack_from("<H", head, 18)[0]) if head[:4] == b"\x7fELF" else None
