document.querySelectorAll("form[data-challenge]").forEach(function (form) {
  var crypto = window.crypto && window.crypto.subtle, proof = "", work = null, waited = false;
  if (!crypto || !window.fetch) return;
  function bytes(hex) {
    return Uint8Array.from(hex.match(/../g), function (pair) { return parseInt(pair, 16); });
  }
  async function solve(challenge) {
    var asked = challenge.parameters, nonce = bytes(asked.nonce), tried = new Uint8Array(nonce.length + 4);
    var how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(asked.salt), iterations: asked.cost };
    tried.set(nonce);
    for (var counter = 0; ; counter++) {
      new DataView(tried.buffer).setUint32(nonce.length, counter);
      var key = await crypto.importKey("raw", tried, "PBKDF2", false, ["deriveBits"]);
      var found = new Uint8Array(await crypto.deriveBits(how, key, asked.keyLength * 8));
      var hex = Array.from(found, function (byte) { return (byte + 256).toString(16).slice(1); }).join("");
      if (hex.startsWith(asked.keyPrefix)) {
        return btoa(JSON.stringify({ challenge: challenge, solution: { counter: counter, derivedKey: hex } }));
      }
    }
  }
  function begin() {
    work = work || fetch(form.dataset.challenge)
      .then(function (answer) { return answer.json(); })
      .then(solve)
      .then(function (solved) { proof = solved; }, function () { work = null; });
    return work;
  }
  form.addEventListener("focusin", begin);
  form.addEventListener("submit", function (event) {
    var button = event.submitter;
    if (proof || waited || (button && /switch|change/.test(button.name))) return;
    event.preventDefault();
    var said = form.querySelector("[data-wait]");
    said.textContent = said.dataset.wait;
    var late = new Promise(function (done) { setTimeout(done, 30000); });
    Promise.race([begin(), late]).then(function () {
      said.textContent = "";
      waited = true;
      form.requestSubmit(button);
    });
  });
  form.addEventListener("formdata", function (event) {
    if (proof) event.formData.set("altcha", proof);
    proof = "";
    work = null;
    waited = false;
  });
});
