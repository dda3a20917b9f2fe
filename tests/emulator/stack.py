"""The deployed stack, seen from outside: its API, its tables and queues, its mails."""

import json
import os
import re
import signal
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import NamedTuple

import boto3
from boto3.dynamodb.types import TypeDeserializer
from launcher.process import REGION, Emulator

ROOT = Path(__file__).parent.parent.parent
PETITION = "argentina-against-repression"
COUNTERSIGN = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "countersign"
WITHIN = 60
"""Seconds until what should come has come. Generous, since other work may have the processor."""


class Answer(NamedTuple):
    status: int
    headers: dict
    body: str


class Stack:
    def __init__(self, emulator: Emulator, name: str = "countersign", sender: str = "example.org", options: tuple = ()):
        self.emulator, self.name = emulator, name
        # All tests sign from one machine.
        limits = ("SignPerNetworkHour=100000",)
        self.deploy("--domain", f"sign.{sender}", "--sender", f"sign@{sender}", *limits, *options)
        # In AWS the sender's DNS records do this.
        self.client("ses").verify_domain_identity(Domain=sender)

    def deploy(self, *arguments, **how) -> str:
        """The command that operators use, with what `infra/aws/package` has built."""
        said = self.script("deploy", "--stack", self.name, "--no-build", "--arch", "host", *arguments, **how)
        self.described = self.client("cloudformation").describe_stacks(StackName=self.name)["Stacks"][0]
        self.outputs = {each["OutputKey"]: each["OutputValue"] for each in self.described["Outputs"]}
        return said

    def parameters(self) -> dict:
        known = self.client("cloudformation").describe_stacks(StackName=self.name)["Stacks"][0]["Parameters"]
        return {each["ParameterKey"]: each["ParameterValue"] for each in known}

    def physical_id(self, logical_id: str) -> str:
        found = self.client("cloudformation").describe_stack_resource(StackName=self.name, LogicalResourceId=logical_id)
        return found["StackResourceDetail"]["PhysicalResourceId"]

    def load_petition(self) -> None:
        """The sample, as a campaigner does it; twice, since the second time nothing is left to do."""
        folder = ROOT / "infra/petitions" / PETITION
        assert "Create the petition" in self.countersign("petition", "apply", folder)
        assert "Create the petition" not in self.countersign("petition", "apply", folder)
        eventually(lambda: self.call("GET", f"/petitions/{PETITION}/count.json").status == 200)

    def countersign(self, *arguments, **how) -> str:
        """The operators' command on the stack's tables."""
        return self.script("run", self.name, COUNTERSIGN, *arguments, "--aws", **how)

    def script(self, name: str, *arguments, code: int = 0, **variables) -> str:
        """What one of the scripts in infra/aws says; it must end with `code`.

        It gets nothing of this machine's environment. A variable that is None is left out.
        """
        command = [ROOT / "infra/aws" / name, *arguments]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.emulator.folder), **self.emulator.credentials(), **variables}
        environment = {name: value for name, value in environment.items() if value is not None}
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
        assert ran.returncode == code, f"{ran.stdout[-500:]}{ran.stderr[-500:]}\n{self.logs()}"
        return ran.stdout if code == 0 else ran.stdout + ran.stderr

    def client(self, service: str, **credentials):
        keys = credentials or {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
        return boto3.client(service, region_name=REGION, endpoint_url=self.emulator.url, **keys)

    def call(self, method: str, path: str, body: str | None = None, **headers) -> Answer:
        """A request to the API's own address, with what CloudFront would add to it."""
        if "DistributionDomain" in self.outputs:
            headers = {"x_countersign_edge": self.described["StackId"].split("/")[2], **headers}
        headers = {name.replace("_", "-"): value for name, value in headers.items() if value is not None}
        headers["Host"] = f"{self.outputs['ApiId']}.execute-api.localhost:{self.emulator.port}"
        data = None if body is None else body.encode()
        request = urllib.request.Request(self.emulator.url + path, data, headers, method=method)
        try:
            with opener.open(request, timeout=30) as answer:
                return Answer(answer.status, dict(answer.headers), answer.read().decode(errors="replace"))
        except urllib.error.HTTPError as answer:
            return Answer(answer.code, dict(answer.headers), answer.read().decode())

    def sign(self, email: str, city: str = "", news: bool = False, **more) -> Answer:
        form = {"given_name": "Ada", "family_name": "Lovelace", "email": email, "country": "GB", "show_name": True, "lang": "en"}
        form |= {"city": city, "news": news}
        headers = {"Content_Type": "application/json", "Accept": "application/json", **more}
        return self.call("POST", f"/petitions/{PETITION}/signatures", json.dumps(form), **headers)

    def count(self) -> dict:
        """The live figures, as operators see them."""
        return json.loads(self.countersign("petition", "show", "--petition", PETITION, "--json"))["count"]

    def mails(self, email: str) -> list:
        """The mails to an address, oldest first."""
        return [mail for mail in self.all_mails() if any(email in to for to in mail["To"])]

    def all_mails(self) -> list:
        """All mails, oldest first."""
        with urllib.request.urlopen(f"{self.emulator.url}/_ministack/ses/messages", timeout=10) as answer:
            return every_mail(json.load(answer))

    def link(self, email: str, kind: str) -> str:
        """The path of the newest link of a kind (`confirm`, `signature`) in the mails to an address, once there is one."""

        def newest():
            text = "\n".join(mail["BodyText"] for mail in self.mails(email))
            return (re.findall(rf"https?://[^/\s]+(/{kind}/[\w-]+)", text) or [None])[-1]

        return eventually(newest)

    def press(self, email: str, kind: str, **fields) -> Answer:
        """Presses a button behind the newest link of a kind in the mails to an address, as a program does: with the address."""
        form = urllib.parse.urlencode({**fields, "mailed_to": email})
        return self.call("POST", self.link(email, kind), form, Content_Type="application/x-www-form-urlencoded")

    def events(self) -> list:
        """Every event of every signature, as it is stored."""
        pages = self.client("dynamodb").get_paginator("scan").paginate(TableName=self.outputs["SignatureLogTable"])
        plain = TypeDeserializer().deserialize
        return [plain({"M": item}) for page in pages for item in page["Items"]]

    def people(self) -> set:
        """The streams of those who signed for themselves; organisations are counted apart."""
        events = self.events()
        endorsing = {each["stream"] for each in events if "endorsement" in each["data"].get("choices", {})}
        return {each["stream"] for each in events} - endorsing

    def waiting(self, queue: str) -> int:
        """How many messages a queue holds, those that somebody works on included."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        known = self.client("sqs").get_queue_attributes(QueueUrl=self.outputs[queue], AttributeNames=names)
        return sum(int(value) for value in known["Attributes"].values())

    def kill_function(self, output: str) -> int:
        """Kills the instances of a function as the end of its time or of its machine would. Says how many there were."""
        name = f"AWS_LAMBDA_FUNCTION_NAME={self.outputs[output]}".encode()
        ours = str(self.emulator.folder).encode()
        number = 0
        for process in Path("/proc").glob("[0-9]*"):
            try:
                environment = (process / "environ").read_bytes()
                if name in environment.split(b"\0") and ours in environment:
                    os.kill(int(process.name), signal.SIGKILL)
                    number += 1
            except OSError:
                continue
        return number

    def logs(self) -> str:
        """The newest lines that the functions and the emulator wrote, for a failed test."""
        return "\n".join(self.emulator.log.read_text(errors="replace").splitlines()[-80:])


def every_mail(known) -> list:
    """The mails in what the emulator shows, however it groups them by account and region."""
    if isinstance(known, dict) and "BodyText" in known:
        return [known]
    parts = known.values() if isinstance(known, dict) else known if isinstance(known, list) else []
    return [mail for part in parts for mail in every_mail(part)]


class KeepRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


opener = urllib.request.build_opener(KeepRedirects)


def eventually(probe, within: float = WITHIN):
    """What `probe` answers once it is true."""
    deadline = time.monotonic() + within
    while True:
        found = probe()
        if found:
            return found
        assert time.monotonic() < deadline, f"still {found!r} after {within} seconds"
        time.sleep(0.1)
