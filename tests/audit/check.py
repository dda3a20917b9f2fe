"""Drives the log of `examples/log_in_a_folder.rs`, the second verifier and two witnesses against each other.

check.py PROGRAM   PROGRAM is the built example
"""
import base64
import functools
import http.server
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.request

import verify

HERE = pathlib.Path(__file__).parent
GOLDEN = HERE.parent.parent / "events/golden/public-log"
SIGNERS = 300
EXPECTED = ("clean-rivers: confirmed 220, withdrawn 20, disowned 0, erased 20, invalidated_automated 40, "
            "invalidated_disposable_address 0, invalidated_false_name 0, invalidated_same_person 0, invalidated_other 0")


def run(*words, stdin=""):
    done = subprocess.run([PROGRAM, *map(str, words)], input=stdin, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout + done.stderr


def second(*words):
    done = subprocess.run([sys.executable, HERE / "verify.py", *map(str, words)], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout + done.stderr


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class InAFolder(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.log = self.folder / "log"
        self.assertEqual(run("write", self.log, SIGNERS, 1), (0, "383 leaves\n"))
        self.policy = self.log / "policy"
        self.vkey = self.policy.read_text().split()[1]

    def serve(self, folder):
        """An address at which the folder is served."""
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_address[1]}"

    def witness(self, name):
        """A witness that runs: where it is asked, and its key."""
        words = [sys.executable, str(HERE / "witness.py"), name, self.vkey]
        process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait, 10)
        self.addCleanup(process.kill)
        port, vkey = process.stdout.readline().split()
        return f"http://127.0.0.1:{port}", vkey

    @staticmethod
    def ask(address, body):
        request = urllib.request.Request(f"{address}/add-checkpoint", data=body.encode(), method="POST")
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def cosign(self, address, vkey, old):
        code, body = run("request", self.log, old)
        self.assertEqual(code, 0, body)
        status, answer = self.ask(address, body)
        return run("answer", self.log, vkey, status, stdin=answer)

    def test_both_verifiers_print_the_same_explained_count(self):
        code, first = run("audit", self.log)
        self.assertEqual((code, first.splitlines()[0]), (0, EXPECTED))
        code, text = second("log", self.log, self.vkey)
        self.assertEqual((code, text), (0, f"{EXPECTED}\n383 leaves\n"))
        code, text = second("log", self.serve(self.log), self.vkey)
        self.assertEqual((code, text), (0, f"{EXPECTED}\n383 leaves\n"))

    def test_each_receipt_verifies_offline_in_both(self):
        self.assertEqual(run("receipts", self.log, SIGNERS, 1), (0, ""))
        files = list((self.log / "receipts").iterdir())
        self.assertEqual(len(files), 220)
        policy = self.policy.read_text()
        for file in files:
            said = verify.verify_receipt(file.read_text(encoding="utf-8"), policy)
            self.assertRegex(said, "^valid, a signature of clean-rivers at index [0-9]+ in a log of 383 leaves, witnessed by 0$")
        for file in files[:20]:
            self.assertEqual(run("verify", file, self.policy), second("receipt", file, self.policy))

    def test_a_receipt_that_shows_the_leaf_alone_is_called_so_by_both(self):
        text = (GOLDEN / "receipt.tlog-proof").read_text(encoding="utf-8")
        extra = text.split("\n")[1].split(" ")[1]
        data = base64.b64decode(extra)
        leaf = base64.b64encode(data[:2 + verify.number(data[:2])]).decode()
        file = self.folder / "leaf.tlog-proof"
        file.write_text(text.replace(extra, leaf), encoding="utf-8")
        said = 0, "valid, a fact about clean-rivers at index 42 in a log of 300 leaves, the leaf alone, witnessed by 1\n"
        self.assertEqual(second("receipt", file, GOLDEN / "policy.txt"), said)
        self.assertEqual(run("verify", file, GOLDEN / "policy.txt"), said)

    def test_a_tampered_copy_fails_in_both(self):
        def flip(path, place=-1):
            data = bytearray(path.read_bytes())
            data[place] ^= 1
            path.write_bytes(data)

        def drop(path):
            data = path.read_bytes()
            path.write_bytes(data[2 + int.from_bytes(data[:2], "big"):])

        def longer(path):
            path.write_bytes(path.read_bytes() + bytes(32))

        def cut(path):
            path.write_bytes(path.read_bytes()[:-1])

        changes = {
            "a longer tile": lambda log: longer(log / "tile/0/000"),
            "a longer upper tile": lambda log: longer(log / "tile/1/000.p/1"),
            "a bundle that is cut off": lambda log: cut(log / "tile/entries/001.p/127"),
            "a checkpoint that is not text": lambda log: (log / "checkpoint").write_bytes(b"\xff"),
            "tampered tile": lambda log: flip(log / "tile/0/000", 40),
            "a tampered upper tile": lambda log: flip(log / "tile/1/000.p/1"),
            "tampered entry": lambda log: flip(log / "tile/entries/000"),
            "dropped leaf": lambda log: drop(log / "tile/entries/001.p/127"),
            "missing tile": lambda log: (log / "tile/0/001.p/127").unlink(),
            "rewritten checkpoint": lambda log: (log / "checkpoint").write_text(
                (log / "checkpoint").read_text(encoding="utf-8").replace("\n383\n", "\n382\n"), encoding="utf-8"),
        }
        for name, change in changes.items():
            with self.subTest(name):
                copy = self.folder / name.replace(" ", "-")
                shutil.copytree(self.log, copy)
                change(copy)
                (code, text), found = run("audit", copy), second("log", copy, self.vkey)
                self.assertEqual(code, 1, text)
                self.assertIn("WRONG: ", text)
                self.assertEqual(found[0], 1, found)
                self.assertTrue(found[1].startswith("WRONG: "), found)
                self.assertNotIn("Traceback", found[1])

    def test_a_missing_file_is_named(self):
        (self.log / "tile/0/001.p/127").unlink()
        for place in self.log, self.serve(self.log):
            self.assertEqual(second("log", place, self.vkey), (1, "WRONG: tile/0/001.p/127 is missing\n"))
        (self.log / "checkpoint").unlink()
        for place in self.log, self.serve(self.log):
            self.assertEqual(second("log", place, self.vkey), (1, "WRONG: checkpoint is missing\n"))

    def test_a_changed_receipt_fails_in_both(self):
        good = (GOLDEN / "receipt.tlog-proof").read_text(encoding="utf-8")
        policy = GOLDEN / "policy.txt"
        self.assertRegex(verify.verify_receipt(good, policy.read_text()), "^valid, a signature of .* of 300 leaves, witnessed by 1$")
        for old, new in ("index 42", "index 43"), ("\n300\n", "\n301\n"), ("\u2014 w1 ", "\u2014 w2 "), ("extra A", "extra B"):
            self.assertIn(old, good)
            file = self.folder / "changed.tlog-proof"
            file.write_text(good.replace(old, new), encoding="utf-8")
            for code, text in run("verify", file, policy), second("receipt", file, policy):
                self.assertEqual(code, 1, text)
                self.assertNotIn("Traceback", text)

    def test_files_that_are_empty_or_cut_off_are_said_to_be_so(self):
        receipt, policy = (GOLDEN / "receipt.tlog-proof").read_text(encoding="utf-8"), GOLDEN / "policy.txt"
        file = self.folder / "file"
        for text in "", receipt[:200], receipt[:receipt.index("\u2014")], "\n\n":
            file.write_text(text, encoding="utf-8")
            code, said = second("receipt", file, policy)
            self.assertEqual(code, 1, said)
            self.assertRegex(said, "WRONG: not a (receipt|signed note): the file is empty, cut off")
        code, said = second("receipt", GOLDEN / "receipt.tlog-proof", file)
        self.assertEqual((code, said), (1, "WRONG: not a policy: the file is empty, cut off, or something else\n"))
        (self.log / "checkpoint").write_text("", encoding="utf-8")
        code, said = second("log", self.log, self.vkey)
        self.assertEqual((code, said), (1, "WRONG: not a signed note: the file is empty, cut off, or something else\n"))
        for words, needed in ((), "a command: log or receipt"), (("log", self.log), "log needs ADDRESS"), (("receipt",), "FILE and POLICY"):
            code, said = second(*words)
            self.assertEqual(code, 2, said)
            self.assertIn(needed, said)
            self.assertNotIn("Traceback", said)

    def test_a_receipt_of_another_log_is_called_so(self):
        code, said = second("receipt", GOLDEN / "receipt.tlog-proof", self.other_policy())
        self.assertEqual(code, 1, said)
        self.assertTrue(said.startswith("WRONG: of another log: petitions.example.org/log;"), said)

    def other_policy(self):
        """The policy of the log that the site began after the one in the vectors."""
        name, key = "petitions.example.org/log/2", b"\1" + bytes(32)
        key_id = verify.sha256(f"{name}\n".encode() + key)[:4].hex()
        policy = self.folder / "other.txt"
        policy.write_text(f"log {name}+{key_id}+{base64.b64encode(key).decode()}\nquorum none\n", encoding="utf-8")
        return policy

    def test_two_witnesses_cosign_a_log_that_grows_and_refuse_a_split_view(self):
        witnesses = [self.witness("w1.example.org"), self.witness("w2.example.org")]
        for address, vkey in witnesses:
            code, text = self.cosign(address, vkey, 0)
            self.assertTrue(code == 0 and text.startswith("Cosigned"), text)
        lines = "".join(f"witness w{n} {vkey}\n" for n, (_, vkey) in enumerate(witnesses))
        self.policy.write_text(f"log {self.vkey}\n{lines}group both all w0 w1\nquorum both\n")
        self.assertIn("383 leaves, witnessed by 2", run("audit", self.log)[1])

        # Another history of the same log, signed with its key.
        split = self.folder / "split"
        self.assertEqual(run("write", split, SIGNERS + 90, 2)[0], 0)
        (address, vkey), log = witnesses[0], self.log
        self.log = split
        code, text = self.cosign(address, vkey, 383)
        self.assertEqual(code, 1)
        self.assertIn("another history", text)
        self.log = log

        # The log has grown: it asks with the wrong size first, and is told the right one.
        self.assertEqual(run("write", log, 20, 3)[0], 0)
        for address, vkey in witnesses:
            self.assertEqual(self.cosign(address, vkey, 0), (0, "Seen(383)\n"))
            code, text = self.cosign(address, vkey, 383)
            self.assertTrue(code == 0 and text.startswith("Cosigned"), text)
        code, text = run("audit", log)
        self.assertEqual(code, 0, text)
        self.assertIn("witnessed by 2", text)
        self.assertEqual(run("receipts", log, SIGNERS, 1), (0, ""))
        receipt = log / "receipts/3.tlog-proof"
        self.assertEqual(run("verify", receipt, self.policy), second("receipt", receipt, self.policy))

        # The split view has no cosignature, so whoever asks for one is not deceived.
        shutil.copy(self.policy, split / "policy")
        self.assertIn("0 of 2 witnesses", run("audit", split)[1])

    def test_a_witness_refuses_what_is_not_the_log(self):
        address, _ = self.witness("w1.example.org")
        good = run("request", self.log, 0)[1]
        self.assertEqual(self.ask(address, good.replace("petitions.", "others."))[0], 404)
        self.assertEqual(self.ask(address, good.replace("\n383\n", "\n384\n"))[0], 403)
        self.assertEqual(self.ask(address, "old 00\n" + good.split("\n", 1)[1])[0], 400)
        self.assertEqual(self.ask(address, "nothing")[0], 400)
        self.assertEqual(self.ask(address, good)[0], 200)


class Vectors(unittest.TestCase):
    @staticmethod
    def read(name):
        return json.loads((GOLDEN / name).read_text(encoding="utf-8"))

    def test_each_published_leaf_is_read_as_what_it_is(self):
        codes = {"opened": 1, "closed": 2, "text_revised": 3, "names_above": 4, "confirmed": 16, "withdrawn": 17,
                 "disowned": 18, "invalidated": 19, "reinstated": 20, "erased": 21, "moved": 22, "renewed": 23}
        kinds = set()
        for leaf in self.read("leaves.json"):
            data = bytes.fromhex(leaf["encoding"])
            kind, minute, petition, rest = verify.read_leaf(data)
            self.assertEqual((kind, minute, petition), (codes[leaf["kind"]], leaf["minute"], leaf["petition"]))
            names = ["of"] * (kind > 16) + ["version", "text_version", "confirmed"]
            numbers = [leaf[name].to_bytes(8, "big") for name in names if name in leaf]
            reason = [bytes([1 + verify.REASONS.index(leaf["reason"])])] if "reason" in leaf else []
            hashes = [bytes.fromhex(leaf[name]) for name in ("digest", "commitment") if name in leaf]
            self.assertEqual(rest, b"".join(numbers + reason + hashes), leaf["kind"])
            self.assertEqual(verify.sha256(b"\0" + data).hex(), leaf["hash"])
            kinds.add(kind)
        self.assertEqual(kinds, set(verify.LENGTHS))

    def test_what_can_happen_is_counted_and_what_cannot_is_refused_at_the_same_leaf(self):
        for one in self.read("histories.json"):
            count, leaves = verify.Count(), [bytes.fromhex(leaf) for leaf in one["leaves"]]
            with self.subTest(one["history"]):
                for leaf in leaves[:one["impossible"]]:
                    count.add(leaf)
                self.assertEqual(count.size, len(leaves) if one["impossible"] is None else one["impossible"])
                if one["impossible"] is not None:
                    with self.assertRaisesRegex(verify.Wrong, f"the leaf {count.size} cannot follow"):
                        count.add(leaves[count.size])

    def test_a_leaf_of_what_has_not_happened_yet_is_refused(self):
        now = int(time.time()) // 60
        for ahead, is_possible in (58, True), (62, False):
            leaf = bytes([1, 1]) + (now + ahead).to_bytes(4, "big") + b"\x06rivers"
            if is_possible:
                verify.Count().add(leaf)
            else:
                with self.assertRaisesRegex(verify.Wrong, "not happened yet"):
                    verify.Count().add(leaf)

    def test_what_is_refused_is_refused_here_too(self):
        for why, data in self.read("refused.json").items():
            with self.subTest(why), self.assertRaises(verify.Wrong):
                verify.read_leaf(bytes.fromhex(data))

    def test_a_commitment_is_opened_as_specified(self):
        one = self.read("commitment.json")
        label = b"countersign public log: key of a commitment, version 1"
        opening = verify.hmac.new(bytes.fromhex(one["form"]), label, "sha256").digest()
        self.assertEqual(opening.hex(), one["opening"])
        message = verify.ID_LABEL + one["signature"].encode()
        self.assertEqual(verify.hmac.new(opening, message, "sha256").hexdigest(), one["commitment"])

    def test_a_text_has_the_digest_that_is_specified(self):
        one = self.read("text.json")
        parts = [one[name].encode() for name in ("language", "call", "title", "subtitle", "body")]
        data = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
        self.assertEqual(verify.sha256(data).hex(), one["digest"])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    PROGRAM = sys.argv.pop()
    unittest.main()
