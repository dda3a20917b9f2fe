document.querySelectorAll("form[data-check]").forEach(function (form) {
  var subtle = window.crypto && window.crypto.subtle, words = form.dataset;
  var receipt = form.querySelector("[name=receipt]"), policy = form.querySelector("[name=policy]");
  var file = form.querySelector("[type=file]"), said = document.getElementById("result");
  var later = document.getElementById("later"), stop = later.querySelector("[type=button]"), utf8 = new TextEncoder();
  var counts = document.getElementById("counts"), ended = [];
  var checked = null, walk = null, running = 0;
  document.getElementById("plain").hidden = true;

  function wrong(word) { return Object.assign(new Error(word), { word: word }); }
  function must(holds, word) { if (!holds) throw wrong(word); }
  /* Names and addresses run from left to right, whatever the text around them does. */
  function ltr(tag, text) {
    var isolated = document.createElement(tag);
    isolated.dir = "ltr";
    isolated.translate = false;
    isolated.textContent = text;
    return isolated;
  }
  /* A text is a list of strings and nodes. */
  function fill(word, values) {
    return words[word].split(/\{(\w+)\}/).map(function (part, at) {
      var value = at % 2 ? values[part] : part;
      return value instanceof Node ? value.cloneNode(true) : value;
    });
  }
  function show(where, verdict, steps) {
    var line = document.createElement("p"), list = document.createElement("ul");
    line.className = "done";
    line.append(...[].concat(verdict));
    steps.forEach(function (step) { list.appendChild(document.createElement("li")).append(...[].concat(step)); });
    where.replaceChildren(line);
    if (steps.length) where.append(list);
  }

  function join(parts) {
    var all = new Uint8Array(parts.reduce(function (sum, part) { return sum + part.length; }, 0)), at = 0;
    parts.forEach(function (part) { all.set(part, at); at += part.length; });
    return all;
  }
  function same(a, b) { return a.length === b.length && a.every(function (byte, at) { return byte === b[at]; }); }
  function decode(text) {
    var raw = atob(text);
    must(btoa(raw) === text, "form");
    return Uint8Array.from(raw, function (letter) { return letter.charCodeAt(0); });
  }
  function number(text) {
    must(String(Number(text)) === text && Number.isSafeInteger(Number(text)) && text[0] !== "-", "form");
    return Number(text);
  }
  async function sha256(parts) { return new Uint8Array(await subtle.digest("SHA-256", join(parts))); }
  function hashOfLeaf(leaf) { return sha256([[0], leaf]); }
  function hashOfNode(left, right) { return sha256([[1], left, right]); }
  function largestPower(below) {
    var power = 1;
    while (power * 2 < below) power *= 2;
    return power;
  }

  /* Keys, notes, checkpoints and policies: c2sp.org/signed-note, /tlog-checkpoint, /tlog-cosignature, /tlog-policy. */
  async function keyOf(text, type) {
    var parts = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text), raw = parts ? decode(parts[3]) : [];
    must(raw.length === 33 && raw[0] === type, "policyWrong");
    var id = (await sha256([utf8.encode(parts[1] + "\n"), raw])).slice(0, 4);
    var hex = Array.from(id, function (byte) { return (byte + 256).toString(16).slice(1); }).join("");
    must(hex === parts[2], "policyWrong");
    var verifies = await subtle.importKey("raw", raw.slice(1), "Ed25519", false, ["verify"]);
    return { name: parts[1], id: id, verifies: verifies };
  }
  async function readPolicy(text) {
    var read = { logs: [], witnesses: [], rules: Object.create(null), quorum: undefined };
    for (var line of text.split("\n")) {
      var part = line.trim().split(/[ \t]+/), kind = part[0], name = part[1];
      if (!kind || kind[0] === "#") continue;
      if (kind === "log" && part.length > 1) read.logs.push(await keyOf(name, 1));
      else if (kind === "witness" && part.length > 2) {
        must(name !== "none" && !(name in read.rules), "policyWrong");
        read.rules[name] = { witness: await keyOf(part[2], 4) };
        read.witnesses.push(read.rules[name].witness);
      } else if (kind === "group" && part.length > 3) {
        var members = part.slice(3), least = part[2] === "any" ? 1 : part[2] === "all" ? members.length : Number(part[2]);
        must(name !== "none" && !(name in read.rules), "policyWrong");
        must(members.every(function (member) { return member in read.rules; }), "policyWrong");
        must(Number.isInteger(least) && least > 0 && least <= members.length, "policyWrong");
        read.rules[name] = { least: least, members: members };
      } else if (kind === "quorum" && part.length === 2 && read.quorum === undefined) {
        must(name === "none" || name in read.rules, "policyWrong");
        read.quorum = name;
      } else throw wrong("policyWrong");
    }
    must(read.logs.length && read.quorum !== undefined, "policyWrong");
    return read;
  }
  function readNote(text) {
    var end = text.lastIndexOf("\n\n");
    must(end > 0 && text.endsWith("\n"), "form");
    var signatures = text.slice(end + 2, -1).split("\n").map(function (line) {
      var parts = /^\u2014 ([^\s+]+) (\S+)$/.exec(line);
      must(parts, "form");
      var bytes = decode(parts[2]);
      return { name: parts[1], id: bytes.slice(0, 4), bytes: bytes.slice(4) };
    });
    must(signatures.length <= 100, "form");
    return { text: text.slice(0, end + 1), signatures: signatures };
  }
  function of(note, key) {
    return note.signatures.filter(function (one) { return one.name === key.name && same(one.id, key.id); });
  }
  async function readCheckpoint(note, policy) {
    for (var key of policy.logs) {
      for (var signature of of(note, key)) {
        var signed = utf8.encode(note.text);
        must(await subtle.verify("Ed25519", key.verifies, signature.bytes, signed), "logBad");
        var lines = note.text.split("\n");
        must(lines.length === 4 && lines[0] === key.name && decode(lines[2]).length === 32, "logBad");
        return { origin: lines[0], size: number(lines[1]), root: decode(lines[2]) };
      }
    }
    throw wrong("logBad");
  }
  async function cosigned(note, policy) {
    var have = [];
    for (var key of policy.witnesses) {
      for (var signature of of(note, key)) {
        var view = new DataView(join([signature.bytes.slice(0, 8), new Uint8Array(8)]).buffer);
        var message = utf8.encode("cosignature/v1\ntime " + view.getBigUint64(0) + "\n" + note.text);
        var holds = await subtle.verify("Ed25519", key.verifies, signature.bytes.slice(8), message);
        must(holds, "witnessBad");
        if (!have.includes(key)) have.push(key);
      }
    }
    function met(name) {
      var rule = policy.rules[name];
      return rule.witness ? have.includes(rule.witness) : rule.members.filter(met).length >= rule.least;
    }
    return { number: have.length, met: policy.quorum === "none" || met(policy.quorum) };
  }

  /* The leaf: README.md and src/leaf.rs of events/public-log. */
  function readLeaf(bytes) {
    var view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), kind = bytes[1], end = 7 + bytes[6];
    must(bytes.length >= 10 && bytes[0] === 1 && end <= bytes.length, "form");
    var leaf = { kind: kind, minute: view.getUint32(2), petition: new TextDecoder().decode(bytes.slice(7, end)) };
    var adds = { 1: 0, 2: 0, 3: 40, 4: 8, 16: 40, 17: 8, 18: 8, 19: 9, 20: 8, 21: 8, 22: 40, 23: 48 }[kind];
    must(adds === bytes.length - end, "form");
    if (kind === 19) leaf.reason = bytes[bytes.length - 1];
    if (kind > 16) leaf.of = Number(view.getBigUint64(end));
    if (kind === 16 || kind > 21) leaf.commitment = bytes.slice(-32);
    return leaf;
  }
  async function readReceipt(text) {
    var end = text.indexOf("\n\n"), lines = text.slice(0, Math.max(end, 0)).split("\n");
    must(lines[0] === "c2sp.org/tlog-proof@v1" && lines.length > 2 && lines.length < 67, "form");
    must(lines[1].startsWith("extra ") && lines[2].startsWith("index "), "form");
    var extra = decode(lines[1].slice(6)), length = extra[0] * 256 + extra[1], rest = extra.slice(2 + length);
    must(extra.length >= 2 + length && (!rest.length || rest.length > 32), "form");
    var read = {
      bytes: extra.slice(2, 2 + length), index: number(lines[2].slice(6)), proof: lines.slice(3).map(decode),
      opening: rest.slice(0, 32), id: new TextDecoder("utf-8", { fatal: true }).decode(rest.slice(32)),
      note: readNote(text.slice(end + 2)),
    };
    must(read.proof.every(function (hash) { return hash.length === 32; }), "form");
    read.leaf = readLeaf(read.bytes);
    return read;
  }
  async function isIncluded(read, checkpoint) {
    var first = 0, last = checkpoint.size, path = [], hash = await hashOfLeaf(read.bytes);
    if (read.index >= last) return false;
    while (last - first > 1) {
      var middle = first + largestPower(last - first), isLeft = read.index < middle;
      path.unshift(isLeft);
      if (isLeft) last = middle; else first = middle;
    }
    if (path.length !== read.proof.length) return false;
    for (var at = 0; at < path.length; at++) {
      hash = await (path[at] ? hashOfNode(hash, read.proof[at]) : hashOfNode(read.proof[at], hash));
    }
    return same(hash, checkpoint.root);
  }
  async function opens(read) {
    if (!read.leaf.commitment || !read.id) return false;
    var key = await subtle.importKey("raw", read.opening, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    var message = utf8.encode("countersign public log: signature, version 1\n" + read.id);
    return same(new Uint8Array(await subtle.sign("HMAC", key, message)), read.leaf.commitment);
  }

  /* A log that this site has ended still has its files, if they were not lost. */
  function showOther(origin) {
    var old = ended.find(function (log) { return log.names.includes(origin); });
    var verdict = fill("other", { origin: ltr("bdi", origin) });
    if (!old) return show(said, verdict, [words.otherForeign]);
    var link = function (name, file) {
      var to = ltr("a", old.address + file);
      to.href = old.address + file;
      return [name + ": ", to];
    };
    show(said, verdict, [words.otherEnded, link(words.nameOfCheckpoint, "checkpoint"), link(words.nameOfPolicy, "policy")]);
    var use = document.createElement("button");
    use.className = "button quiet";
    use.type = "button";
    use.textContent = words.otherUse;
    use.addEventListener("click", function () {
      policy.value = old.policy;
      form.requestSubmit();
      said.tabIndex = -1;
      said.focus();
    });
    said.append(use);
  }
  async function check(mine) {
    var steps = [], valid = true, step = function (holds, text) { steps.push(text); valid = valid && holds; };
    var trusted = await readPolicy(policy.value.replace(/\r\n/g, "\n")).catch(function () { throw wrong("policyWrong"); });
    var read = await readReceipt(receipt.value.replace(/\r\n/g, "\n").trim() + "\n");
    var origin = read.note.text.split("\n")[0], checkpoint = null;
    if (!trusted.logs.some(function (log) { return log.name === origin; })) return mine === running && showOther(origin);
    try {
      checkpoint = await readCheckpoint(read.note, trusted);
      step(true, fill("logGood", { origin: ltr("bdi", origin) }));
    } catch (problem) { step(false, words.logBad); }
    try {
      var have = await cosigned(read.note, trusted);
      var values = { cosigned: have.number, witnesses: trusted.witnesses.length };
      step(have.met, trusted.witnesses.length ? fill(have.met ? "witnessGood" : "witnessFew", values) : words.witnessNone);
    } catch (problem) { step(false, words.witnessBad); }
    var included = checkpoint && await isIncluded(read, checkpoint);
    step(included, included ? fill("placeGood", { index: read.index, size: checkpoint.size }) : words.placeBad);
    var isAlone = !read.opening.length, opened = isAlone || await opens(read);
    if (isAlone) step(true, words.ownerAlone);
    else step(opened, opened ? fill("ownerGood", { id: ltr("bdi", read.id) }) : words.ownerBad);
    if (mine !== running) return;
    show(said, valid ? words.valid : words.notValid, steps);
    checked = valid ? { read: read, policy: trusted, checkpoint: checkpoint } : null;
    // A fact about the petition itself is no signature, and counts as none.
    later.hidden = !valid || read.leaf.kind < 16;
    walk = null;
  }

  /* Whether it still counts: the bundles from its confirmation on, against the root of the newest checkpoint. */
  function path(place, index, width) {
    var groups = [String(index % 1000).padStart(3, "0")];
    for (var above = Math.floor(index / 1000); above > 0; above = Math.floor(above / 1000)) {
      groups.unshift("x" + String(above % 1000).padStart(3, "0"));
    }
    return words.check + place + groups.join("/") + (width < 256 ? ".p/" + width : "");
  }
  async function load(address) {
    var answer = await fetch(address, { cache: address.endsWith("checkpoint") ? "no-cache" : "default" });
    must(answer.ok, "laterMissing");
    return new Uint8Array(await answer.arrayBuffer());
  }
  async function loadPart(place, index, width) {
    return load(path(place, index, width)).catch(function (problem) {
      if (width === 256) throw problem;
      return load(path(place, index, 256));
    });
  }
  async function rootOfComplete(row) {
    while (row.length > 1) {
      var above = [];
      for (var at = 0; at < row.length; at += 2) above.push(await hashOfNode(row[at], row[at + 1]));
      row = above;
    }
    return row[0];
  }
  async function peaks(row) {
    var all = [];
    for (var first = 0; first < row.length;) {
      var size = largestPower(row.length - first + 1);
      all.push(await rootOfComplete(row.slice(first, first + size)));
      first += size;
    }
    return all;
  }
  async function entries(index, width) {
    var bytes = await loadPart("tile/entries/", index, width), all = [];
    for (var at = 0; at < bytes.length && all.length < width;) {
      var end = at + 2 + bytes[at] * 256 + bytes[at + 1];
      all.push(bytes.slice(at + 2, end));
      at = end;
    }
    must(all.length === width, "laterDamaged");
    return all;
  }
  async function begin() {
    var note = readNote(new TextDecoder().decode(await load(words.check + "checkpoint"))), now = note.text.split("\n")[0];
    if (now !== checked.checkpoint.origin) throw Object.assign(wrong("laterOther"), { values: { origin: ltr("bdi", now) } });
    var newest = await readCheckpoint(note, checked.policy).catch(function () { throw wrong("laterDamaged"); });
    must(newest.size >= checked.checkpoint.size, "laterDamaged");
    var full = Math.floor(newest.size / 256), rest = newest.size % 256, hashes = [], last = [];
    for (var tile = 0; tile * 256 < full; tile++) {
      var width = Math.min(256, full - tile * 256), bytes = await loadPart("tile/1/", tile, width);
      for (var at = 0; at < width; at++) hashes.push(bytes.slice(at * 32, at * 32 + 32));
    }
    if (rest) last = await entries(full, rest);
    var all = (await peaks(hashes)).concat(await peaks(await Promise.all(last.map(hashOfLeaf)))), root = all.pop();
    while (all.length) root = await hashOfNode(all.pop(), root);
    must(same(root, newest.root), "laterDamaged");
    var leaf = checked.read.leaf, of = leaf.kind === 16 ? checked.read.index : leaf.of;
    return { newest: newest, hashes: hashes, last: last, of: of, next: Math.floor(of / 256), own: 16, reason: 0 };
  }
  function fold(leaf) {
    if (leaf.of !== walk.of || walk.own === 21) return;
    if (leaf.kind === 19) walk.reason = leaf.reason;
    else if (leaf.kind === 20) walk.reason = 0;
    else if (leaf.kind !== 22) walk.own = leaf.kind === 23 ? 16 : leaf.kind;
  }
  function progress(more) {
    var read = fill("laterReading", { read: Math.min(walk.next * 256, walk.newest.size), size: walk.newest.size });
    counts.replaceChildren(...read, more || "");
  }
  var MOST = 400;
  async function follow(mine) {
    walk = walk || await begin();
    var bundles = walk.hashes.length + (walk.last.length ? 1 : 0);
    for (var read = 0; walk.next < bundles && read < MOST; read++) {
      if (mine !== running) return;
      var index = walk.next, isLast = index === walk.hashes.length;
      var these = isLast ? walk.last : await entries(index, 256);
      if (!isLast) must(same(await rootOfComplete(await Promise.all(these.map(hashOfLeaf))), walk.hashes[index]), "laterDamaged");
      for (var at = 0; at < these.length; at++) {
        var place = index * 256 + at;
        if (place === checked.read.index) must(same(these[at], checked.read.bytes), "laterDamaged");
        if (place > walk.of) fold(readLeaf(these[at]));
      }
      walk.next++;
      if (read % 40 === 0) progress();
    }
    if (mine !== running) return;
    if (walk.next < bundles) {
      progress(" " + words.laterMore);
      return;
    }
    var reason = walk.own !== 16 ? words["state-" + walk.own] : walk.reason ? words["reason-" + walk.reason] : "";
    show(counts, fill(reason ? "laterNot" : "laterCounts", { size: walk.newest.size, reason: reason }), []);
    walk = null;
  }

  function run(work) {
    var mine = ++running;
    stop.hidden = false;
    return work(mine).catch(function (problem) {
      if (mine !== running) return;
      walk = null;
      show(counts, problem.word ? fill(problem.word, problem.values || {}) : words.laterMissing, []);
    }).then(function () { if (mine === running) stop.hidden = true; });
  }
  async function learn(address) {
    try {
      var text = new TextDecoder().decode(await load(address + "policy")), names = (await readPolicy(text)).logs;
      ended.push({ address: address, policy: text, names: names.map(function (log) { return log.name; }) });
    } catch (problem) { /* Its files are gone. */ }
  }
  async function start() {
    var known = decode("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    await subtle.importKey("raw", known, "Ed25519", false, ["verify"]);
    if (words.policy && !policy.value) {
      await load(words.policy).then(function (bytes) { policy.value = new TextDecoder().decode(bytes); }, function () {});
    }
    for (var log = Math.max(1, words.number - 9); log < words.number; log++) await learn("/public-log/" + log + "/");
    form.hidden = false;
    // What was said belongs to what was entered then.
    function forget() {
      running++;
      checked = walk = null;
      stop.hidden = later.hidden = true;
      said.replaceChildren();
      counts.replaceChildren();
    }
    form.addEventListener("input", forget);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      forget();
      var mine = running;
      check(mine).catch(function (problem) {
        if (mine !== running) return;
        checked = null;
        later.hidden = true;
        show(said, words[problem.word] || words.form, []);
      });
    });
    // What is in the box is checked: what the chosen file says, or nothing.
    receipt.addEventListener("input", function () { file.value = ""; });
    file.addEventListener("change", async function () {
      var chosen = file.files[0], text = "", word = "form";
      if (!chosen) return;
      forget();
      receipt.value = "";
      if (chosen.size < 65536) text = await chosen.text().catch(function () { word = "fileUnreadable"; return ""; });
      if (file.files[0] !== chosen) return;
      receipt.value = text;
      if (!text) show(said, words[word], []);
    });
    later.addEventListener("submit", function (event) { event.preventDefault(); run(follow); });
    stop.addEventListener("click", function () { running++; stop.hidden = true; counts.textContent = words.laterStopped; });
  }
  start().catch(function () { said.textContent = words.old; });
});
