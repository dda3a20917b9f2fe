"""Verifies signed answers (c2sp.org/signed-note) with nothing but the specification in events/public-log.

answer.py FILE VKEY   says whether the answer in the file is signed by that key
answer.py             checks the test vectors
"""
import base64
import binascii
import datetime
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

GOLDEN = pathlib.Path(__file__).parent.parent.parent / "events/golden/public-log/answers.json"
TEXT = re.compile(r"(\S+/answers)\npetition ([a-z0-9]+(?:-[a-z0-9]+)*)\nasked (sign|endorse|confirm)\nrefused ([a-z0-9_]{1,64})\n"
                  r"time ([0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]Z)\nrandom [0-9a-f]{32}\n", re.ASCII)


class Wrong(Exception):
    """What is wrong with an answer or a key."""


def decode(text, what):
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Wrong(f"{what} is not in base64") from None


def verify(note, vkey):
    """Petition, what was asked, reason and time."""
    if vkey.count("+") < 2:
        raise Wrong(f"{vkey!r} is not a key, which looks like NAME+ID+KEY")
    name, key_id, key = vkey.split("+", 2)
    key = decode(key, "the key")
    identity = hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]
    if len(key) != 33 or key[0] != 1 or identity.hex() != key_id:
        raise Wrong("this is not the public key of a note")
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    for line in signatures.splitlines():
        if line.count(" ") < 2:
            raise Wrong("it does not end in lines with signatures")
        dash, signer, signature = line.split(" ", 2)
        signature = decode(signature, "a signature")
        if (dash, signer, signature[:4]) == ("\u2014", name, identity):
            try:
                Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature[4:], text.encode())
            except InvalidSignature:
                raise Wrong(f"the signature of {name} does not verify: the answer was changed, or is forged") from None
            break
    else:
        raise Wrong(f"it has no signature of {name}")
    said = TEXT.fullmatch(text)
    if not said or said[1] != name:
        raise Wrong("the text is not that of an answer")
    try:
        datetime.datetime.strptime(said[5], "%Y-%m-%dT%H:%MZ")
    except ValueError:
        raise Wrong(f"{said[5]} is not a time") from None
    return said.groups()[1:]


def runs(note, vkey):
    """What this program says of a file with that note, as somebody runs it."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "answer.txt")
        file.write_bytes(note)
        return subprocess.run([sys.executable, __file__, file, vkey], capture_output=True, check=False, encoding="utf-8")


def vectors():
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    for one in golden["answers"]:
        assert verify(one["note"], golden["key"]) == (one["petition"], one["asked"], one["refused"], one["time"])
    for why, note in golden["refused"].items():
        try:
            verify(note, golden["key"])
            sys.exit(f"not refused: {why}")
        except Wrong:
            pass
    good = golden["answers"][0]["note"]
    assert runs(good.encode(), golden["key"]).returncode == 0
    forged = good.replace("time 2", "time 1", 1).encode()
    for note, vkey in [(forged, golden["key"]), (b"", golden["key"]), (b"\xff", golden["key"]), (good.encode(), "key"), (good.encode(), "a+b+")]:
        ran = runs(note, vkey)
        assert ran.returncode == 1 and ran.stdout == "", ran
        assert len(ran.stderr.splitlines()) == 1 and ran.stderr.startswith("WRONG: "), ran.stderr


def main(file, vkey):
    try:
        print(*verify(pathlib.Path(file).read_text(encoding="utf-8"), vkey))
    except (Wrong, OSError) as wrong:
        sys.exit(f"WRONG: {file}: {wrong}")
    except UnicodeDecodeError:
        sys.exit(f"WRONG: {file}: it is not text in UTF-8")


if len(sys.argv) == 3:
    main(*sys.argv[1:])
elif len(sys.argv) == 1:
    vectors()
else:
    sys.exit("answer.py takes FILE and VKEY, or nothing to check the test vectors")
