"""A second verifier of the public log. It shares no code with the program, only the specification and the vectors.

verify.py log ADDRESS-OR-FOLDER VKEY   verifies checkpoint, entries and tiles, and prints the explained count
verify.py receipt FILE POLICY          verifies a receipt without a network
"""
import base64
import hashlib
import hmac
import pathlib
import re
import struct
import sys
import urllib.error
import urllib.request
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

REASONS = ["automated", "disposable_address", "false_name", "same_person", "other"]
LINES = ["confirmed", "withdrawn", "disowned", "erased"] + [f"invalidated_{reason}" for reason in REASONS]
LENGTHS = {1: 0, 2: 0, 3: 40, 4: 8, 16: 40, 17: 8, 18: 8, 19: 9, 20: 8, 21: 8, 22: 40, 23: 48}
ID_LABEL = b"countersign public log: signature, version 1\n"

class Wrong(Exception):
    pass

def sha256(data):
    return hashlib.sha256(data).digest()

def check(holds, what):
    if not holds:
        raise Wrong(what)

def root_of(hashes):
    """MTH of RFC 6962, section 2.1."""
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256(b"")
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\x01" + root_of(hashes[:half]) + root_of(hashes[half:]))

def decode(text):
    data = base64.b64decode(text, validate=True)
    check(base64.b64encode(data).decode() == text, f"not canonical base64: {text}")
    return data

def signed_by(note, vkey, of_witness=False):
    """Whether a note has a valid signature (c2sp.org/signed-note) or cosignature (c2sp.org/tlog-cosignature) of a key."""
    name, key_id, key = vkey.split("+", 2)
    key = decode(key)
    check(key[0] == (4 if of_witness else 1) and len(key) == 33, f"the key {vkey} has another type")
    check(sha256(name.encode() + b"\n" + key)[:4].hex() == key_id, f"the key {vkey} has another id")
    (text, signatures), found = note.rsplit("\n\n", 1), False
    for dash, signer, signature in map(str.split, signatures.splitlines()):
        check(dash == "\u2014", "a signature line begins with a dash")
        signature = decode(signature)
        if (signer, signature[:4].hex()) != (name, key_id):
            continue
        message, signature = f"{text}\n".encode(), signature[4:]
        if of_witness:
            time, signature = struct.unpack(">Q", signature[:8])[0], signature[8:]
            message = f"cosignature/v1\ntime {time}\n".encode() + message
        try:
            Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature, message)
        except InvalidSignature:
            raise Wrong(f"the signature of {name} does not verify") from None
        found = True
    return found

def read_checkpoint(note, vkey):
    check(signed_by(note, vkey), f"the checkpoint is not signed by {vkey}")
    lines = note.rsplit("\n\n", 1)[0].split("\n")
    check(len(lines) == 3 and re.fullmatch("0|[1-9][0-9]*", lines[1]), "the note is not a checkpoint")
    check(lines[0] == vkey.split("+")[0], f"the checkpoint is of {lines[0]}")
    return int(lines[1]), decode(lines[2])

def read_leaf(data):
    """Kind, minute, petition, and the rest as the kind has it. Raises Wrong for anything else."""
    check(len(data) >= 7 and data[0] == 1, "not a leaf of format 1")
    kind, minute, length = data[1], struct.unpack(">I", data[2:6])[0], data[6]
    name, rest = data[7:7 + length], data[7 + length:]
    is_name = 3 <= len(name) == length <= 64 and re.fullmatch(rb"[a-z0-9]+(-[a-z0-9]+)*", name)
    check(is_name, "not the name of a petition")
    check(len(rest) == LENGTHS.get(kind), f"the kind {kind} does not have {len(rest)} bytes")
    check(kind != 19 or 1 <= rest[8] <= len(REASONS), "no such reason")
    return kind, minute, name.decode(), rest

class Count:
    """The explained count: petition, standing and reason of each signature, by the index of the confirming leaf."""
    def __init__(self):
        self.signatures, self.petitions, self.size = {}, {}, 0
        self.opened, self.names_above = set(), {}

    def add(self, entry):
        kind, _, petition, rest = read_leaf(entry)
        lines = self.petitions.setdefault(petition, dict.fromkeys(LINES, 0))
        if kind == 1:
            self.opened.add(petition)
        if kind == 4:
            names, before = struct.unpack(">Q", rest)[0], self.names_above.get(petition, 0)
            check(petition not in self.opened or names >= before, f"the leaf {self.size} lowers the promise about names")
            self.names_above[petition] = names
        if kind >= 16:
            index = self.size if kind == 16 else struct.unpack(">Q", rest[:8])[0]
            before = self.signatures.get(index)
            check(kind == 16 or before and before[0] == petition, f"the leaf {self.size} names no signature")
            after = [petition, *self.standing(kind, rest, *(before or [None, "none", None])[1:])]
            for one, change in (before, -1), (after, 1):
                if one:
                    line = f"invalidated_{one[2]}" if one[2] and one[1] != "erased" else one[1]
                    lines[line] += change
            self.signatures[index] = after
        self.size += 1

    def standing(self, kind, rest, own, invalid):
        possible = own != "erased" and {
            16: own == "none", 17: own == "confirmed", 18: own != "disowned", 19: invalid is None,
            20: invalid is not None, 21: True, 22: True, 23: own != "confirmed"}[kind]
        check(possible, f"the leaf {self.size} cannot follow those before it")
        invalid = {19: REASONS[rest[8] - 1] if kind == 19 else None, 20: None}.get(kind, invalid)
        own = {16: "confirmed", 17: "withdrawn", 18: "disowned", 21: "erased", 23: "confirmed"}.get(kind, own)
        return own, invalid

def read(source, name):
    if not source.startswith(("http://", "https://")):
        return (pathlib.Path(source) / name).read_bytes()
    with urllib.request.urlopen(f"{source.rstrip('/')}/{name}", timeout=30) as answer:
        return answer.read()

def read_tile(source, kind, index, width):
    """A tile or bundle, or the full one if the log has only that any more; with its path."""
    groups = [f"{index % 1000:03}"]
    while index := index // 1000:
        groups.insert(0, f"x{index % 1000:03}")
    full = f"tile/{kind}/" + "/".join(groups)
    try:
        return read(source, full + (f".p/{width}" if width < 256 else "")), full
    except (FileNotFoundError, urllib.error.HTTPError):
        return read(source, full), full

def verify_log(source, vkey):
    size, root = read_checkpoint(read(source, "checkpoint").decode(), vkey)
    count, hashes = Count(), []
    for index in range((size + 255) // 256):
        width = min(256, size - index * 256)
        (data, path), entries = read_tile(source, "entries", index, width), []
        while data:
            end = 2 + int.from_bytes(data[:2], "big")
            check(len(data) >= end, f"{path} ends within an entry")
            entries.append(data[2:end])
            data = data[end:]
        check(len(entries) in (width, 256), f"dropped leaf: {path} has {len(entries)} entries instead of {width}")
        for entry in entries[:width]:
            hashes.append(sha256(b"\x00" + entry))
            count.add(entry)
    check(root_of(hashes) == root, "the entries have another root than the checkpoint")
    for level in range(8):
        rows = [hashes[at:at + 256] for at in range(0, len(hashes), 256)]
        for index, row in enumerate(rows):
            data, path = read_tile(source, level, index, len(row))
            check(data[:32 * len(row)] == b"".join(row), f"tampered tile: {path}")
        hashes = [root_of(row) for row in rows if len(row) == 256]
    return size, count

def verify_receipt(text, policy):
    """c2sp.org/tlog-proof, with the leaf, the opening and the id of the signature as extra data."""
    head, note = text.split("\n\n", 1)
    first, extra, index, *proof = head.split("\n")
    check(first == "c2sp.org/tlog-proof@v1" and extra[:6] == "extra " and index[:6] == "index ", "not a receipt")
    extra, index, proof = decode(extra[6:]), int(index[6:]), [decode(line) for line in proof]
    end = 2 + struct.unpack(">H", extra[:2])[0]
    leaf, opening, signature = extra[2:end], extra[end:end + 32], extra[end + 32:]
    kind, _, _, rest = read_leaf(leaf)
    words = [line.split() for line in policy.splitlines() if line.strip()]
    size, root = read_checkpoint(note, next(word[1] for word in words if word[0] == "log"))
    met = {word[1]: signed_by(note, word[2], of_witness=True) for word in words if word[0] == "witness"}
    witnesses, met["none"] = sum(met.values()), True
    for _, name, least, *members in (word for word in words if word[0] == "group"):
        met[name] = sum(met[one] for one in members) >= int({"any": 1, "all": len(members)}.get(least, least))
    check(met[next(word[1] for word in words if word[0] == "quorum")], "too few witnesses have cosigned")
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
    return size, witnesses

if __name__ == "__main__":
    try:
        if sys.argv[1:2] == ["log"] and len(sys.argv) == 4:
            log_size, counted = verify_log(*sys.argv[2:])
            for petition_name, counts in counted.petitions.items():
                print(f"{petition_name}: " + ", ".join(f"{name} {counts[name]}" for name in LINES))
            print(f"{log_size} leaves")
        elif sys.argv[1:2] == ["receipt"] and len(sys.argv) == 4:
            texts = (pathlib.Path(file).read_text("utf-8") for file in sys.argv[2:])
            print("valid at size {}, witnessed by {}".format(*verify_receipt(*texts)))
        else:
            sys.exit(__doc__)
    except (Wrong, OSError, ValueError) as error:
        sys.exit(f"WRONG: {error}" if isinstance(error, Wrong) else f"cannot be read: {error}")
