"""Verifies signed answers (c2sp.org/signed-note) with nothing but the specification in events/public-log.

answer.py FILE VKEY   says whether the answer in the file is signed by that key
answer.py             checks the test vectors
"""
import base64
import datetime
import hashlib
import json
import pathlib
import re
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

GOLDEN = pathlib.Path(__file__).parent.parent.parent / "events/golden/public-log/answers.json"
TEXT = re.compile(r"(\S+/answers)\npetition ([a-z0-9]+(?:-[a-z0-9]+)*)\nasked (sign|endorse|confirm)\nrefused ([a-z0-9_]{1,64})\n"
                  r"time ([0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]Z)\nrandom [0-9a-f]{32}\n", re.ASCII)


def verify(note, vkey):
    """Petition, what was asked, reason and time."""
    name, key_id, key = vkey.split("+", 2)
    key = base64.b64decode(key, validate=True)
    identity = hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]
    if key[0] != 1 or identity.hex() != key_id:
        raise ValueError("this is not the public key of a note")
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    for line in signatures.splitlines():
        dash, signer, signature = line.split(" ", 2)
        signature = base64.b64decode(signature, validate=True)
        if (dash, signer, signature[:4]) == ("\u2014", name, identity):
            Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature[4:], text.encode())
            break
    else:
        raise ValueError(f"it has no signature of {name}")
    said = TEXT.fullmatch(text)
    if not said or said[1] != name:
        raise ValueError("the text is not that of an answer")
    datetime.datetime.strptime(said[5], "%Y-%m-%dT%H:%MZ")
    return said.groups()[1:]


def vectors():
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    for one in golden["answers"]:
        assert verify(one["note"], golden["key"]) == (one["petition"], one["asked"], one["refused"], one["time"])
    for why, note in golden["refused"].items():
        try:
            verify(note, golden["key"])
            sys.exit(f"not refused: {why}")
        except (InvalidSignature, ValueError):
            pass


if len(sys.argv) != 3:
    sys.exit(vectors())
print(*verify(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2]))
