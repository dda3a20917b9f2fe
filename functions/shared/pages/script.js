document.querySelectorAll("[data-copy]").forEach(function (button) {
  if (!navigator.clipboard) return;
  var before = button.textContent;
  button.hidden = false;
  button.addEventListener("click", function () {
    navigator.clipboard.writeText(button.dataset.copy).then(function () {
      button.textContent = button.dataset.copied;
      setTimeout(function () { button.textContent = before; }, 3000);
    });
  });
});

document.querySelectorAll("form[data-challenge]").forEach(function (form) {
  var crypto = window.crypto && window.crypto.subtle, proof = "", work = null;
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
    if (proof || (event.submitter && event.submitter.name === "switch")) return;
    event.preventDefault();
    var said = form.querySelector("[data-wait]");
    said.textContent = said.dataset.wait;
    var late = new Promise(function (done) { setTimeout(done, 30000); });
    Promise.race([begin(), late]).then(function () { said.textContent = ""; form.submit(); });
  });
  form.addEventListener("formdata", function (event) {
    if (proof) event.formData.set("altcha", proof);
    proof = "";
    work = null;
  });
});

document.querySelectorAll("form button[name=switch]").forEach(function (button) {
  var form = button.form;
  document.querySelectorAll(".languages a").forEach(function (link) {
    if (link.getAttribute("href").split("?")[1] !== button.value) return;
    link.addEventListener("click", function (event) {
      var typed = Array.from(form.elements).some(function (field) {
        if (field.type === "hidden" || field.type === "submit") return false;
        return field.type === "checkbox" ? field.checked : field.value;
      });
      if (!typed) return;
      event.preventDefault();
      form.requestSubmit(button);
    });
  });
});
