"""A witness for tests (c2sp.org/tlog-witness): cosigns only what continues the checkpoint that it cosigned last.

witness.py NAME LOG-VKEY   serves on a free port of 127.0.0.1, and prints the port and the witness's own key

It keeps what it has seen in memory, so it forgets that at its end: for tests only.
"""
import base64
import hashlib
import http.server
import struct
import sys
import threading
import time

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from verify import Wrong, decode, read_checkpoint, sha256

class Refused(Exception):
    """A status of the protocol, with its body."""

def consistent(proof, old_size, old_root, size, root):
    """RFC 9162, section 2.1.4.2."""
    if old_size == size:
        return not proof and old_root == root
    if old_size == 0:
        return not proof
    proof = ([old_root] if old_size & (old_size - 1) == 0 else []) + proof
    at, last = old_size - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    if not proof:
        return False
    in_old = in_new = proof[0]
    for one in proof[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            in_old, in_new = sha256(b"\x01" + one + in_old), sha256(b"\x01" + one + in_new)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            in_new = sha256(b"\x01" + in_new + one)
        at, last = at >> 1, last >> 1
    return last == 0 and in_old == old_root and in_new == root

class Witness:
    def __init__(self, name, log):
        self.name, self.log, self.seen, self.note = name, log, (0, sha256(b"")), None
        self.key, self.lock = Ed25519PrivateKey.generate(), threading.Lock()
        public = self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.public = b"\x04" + public
        self.id = sha256(name.encode() + b"\n" + self.public)[:4]
        self.vkey = f"{name}+{self.id.hex()}+{base64.b64encode(self.public).decode()}"

    def add_checkpoint(self, body):
        head, note = body.split("\n\n", 1)
        old, *proof = head.split("\n")
        if not old.startswith("old ") or str(int(old[4:])) != old[4:] or len(proof) > 63:
            raise Refused(400)
        if note.split("\n")[0] != self.log.split("+")[0]:
            raise Refused(404)
        try:
            size, root = read_checkpoint(note, [self.log])
        except Wrong as wrong:
            raise Refused(403) from wrong
        proof, old = [decode(line) for line in proof], int(old[4:])
        if old > size:
            raise Refused(400)
        # Two requests at once: what was seen must not change between the comparison and the note of it.
        with self.lock:
            if old != self.seen[0]:
                raise Refused(409, f"{self.seen[0]}\n")
            if size == 0 and root != sha256(b"") or not consistent(proof, *self.seen, size, root):
                raise Refused(422)
            self.seen = (size, root)
            text, now = note.rsplit("\n\n", 1)[0] + "\n", int(time.time())
            signature = self.key.sign(f"cosignature/v1\ntime {now}\n{text}".encode())
            line = base64.b64encode(self.id + struct.pack(">Q", now) + signature).decode()
            self.note = f"{note}\u2014 {self.name} {line}\n"
            return f"\u2014 {self.name} {line}\n"

def handler(witness):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            try:
                if self.path != "/add-checkpoint":
                    raise Refused(404)
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                self.answer(200, witness.add_checkpoint(body))
            except Refused as refused:
                self.answer(*refused.args)
            except (ValueError, Wrong):
                self.answer(400)

        def do_GET(self):
            origin = hashlib.sha256(witness.log.split("+")[0].encode()).hexdigest()
            known = self.path == f"/{origin}/checkpoint" and witness.note
            self.answer(200, witness.note) if known else self.answer(404)

        def answer(self, status, body=""):
            data = body.encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/x.tlog.size" if status == 409 else "text/plain; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass
    return Handler

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    one = Witness(*sys.argv[1:])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler(one))
    print(server.server_address[1], one.vkey, flush=True)
    server.serve_forever()
