document.querySelectorAll("[data-share]").forEach(function (place) {
  if (!navigator.share) return;
  place.hidden = false;
  place.querySelector("button").addEventListener("click", function () {
    navigator.share({ title: place.dataset.title, text: place.dataset.text, url: place.dataset.share }).catch(function () {});
  });
});
