"""The emulator as a process of its own, on a free port of 127.0.0.1."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

REGION = "eu-west-1"
STARTS_WITHIN = 30
"""Seconds."""


class Emulator:
    """Starts when made; `stop` ends it. Everything it keeps is in `folder`."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.log = folder / "emulator.log"
        self.refuse_mails = folder / "refuse-mails"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        for name in ("tmp", "state", "s3"):
            (folder / name).mkdir(parents=True)
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "launcher"],
                cwd=Path(__file__).parent.parent,
                env=self.environment(),
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self.wait_until_it_answers()
        except BaseException:
            self.stop()
            raise

    def credentials(self) -> dict:
        """The variables with which AWS's own tools reach it as the account's root."""
        return {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
        }

    def environment(self) -> dict:
        """Functions inherit the emulator's environment, so it holds nothing of this machine's."""
        return {
            **self.credentials(),
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "TMPDIR": str(self.folder / "tmp"),
            "STATE_DIR": str(self.folder / "state"),
            "S3_DATA_DIR": str(self.folder / "s3"),
            "MINISTACK_REGION": REGION,
            "BIND_HOST": "127.0.0.1",
            "GATEWAY_PORT": str(self.port),
            # Otherwise it listens on every interface, whatever BIND_HOST says.
            "IOT_MTLS_ENABLED": "0",
            "SFTP_ENABLED": "0",
            # Enforces IAM.
            "AUTH": "true",
            "REFUSE_MAILS": str(self.refuse_mails),
        }

    def wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"{self.url}/_ministack/health", timeout=2):
                    return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"the emulator did not start; it wrote:\n{self.log.read_text()}")

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
