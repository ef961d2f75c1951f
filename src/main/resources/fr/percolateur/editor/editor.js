// What script makes quicker where one writes: what is typed is kept, who else is there is told, the public page stands
// beside the text. The form can do without all of it.
import { pictures } from "./images.js";
import { toolbar } from "./markdown.js";
import { proofread } from "./proof.js";

const root = document.querySelector("[data-editor]");
const form = root.querySelector(":scope > form.pc-form");
const address = root.dataset.editor;
const words = root.dataset;

const SETTLED = 1500;
const STILL_THERE = 30_000;

// ---- what is typed is kept

const kept = root.querySelector("[data-kept]");
const presence = root.querySelector("[data-presence]");
let typedSince = false;
let settling;

form.addEventListener("input", () => {
  typedSince = true;
  clearTimeout(settling);
  settling = setTimeout(keep, SETTLED);
  previewSoon();
});
setInterval(keep, STILL_THERE);
keep(); // opening a page says nothing of itself: whoever is there says so

async function keep() {
  typedSince = false;
  try {
    const answer = await fetch(address + "/copie", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok || answer.redirected) {
      throw new Error(String(answer.status));
    }
    const told = await answer.json();
    tell(kept, told.kept);
    tell(presence, told.others.join(" "));
  } catch {
    typedSince = true;
    tell(kept, words.offline);
  }
}

// Said again only when it says something else: a reader of the screen is not told the same twice.
function tell(place, sentence) {
  if (place && place.textContent.trim() !== sentence) {
    place.textContent = sentence;
  }
}

form.addEventListener("submit", (event) => {
  if (!event.submitter?.formTarget) {
    typedSince = false;
  }
});
window.addEventListener("beforeunload", (event) => {
  if (typedSince) {
    event.preventDefault();
  }
});

// ---- what the checks say of it

proofread(root, form, (sentence) => tell(kept, sentence));

// ---- the public page beside the text

const pane = document.createElement("section");
pane.className = "pc-preview";
pane.hidden = true;
pane.setAttribute("aria-label", words.preview);
pane.innerHTML = '<div class="pc-preview__bar"><h2></h2><button type="button" class="fr-btn fr-btn--secondary"></button>'
  + '<button type="button" class="fr-btn fr-btn--secondary"></button></div><iframe class="pc-preview__frame"></iframe>';
const [phone, close] = pane.querySelectorAll("button");
const frame = pane.querySelector("iframe");
pane.querySelector("h2").textContent = words.preview;
phone.textContent = words.phone;
phone.setAttribute("aria-pressed", "false");
close.textContent = words.close;
frame.title = words.preview;
document.body.append(pane);

let opener;
let previewing;
let asked = 0;

for (const button of form.querySelectorAll('button[formaction$="/apercu"]')) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    opener = button;
    pane.hidden = false;
    document.body.classList.add("pc-previewing");
    close.focus();
    preview();
  });
}
close.addEventListener("click", hide);
pane.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    hide();
  }
});
phone.addEventListener("click", () => {
  const narrow = pane.classList.toggle("pc-preview--phone");
  phone.setAttribute("aria-pressed", String(narrow));
});

function hide() {
  pane.hidden = true;
  document.body.classList.remove("pc-previewing");
  opener?.focus();
}

function previewSoon() {
  if (!pane.hidden) {
    clearTimeout(previewing);
    previewing = setTimeout(preview, 600);
  }
}

async function preview() {
  const rank = ++asked;
  const answer = await fetch(address + "/apercu", { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const page = await answer.text();
  if (rank !== asked) {
    return; // a later one is on its way
  }
  const scrolled = frame.contentWindow.scrollY;
  const inside = frame.contentDocument;
  inside.open();
  inside.write(page);
  inside.close();
  frame.contentWindow.scrollTo(0, scrolled);
  inside.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      window.open(link.href, "_blank", "noopener");
    }
  });
  inside.addEventListener("submit", (event) => event.preventDefault());
  inside.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });
}

// ---- the toolbar, the pickers, one more row

const { intoText, intoField } = pictures(root);
for (const place of root.querySelectorAll("[data-markdown]:has(textarea)")) {
  toolbar(place, words, intoText(place));
}
root.querySelectorAll("[data-picture]").forEach(intoField);

for (const place of root.querySelectorAll("[data-moment]")) {
  picker(place);
}

function picker(place) {
  const typed = place.querySelector("input");
  const label = document.createElement("label");
  label.className = "pc-picker";
  const hint = document.createElement("span");
  hint.textContent = words.picker;
  const about = document.createElement("span");
  about.className = "fr-sr-only";
  about.textContent = " : " + place.querySelector("label").firstChild.textContent.trim();
  const chosen = document.createElement("input");
  chosen.type = "datetime-local";
  hint.append(about);
  label.append(hint, chosen);
  typed.after(label);
  chosen.addEventListener("change", () => {
    if (chosen.value) {
      const at = new Date(chosen.value);
      const day = new Intl.DateTimeFormat("fr", { day: "numeric", month: "long", year: "numeric" }).format(at);
      const minutes = at.getMinutes() ? " " + String(at.getMinutes()).padStart(2, "0") : "";
      typed.value = `${day}, ${at.getHours()} h${minutes}`;
      typed.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}

for (const rows of root.querySelectorAll("[data-rows]")) {
  const more = document.createElement("button");
  more.type = "button";
  more.className = "fr-btn fr-btn--secondary";
  more.textContent = rows.dataset.rows;
  rows.after(more);
  more.addEventListener("click", () => {
    const last = rows.querySelector(":scope > fieldset:last-child");
    const next = last.cloneNode(true);
    const rank = Number(/-(\d+)-/.exec(last.querySelector("[name]").name)[1]) + 1;
    next.innerHTML = next.innerHTML.replaceAll(`-${rank - 1}-`, `-${rank}-`);
    const legend = next.querySelector("legend");
    legend.textContent = legend.textContent.replace(String(rank), String(rank + 1));
    for (const field of next.querySelectorAll("input:not([type=hidden]):not([type=checkbox]), textarea")) {
      field.value = "";
    }
    for (const said of next.querySelectorAll("[data-said]")) {
      said.replaceChildren(); // of the row before
      said.hidden = true;
      said.parentElement.classList.remove("pc-written--error", "pc-written--warning", "pc-written--notice");
      for (const field of said.parentElement.querySelectorAll("[aria-describedby], [aria-invalid]")) {
        field.removeAttribute("aria-describedby");
        field.removeAttribute("aria-invalid");
      }
    }
    rows.append(next);
    next.querySelector("input:not([type=hidden]), textarea").focus();
  });
}
