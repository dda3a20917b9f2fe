"""Pictures of a petition, from its folder into the bucket that CloudFront reads."""

import re
import shutil

import pytest
from botocore.exceptions import ClientError
from stack import ROOT, eventually

PAGE = "/petitions/river-pictures"
EXAMPLE = ROOT / "infra/petitions/clean-rivers"
PETITION = """slug = "river-pictures"
default_language = "en"
time_zone = "UTC"
open = true

[picture]
file = "river.png"
alt.en = "Brown water"

[organiser]
name = "Neighbours"
is = "organisation"
picture = "neighbours.png"
"""
TEXT = """+++
call = "Sign"
title = "Clean water"
+++

We ask for wetlands:

![Reeds](wetland.png)
"""


@pytest.fixture(scope="module")
def folder(stack, tmp_path_factory):
    """A petition with the pictures of the example, applied. It is short, since the emulator scans a tenth event before a second."""
    folder = tmp_path_factory.mktemp("pictures")
    (folder / "petition.toml").write_text(PETITION)
    (folder / "text.en.md").write_text(TEXT)
    for name in ("river.png", "wetland.png", "neighbours.png"):
        shutil.copy(EXAMPLE / name, folder)
    assert "Set the pictures" in stack.countersign("petition", "apply", folder)
    assert "nothing to do" in stack.countersign("petition", "apply", folder)
    return folder


def shown(stack) -> set:
    """The pictures that the petition's page shows, by their keys in the bucket."""
    page = eventually(lambda: (answer := stack.call("GET", PAGE)).status == 200 and answer)
    return set(re.findall(r"/(pictures/[0-9a-f]{32}-[0-9]+[.](?:webp|jpg))", page.body))


def stored(stack) -> set:
    bucket = stack.outputs["PicturesBucket"]
    return {each["Key"] for each in stack.client("s3").list_objects_v2(Bucket=bucket, Prefix="pictures/").get("Contents", [])}


def test_what_the_page_shows_is_in_the_bucket(stack, folder):
    assert len(shown(stack)) == 11
    assert stored(stack) == shown(stack)
    for key in stored(stack):
        about = stack.client("s3").head_object(Bucket=stack.outputs["PicturesBucket"], Key=key)
        assert about["ContentType"] == ("image/webp" if key.endswith("webp") else "image/jpeg")
        assert "immutable" in about["CacheControl"] and about["ContentLength"] > 100


def test_a_poster_arrives_as_the_bytes_that_were_drawn(stack, folder):
    share = eventually(lambda: (answer := stack.call("GET", f"{PAGE}/share")).status == 200 and answer)
    path = re.search(r"/petitions/river-pictures/poster/en/a4[.]pdf", share.body)[0]
    poster = stack.call("GET", path)
    assert poster.status == 200 and "application/pdf" in poster.headers.values()
    # The picture is in it, which no function reads from the bucket.
    assert poster.body.startswith("%PDF-1.7") and "/DCTDecode" in poster.body


def test_cloudfront_reads_the_bucket_and_the_functions_serve_no_picture(stack, folder):
    client = stack.client("cloudfront")
    distribution = client.get_distribution_config(Id=stack.physical_id("Distribution"))["DistributionConfig"]
    behaviour = distribution["CacheBehaviors"]["Items"][0]
    assert (behaviour["PathPattern"], behaviour["TargetOriginId"]) == ("/pictures/*", "pictures")
    origin = next(each for each in distribution["Origins"]["Items"] if each["Id"] == "pictures")
    assert origin["DomainName"].startswith(stack.outputs["PicturesBucket"]) and origin["OriginAccessControlId"]
    closed = stack.client("s3").get_public_access_block(Bucket=stack.outputs["PicturesBucket"])
    assert all(closed["PublicAccessBlockConfiguration"].values())
    assert stack.call("GET", f"/{sorted(stored(stack))[0]}").status == 404


def test_credentials_that_may_not_write_there_change_nothing(stack, folder):
    """As a person who may use the tables alone."""
    iam, name = stack.client("iam"), "tables-only"
    iam.create_user(UserName=name)
    tables = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["dynamodb:*","cloudformation:*","secretsmanager:*","sts:*"],"Resource":"*"}]}'
    iam.put_user_policy(UserName=name, PolicyName="tables", PolicyDocument=tables)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    before = (folder / "wetland.png").read_bytes()
    shutil.copy(folder / "river.png", folder / "wetland.png")
    with open(folder / "wetland.png", "ab") as picture:
        picture.write(b"another file")
    variables = {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
    said = stack.countersign("petition", "apply", folder, code=1, **variables)
    assert "so the petition was not changed" in said and "s3:" in said
    (folder / "wetland.png").write_bytes(before)
    assert "nothing to do" in stack.countersign("petition", "apply", folder)


def test_a_picture_that_is_taken_away_can_be_deleted(stack, folder):
    toml = (folder / "petition.toml").read_text()
    begin, end = toml.index("[picture]"), toml.index("[organiser]")
    (folder / "petition.toml").write_text(toml[:begin] + toml[end:])
    assert "clean-pictures --aws" in stack.countersign("petition", "apply", folder)
    eventually(lambda: len(shown(stack)) == 7)
    # Of the last hour, so they stay.
    assert "nothing to delete" in stack.countersign("petition", "clean-pictures")
    assert len(stored(stack)) == 11


def test_a_bucket_that_is_gone_is_named(stack, folder):
    (folder / "petition.toml").write_text((folder / "petition.toml").read_text().replace("river-pictures", "other-rivers"))
    said = stack.countersign("petition", "apply", folder, "--second", code=1, PICTURES_BUCKET="no-such-bucket")
    assert "no-such-bucket" in said
    with pytest.raises(ClientError):
        stack.client("s3").head_bucket(Bucket="no-such-bucket")
    assert stack.call("GET", "/petitions/other-rivers").status == 404
