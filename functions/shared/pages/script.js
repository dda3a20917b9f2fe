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

document.querySelectorAll("[data-here]").forEach(function (answer) {
  history.replaceState(null, "", answer.dataset.here);
});

document.querySelectorAll("form button[name=switch]").forEach(function (button) {
  var form = button.form, list = form.elements[button.value];
  document.querySelectorAll(".languages a").forEach(function (link) {
    var query = link.getAttribute("href").split("?")[1];
    var offered = list ? Array.from(list.options, function (option) { return option.value; }) : [button.value];
    if (offered.indexOf(query) < 0) return;
    link.addEventListener("click", function (event) {
      var typed = Array.from(form.elements).some(function (field) {
        if (field.type === "hidden" || field.type === "submit" || /^switch/.test(field.name)) return false;
        return field.type === "checkbox" ? field.checked : field.value;
      });
      if (!typed) return;
      event.preventDefault();
      if (list) list.value = query;
      form.requestSubmit(button);
    });
  });
});
