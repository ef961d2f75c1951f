// A line leaves at each Enter; Shift and Enter make a new one. What cannot leave stays in the field.

const form = document.querySelector("[data-saisie] form");
const field = form.querySelector("textarea");
const lines = document.querySelector("[data-lignes]");
const trouble = document.querySelector("[data-ennui]");
let leaving = Promise.resolve();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  leave();
});

field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    leave();
  }
});

// one after the other, in the order they were typed
function leave() {
  const body = new URLSearchParams(new FormData(form));
  if (!field.value.trim()) {
    return;
  }
  const typed = field.value;
  field.value = "";
  leaving = leaving.then(async () => {
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
    if (!answer?.ok) {
      field.value = `${typed}\n${field.value}`;
      trouble.hidden = false;
      return;
    }
    trouble.hidden = true;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-lignes]");
    // who mends a line is not disturbed
    if (fresh && !lines.contains(document.activeElement)) {
      lines.replaceChildren(...fresh.childNodes);
    }
  });
}
