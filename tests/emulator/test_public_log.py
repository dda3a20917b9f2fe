"""The public log on AWS: from the signature log's stream through the pipe, the topic and a queue into the bucket."""

import json
import subprocess
import tempfile
from pathlib import Path

from botocore.exceptions import ClientError
from stack import COUNTERSIGN, PETITION, eventually
from test_recovery import restored
from test_rights import as_role_of, refused


def files(stack) -> dict:
    """The files of the log by their paths."""
    s3, bucket = stack.client("s3"), stack.outputs["PublicLogBucket"]
    found = s3.list_objects_v2(Bucket=bucket, Prefix="public-log/1/").get("Contents", [])
    return {each["Key"].removeprefix("public-log/1/"): each["Key"] for each in found}


def read(stack, path: str) -> bytes:
    try:
        got = stack.client("s3").get_object(Bucket=stack.outputs["PublicLogBucket"], Key=f"public-log/1/{path}")
    except ClientError:
        return b""
    return got["Body"].read()


def size(stack) -> int:
    lines = read(stack, "checkpoint").decode().split("\n")
    return int(lines[1]) if len(lines) > 1 else 0


def test_a_confirmation_and_a_withdrawal_are_in_the_log(stack):
    # The petition's text, and that it opened.
    eventually(lambda: size(stack) >= 2)
    before = size(stack)
    entries = read(stack, f"tile/entries/000.p/{before}")
    stack.sign("sealed@example.com")
    stack.press("sealed@example.com", "confirm")
    eventually(lambda: size(stack) == before + 1)
    done = stack.press("sealed@example.com", "signature", act="withdraw")
    assert done.status < 400, done
    eventually(lambda: size(stack) == before + 2)

    now, found = size(stack), files(stack)
    assert f"tile/entries/000.p/{now}" in found and f"tile/0/000.p/{now}" in found
    # Other tests have petitions of their own in the log.
    after = read(stack, f"tile/entries/000.p/{now}")
    assert after.startswith(entries) and after[len(entries) :].count(PETITION.encode()) == now - before
    assert read(stack, "policy").startswith(b"log ") and b"/public-log/1+" in read(stack, "policy")
    about = stack.client("s3").head_object(Bucket=stack.outputs["PublicLogBucket"], Key=found["checkpoint"])
    assert about["CacheControl"] == "public, max-age=5"


def test_what_the_log_lacks_is_added_by_the_command(stack):
    now = size(stack)
    said = stack.countersign("public-log", "begin")
    assert "in the queue of seal-log" in said
    eventually(lambda: waiting(stack) == 0)
    assert size(stack) == now, "nothing comes twice"
    assert "all its files are as they must be" in stack.countersign("public-log", "repair")


def test_a_lost_bucket_is_written_again_from_the_table(stack):
    eventually(lambda: size(stack) >= 2 and waiting(stack) == 0)
    before = {path: read(stack, path) for path in files(stack)}
    for key in files(stack).values():
        stack.client("s3").delete_object(Bucket=stack.outputs["PublicLogBucket"], Key=key)
    assert size(stack) == 0
    said = stack.script("run", stack.name, COUNTERSIGN, "public-log", "repair", "--dry-run", "--aws", code=1)
    assert "missing: checkpoint" in said and "missing: policy" in said
    assert not files(stack), "a dry run writes nothing"
    assert "all its files are as they must be" in stack.countersign("public-log", "repair")
    after = {path: read(stack, path) for path in files(stack)}
    # Nobody needs those again whose full ones exist.
    assert after == {path: before[path] for path in after}
    assert before.keys() - after.keys() == {path for path in before if path.split(".p/")[0] in after and ".p/" in path}
    assert_sound(stack, after)
    # The next fact goes on from them.
    was = size(stack)
    stack.sign("after-the-loss@example.com")
    stack.press("after-the-loss@example.com", "confirm")
    eventually(lambda: size(stack) == was + 1)
    assert_sound(stack, {path: read(stack, path) for path in files(stack)})


def test_leaves_that_the_table_lost_are_named_and_come_back_from_a_restored_table(stack):
    eventually(lambda: size(stack) >= 2 and waiting(stack) == 0)
    dynamodb, table, key = stack.client("dynamodb"), stack.outputs["PublicLogTable"], {"pk": {"S": "1/batch/0"}}
    earlier = restored(stack, "PublicLog")
    # How far it was with a signature that is gone since.
    dynamodb.put_item(TableName=earlier, Item={"pk": {"S": "1/subject/none"}, "facts": {"N": "1"}})
    lost = dynamodb.get_item(TableName=table, Key=key)["Item"]
    dynamodb.delete_item(TableName=table, Key=key)
    assert "1/batch/0" in stack.script("run", stack.name, COUNTERSIGN, "public-log", "repair", "--aws", code=1)
    assert "1 items were brought back" in stack.script("restore", stack.name, "PublicLog", "--from", earlier, "--copy")
    assert dynamodb.get_item(TableName=table, Key=key)["Item"] == lost
    assert "Item" not in dynamodb.get_item(TableName=table, Key={"pk": {"S": "1/subject/none"}}), "that would go back"
    assert "all its files are as they must be" in stack.countersign("public-log", "repair")


def assert_sound(stack, log: dict) -> None:
    """An audit of the files finds nothing wrong."""
    with tempfile.TemporaryDirectory() as folder:
        for path, content in log.items():
            file = Path(folder, "log", path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        words = [COUNTERSIGN, "audit", f"{folder}/log", "--state", f"{folder}/state"]
        done = subprocess.run(words, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def waiting(stack) -> int:
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    got = stack.client("sqs").get_queue_attributes(QueueUrl=stack.outputs["SealQueueUrl"], AttributeNames=names)
    return sum(int(got["Attributes"][name]) for name in names)


def test_seal_log_may_not_write_what_it_seals_nor_remove_anything(stack):
    dynamodb = as_role_of(stack, "SealLogFunction")
    item = {"stream": {"S": "x/y"}, "version": {"N": "1"}}
    refused(dynamodb.put_item, TableName=stack.outputs["SignatureLogTable"], Item=item)
    refused(dynamodb.delete_item, TableName=stack.outputs["SignerKeysTable"], Key={"stream": {"S": "x/y/1"}})
    for item in ("head", "batch/0"):
        refused(dynamodb.delete_item, TableName=stack.outputs["PublicLogTable"], Key={"pk": {"S": f"1/{item}"}})
    # Which items of the views it may write depends on their keys, which the emulator does not compare.
    refused(dynamodb.delete_item, TableName=stack.outputs["ViewsTable"], Key={"pk": {"S": "site"}, "sk": {"S": "site"}})


def test_receipts_only_read_where_a_signature_is(stack):
    dynamodb = as_role_of(stack, "MySignatureFunction")
    refused(dynamodb.put_item, TableName=stack.outputs["PublicLogTable"], Item={"pk": {"S": "1/batch/0"}})


def test_no_other_function_has_the_key_of_the_log(stack):
    functions = [output for output in stack.outputs if output.endswith("Function")]
    assert len(functions) >= 12
    for output in functions:
        known = stack.client("lambda").get_function_configuration(FunctionName=stack.outputs[output])
        has = "PUBLIC_LOG_SECRET" in known.get("Environment", {}).get("Variables", {})
        assert has == (output == "SealLogFunction"), output


def test_the_key_of_the_signed_answers_is_public_and_signs_what_a_refused_form_gets(stack):
    key = stack.call("GET", "/answers/key")
    assert key.status == 200, key
    name = key.body.split("+")[0]
    assert name.endswith("/answers"), key.body
    problem = stack.sign("ana@mailinator.com")
    assert problem.status == 422, problem
    lines = json.loads(problem.body)["answer"].split("\n")
    assert lines[0] == name and lines[3] == "refused disposable_address", lines
    assert lines[7].startswith(f"\u2014 {name} "), lines
