"""Starts the program on an empty folder, signs, and lets schemathesis ask everything that the description allows.

Each round is bounded in examples, and has a seed, so that it asks the same each time; `run` bounds the time. `SEED=2 tests/api/run`
asks other things.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

PETITION = "argentina-against-repression"
# Not among them: that all is taken that the schema allows. What a name or an address is, no pattern says.
CHECKS = ",".join(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
        "negative_data_rejection",
        "unsupported_method",
        "allow_header_conformance",
    ]
)
# What a program asks for, and a browser.
READERS = ["application/json", "text/html"]
EXAMPLES = {"GET": 12, "POST": 15}


def start(program, folder):
    log = (folder / "log.txt").open("w")
    server = subprocess.Popen(
        [program, "up", "--listen", "127.0.0.1:0", "--data", folder / "data"]
        + ["--per-network-hour", "1000000", "--per-domain-hour", "1000000"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
    )
    for line in server.stdout:
        if found := re.search(r"listening on (http://\S+)", line):
            return server, found[1]
    sys.exit(f"the program did not start:\n{(folder / 'log.txt').read_text()}")


def ask(address, form=None):
    body = None if form is None else urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(address, body, timeout=10) as answer:
        return answer.read().decode()


def tokens(address, email):
    """Signs, and reads the tokens of both links from the mail."""
    form = {"given_name": "Ana", "family_name": "Ruiz", "email": email, "country": "AR", "show_name": "yes"}
    ask(f"{address}/petitions/{PETITION}/signatures", form)
    for _ in range(100):
        mails = [mail for mail in json.loads(ask(f"{address}/mailbox.json")) if mail["to"] == email]
        if mails:
            links = " ".join(mails[0]["links"])
            return [re.search(rf"/{place}/([\w-]+)", links)[1] for place in ("confirm", "signature")]
        time.sleep(0.1)
    sys.exit("no mail came within 10 seconds")


def configuration(folder, confirm, own_page):
    """Most of what is asked is about a petition and links that there are."""
    file = folder / "schemathesis.toml"
    file.write_text(
        f"""
        hooks = "{pathlib.Path(__file__).absolute().with_name("hooks.py")}"
        [checks.negative_data_rejection]
        expected-statuses = ["4xx"]
        [[operations]]
        include-path = "/confirm/{{token}}"
        parameters = {{ token = "{confirm}" }}
        [[operations]]
        include-path = "/signature/{{token}}"
        parameters = {{ token = "{own_page}" }}
        [[operations]]
        include-path-regex = "^/petitions/[^/]+(/[^/]+)?$"
        parameters = {{ petition = "{PETITION}" }}
        """
    )
    return file


def round_of(address, config, mailed_to, method, reader):
    print(f"-- {method}, as {reader}", flush=True)
    return subprocess.run(
        ["schemathesis", "--config-file", config, "run", f"{address}/openapi.json"]
        + ["--include-method", method, "--header", f"Accept: {reader}", "--checks", CHECKS]
        + ["--max-examples", str(EXAMPLES[method]), "--phases", "examples,coverage,fuzzing"]
        + ["--seed", os.environ.get("SEED", "1"), "--no-shrink", "--continue-on-failure", "--request-timeout", "10", "--no-color", "--warnings", "off"],
        cwd=config.parent,
        env={**os.environ, "MAILED_TO": json.dumps(mailed_to)},
        check=False,
    ).returncode


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        server, address = start(pathlib.Path(sys.argv[1]).absolute(), folder)
        try:
            confirm, own_page = tokens(address, "ana@example.org")
            ask(f"{address}/confirm/{confirm}", {"mailed_to": "ana@example.org"})
            # A second signer stays unconfirmed, so that both kinds of link are met.
            waiting, _ = tokens(address, "eva@example.org")
            config = configuration(folder, waiting, own_page)
            mailed_to = {own_page: "ana@example.org", waiting: "eva@example.org"}
            failed = [
                (method, reader)
                for method in ("GET", "POST")
                for reader in READERS
                if round_of(address, config, mailed_to, method, reader)
            ]
            log = (folder / "log.txt").read_text()
            if server.poll() is not None or "panicked" in log:
                sys.exit(f"the program broke off:\n{log}")
            if failed:
                sys.exit(f"what was answered is not what is described: {failed}")
        finally:
            server.terminate()
            server.wait(30)


main()
