"""A second verifier of the public log. It shares no code with the program, only the specification and the vectors.

verify.py log ADDRESS-OR-FOLDER VKEY   verifies checkpoint, entries and tiles, and prints the explained count
verify.py receipt FILE POLICY          verifies a receipt without a network
"""
import base64
import hashlib
import hmac
import pathlib
import re
import sys
import time
import urllib.error
import urllib.request
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

REASONS = ["automated", "disposable_address", "false_name", "same_person", "other"]
LINES = ["confirmed", "withdrawn", "disowned", "erased"] + [f"invalidated_{reason}" for reason in REASONS]
LENGTHS = {1: 0, 2: 0, 3: 40, 4: 8, 16: 40, 17: 8, 18: 8, 19: 9, 20: 8, 21: 8, 22: 40, 23: 48}
OWN = {16: "confirmed", 17: "withdrawn", 18: "disowned", 21: "erased", 23: "confirmed"}
ID_LABEL = b"countersign public log: signature, version 1\n"
CLOCKS, AFTER_CLOSING = 60, 25 * 60  # minutes: how far clocks may differ; how long after closing mails are answered
USAGE = {"log": "ADDRESS-OR-FOLDER and VKEY", "receipt": "FILE and POLICY"}

class Wrong(Exception):
    pass

class Missing(Wrong):
    pass

def sha256(data):
    return hashlib.sha256(data).digest()

def number(data):
    return int.from_bytes(data, "big")

def check(holds, what):
    if not holds:
        raise Wrong(what)

def root_of(hashes):  # MTH of RFC 6962, section 2.1
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256(b"")
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\x01" + root_of(hashes[:half]) + root_of(hashes[half:]))

def decode(text):
    data = base64.b64decode(text, validate=True)
    check(base64.b64encode(data).decode() == text, f"not canonical base64: {text}")
    return data

def split_note(note):
    check(re.fullmatch("(?s).+\n\n(\u2014 [^ \n]+ [^ \n]+\n)+", note), "not a signed note: the file is empty, cut off, or something else")
    return note.rsplit("\n\n", 1)

def signed_by(note, vkey, of_witness=False):
    """Whether a note has a valid signature (c2sp.org/signed-note) or cosignature (c2sp.org/tlog-cosignature) of a key."""
    check(vkey.count("+") >= 2, f"{vkey!r} is not a key, which looks like NAME+ID+KEY")
    name, key_id, key = vkey.split("+", 2)
    key, (text, signatures), found = decode(key), split_note(note), False
    check(len(key) == 33 and key[0] == (4 if of_witness else 1), f"the key {vkey} has another type")
    check(sha256(f"{name}\n".encode() + key)[:4].hex() == key_id, f"the key {vkey} has another id")
    for _, signer, signature in map(str.split, signatures.splitlines()):
        signature = decode(signature)
        if (signer, signature[:4].hex()) != (name, key_id):
            continue
        message, signature = f"{text}\n", signature[4:]
        if of_witness:
            message, signature = f"cosignature/v1\ntime {number(signature[:8])}\n{message}", signature[8:]
        try:
            Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature, message.encode())
        except InvalidSignature:
            raise Wrong(f"the signature of {name} does not verify") from None
        found = True
    return found

def read_checkpoint(note, vkeys):
    """Size and root of the checkpoint of one of these logs."""
    lines = split_note(note)[0].split("\n")
    check(len(lines) == 3 and re.fullmatch("0|[1-9][0-9]*", lines[1]), "the note is not a checkpoint")
    vkey = next((vkey for vkey in vkeys if vkey.split("+")[0] == lines[0]), None)
    check(vkey, f"of another log: {lines[0]}; give the key or the policy of that log")
    check(signed_by(note, vkey), f"the checkpoint is not signed by {vkey}")
    return int(lines[1]), decode(lines[2])

def read_leaf(data):
    """Kind, minute, petition, and the rest as the kind has it. Raises Wrong for anything else."""
    check(len(data) >= 7 and data[0] == 1, "not a leaf of format 1")
    kind, minute, length = data[1], number(data[2:6]), data[6]
    name, rest = data[7:7 + length], data[7 + length:]
    check(3 <= len(name) == length <= 64 and re.fullmatch(rb"[a-z0-9]+(-[a-z0-9]+)*", name), "not the name of a petition")
    check(len(rest) == LENGTHS.get(kind), f"the kind {kind} does not have {len(rest)} bytes")
    check(kind != 19 or 1 <= rest[8] <= len(REASONS), "no such reason")
    return kind, minute, name.decode(), rest

class Petition:
    def __init__(self):
        self.lines, self.texts, self.names_above = dict.fromkeys(LINES, 0), set(), 0
        self.is_open, self.closed_at, self.minute = None, None, 0

    def own(self, kind, minute, value):
        """Takes a fact about the petition itself; whether it can follow."""
        possible = {1: not self.is_open, 2: self.is_open, 3: value > max(self.texts, default=0),
                    4: self.is_open is None or value >= self.names_above}[kind] and minute >= self.minute
        if kind < 3:
            self.is_open, self.closed_at = kind == 1, minute if kind == 2 else None
        self.texts |= {value} if kind == 3 else set()
        self.names_above, self.minute = value if kind == 4 else self.names_above, minute
        return possible

class Count:  # The explained count: petition, standing, reason and minute of each signature, by the index of its first leaf
    def __init__(self):
        self.signatures, self.petitions, self.commitments, self.size = {}, {}, {}, 0

    def add(self, entry):
        kind, minute, name, rest = read_leaf(entry)
        check(minute <= time.time() / 60 + CLOCKS, f"the leaf {self.size} is about what has not happened yet")
        petition = self.petitions.setdefault(name, Petition())
        follows = petition.own(kind, minute, number(rest[:8])) if kind < 16 else self.signature(kind, minute, name, rest)
        check(follows, f"the leaf {self.size} cannot follow those before it")
        self.size += 1

    def signature(self, kind, minute, name, rest):
        """Takes a fact about a signature; whether it can follow."""
        index, petition = self.size if kind == 16 else number(rest[:8]), self.petitions[name]
        before = of, own, invalid, last = self.signatures.get(index, (name, "none", None, minute))
        possible = of == name and minute >= last and own != "erased" and (kind == 16) == (own == "none") and {
            17: own == "confirmed", 18: own != "disowned", 19: not invalid, 20: bool(invalid), 23: own != "confirmed"}.get(kind, True)
        if kind in (16, 23):
            possible &= petition.is_open is not None and number(rest[-40:-32]) in petition.texts and not (
                petition.closed_at and minute > petition.closed_at + AFTER_CLOSING)
        if kind in (16, 22, 23):  # No two signatures have one commitment, and only who signs again may show it again.
            possible &= rest[-32:] not in self.commitments or kind == 23 and self.commitments[rest[-32:]] == index
            self.commitments[rest[-32:]] = index
        invalid = REASONS[rest[8] - 1] if kind == 19 else None if kind == 20 else invalid
        after = self.signatures[index] = name, OWN.get(kind, own), invalid, minute
        for (_, own, invalid, _), change in (before, -1), (after, 1):
            if own != "none":
                petition.lines[f"invalidated_{invalid}" if invalid and own != "erased" else own] += change
        return possible

def read(source, name):
    path = f"{source.rstrip('/')}/{name}"
    try:
        return urllib.request.urlopen(path, timeout=30).read() if "://" in path else pathlib.Path(path).read_bytes()
    except (urllib.error.HTTPError, FileNotFoundError) as error:
        missing = not isinstance(error, urllib.error.HTTPError) or error.code in (403, 404, 410)
        raise Missing(f"{name} is missing") if missing else OSError(f"{name}: {error}") from None

def text_of(data, what):
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise Wrong(f"{what} is not text in UTF-8, so it is cut off, or something else") from None

def read_tile(source, kind, index, width):
    """A tile or bundle, or the full one if the log has only that any more; with its path."""
    *upper, last = f"{index:,}".split(",")
    full = f"tile/{kind}/" + "".join(f"x{group:0>3}/" for group in upper) + f"{last:0>3}"
    path = full + (f".p/{width}" if width < 256 else "")
    try:
        return read(source, path), path
    except Missing:
        try:
            return read(source, full), full
        except Missing:
            raise Missing(f"{path} is missing") from None

def verify_log(source, vkey):
    size, root = read_checkpoint(text_of(read(source, "checkpoint"), "checkpoint"), [vkey])
    count, hashes = Count(), []
    for index in range((size + 255) // 256):
        width = min(256, size - index * 256)
        (data, path), entries = read_tile(source, "entries", index, width), []
        while data:
            end = 2 + number(data[:2])
            check(len(data) >= end, f"damaged entry: {path} is cut off or damaged at or before the entry with index {index * 256 + len(entries)}")
            data = entries.append(data[2:end]) or data[end:]
        check(len(entries) in (width, 256), f"dropped leaf: {path} has {len(entries)} entries instead of {width}")
        for entry in entries[:width]:
            hashes.append(sha256(b"\x00" + entry))
            count.add(entry)
    check(root_of(hashes) == root, "the entries have another root than the checkpoint")
    for level in range(8):
        rows = [hashes[at:at + 256] for at in range(0, len(hashes), 256)]
        for index, row in enumerate(rows):
            data, path = read_tile(source, level, index, len(row))
            check(len(data) in (32 * len(row), 32 * 256), f"tampered tile: {path} has {len(data)} bytes instead of {32 * len(row)}")
            check(data[:32 * len(row)] == b"".join(row), f"tampered tile: {path}")
        hashes = [root_of(row) for row in rows if len(row) == 256]
    return size, count

def verify_receipt(text, policy):
    """c2sp.org/tlog-proof, with the leaf, the opening and the id of the signature as extra data."""
    words = [line.split() for line in policy.splitlines() if line.strip() and line[0] != "#"]
    quorum = [word[1] for word in words if word[0] == "quorum"]
    check(quorum, "not a policy: the file is empty, cut off, or something else")
    found = re.fullmatch(r"(?s)c2sp.org/tlog-proof@v1\nextra (\S+)\nindex ([0-9]+)((?:\n\S+)*)\n\n(.+)", text)
    check(found, "not a receipt: the file is empty, cut off, or something else")
    extra, index, proof = decode(found[1]), int(found[2]), [decode(line) for line in found[3].split()]
    size, root = read_checkpoint(found[4], [word[1] for word in words if word[0] == "log"])
    end = 2 + number(extra[:2])
    leaf, opening, signature = extra[2:end], extra[end:end + 32], extra[end + 32:]
    kind, _, petition, rest = read_leaf(leaf)
    met = {word[1]: signed_by(found[4], word[2], of_witness=True) for word in words if word[0] == "witness"}
    witnesses, met["none"] = sum(met.values()), True
    for _, name, least, *members in (word for word in words if word[0] == "group"):
        met[name] = sum(met[one] for one in members) >= int({"any": 1, "all": len(members)}.get(least, least))
    check(met[quorum[0]], "too few witnesses have cosigned")
    value, at, last = sha256(b"\x00" + leaf), index, size - 1
    for sibling in proof:  # RFC 9162, section 2.1.3.2
        check(index < size and last > 0, "the proof is too long, or the index is outside the tree")
        if at & 1 or at == last:
            value = sha256(b"\x01" + sibling + value)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            value = sha256(b"\x01" + value + sibling)
        at, last = at >> 1, last >> 1
    check(index < size and last == 0 and value == root, f"the checkpoint does not contain the leaf at index {index}")
    opened = hmac.new(opening, ID_LABEL + signature, "sha256").digest()
    check(not opening or kind in (16, 22, 23) and opened == rest[-32:], "the leaf is of another signature")
    what, alone = ("a signature of", "") if opening else ("a fact about", ", the leaf alone")
    return f"valid, {what} {petition} at index {index} in a log of {size} leaves{alone}, witnessed by {witnesses}"

def main(command="", *words):
    if command not in USAGE or len(words) != 2:
        print(__doc__, f"\n{command} needs {USAGE.get(command, 'a command: log or receipt')}", file=sys.stderr)
        return 2
    try:
        if command == "receipt":
            texts = [text_of(pathlib.Path(file).read_bytes(), file).replace("\r\n", "\n") for file in words]
            return print(verify_receipt(*texts))
        size, count = verify_log(*words)
        for name, petition in count.petitions.items():
            print(f"{name}: " + ", ".join(f"{line} {petition.lines[line]}" for line in LINES))
        return print(f"{size} leaves")
    except (Wrong, OSError, ValueError, LookupError) as error:
        return f"WRONG: {error}" if isinstance(error, Wrong) else f"cannot be read: {error}"

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
