// Shows petitions in frames: <a data-countersign="form" href="https://SITE/petitions/NAME">Title</a> becomes the form,
// data-countersign="count" the number. Without this script the link stays. A min-height in the link's style, with
// display:block, keeps so many pixels from the beginning.
(function () {
  "use strict";
  var home = new URL(document.currentScript.src).origin;
  var frames = [];

  function show(link) {
    var address = new URL(link.href);
    if (address.origin !== home) return;
    var counts = link.dataset.countersign === "count";
    address.pathname = address.pathname.replace(/\/$/, "") + (counts ? "/embed/count" : "/embed");
    address.hash = "";
    var kept = parseFloat(link.style.minHeight) || 0;
    var frame = document.createElement("iframe");
    frame.src = address.href;
    frame.title = link.textContent.trim();
    frame.loading = "lazy";
    frame.style.cssText = "display:block;width:100%;border:0";
    frame.style.height = (kept || (counts ? 240 : 1400)) + "px";
    frames.push({ frame: frame, kept: kept });
    link.replaceWith(frame);
  }

  window.addEventListener("message", function (message) {
    if (message.origin !== home || !message.data) return;
    var height = message.data.countersign;
    if (typeof height !== "number" || !(height > 0)) return;
    frames.forEach(function (shown) {
      if (shown.frame.contentWindow !== message.source) return;
      shown.frame.style.height = Math.min(Math.max(height, shown.kept), 20000) + "px";
    });
  });

  function start() {
    document.querySelectorAll("a[data-countersign]").forEach(show);
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
