// The builder, quicker: sessions are dragged or moved by keyboard, and the bar follows what is typed. The server makes
// each change, as it does for the plain buttons; what comes back takes the place of what was here.

const root = document.querySelector("[data-programme]");
const voice = document.querySelector("[data-annonce]");
const dots = '<svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true"><path d="M1 1h2v2H1zM7 1h2v2H7zM1 7h2v2H1zM7 7h2v2H7zM1 13h2v2H1zM7 13h2v2H7z" fill="currentColor"/></svg>';
let busy = false;
let dragged = null;

furnish();

root.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=acte]");
  if (button && button.value !== "enregistrer") {
    event.preventDefault();
    act(button.value, {}, button.value.replace(/-.*/, ""));
  }
});

root.addEventListener("keydown", (event) => {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const row = event.target.closest("[data-rang]");
  if (!step || !event.altKey || !row) {
    return;
  }
  event.preventDefault();
  const from = Number(row.dataset.rang);
  const to = from + step;
  if (to >= 0 && to < rows().length) {
    const { name, value } = event.target;
    act(`placer-${from}`, { vers: to }, name === "acte" ? value.replace(/-.*/, "") : (name ?? "").replace(/-\d+$/, ""));
  }
});

root.addEventListener("change", (event) => {
  if (/^(debut|duree|jour|type|salle|qui)-/.test(event.target.name)) {
    look();
  }
});

root.addEventListener("dragstart", (event) => {
  const handle = event.target.closest("[data-poignee]");
  if (handle) {
    dragged = handle.closest("[data-rang]");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.rang);
    event.dataTransfer.setDragImage(dragged, 0, 0);
  }
});

root.addEventListener("dragover", (event) => {
  const row = event.target.closest("[data-rang]");
  if (dragged && row) {
    event.preventDefault();
    rows().forEach((each) => each.classList.toggle("pc-sequence--over", each === row && each !== dragged));
  }
});

root.addEventListener("drop", (event) => {
  const row = event.target.closest("[data-rang]");
  if (dragged && row && row !== dragged) {
    event.preventDefault();
    act(`placer-${dragged.dataset.rang}`, { vers: row.dataset.rang }, "titre");
  }
});

root.addEventListener("dragend", () => {
  dragged = null;
  rows().forEach((each) => each.classList.remove("pc-sequence--over"));
});

function rows() {
  return [...root.querySelectorAll("[data-rang]")];
}

// What only serves with this script.
function furnish() {
  const help = root.querySelector("[data-clavier]");
  help.hidden = rows().length < 2;
  for (const row of rows()) {
    const handle = document.createElement("span");
    handle.className = "pc-sequence__handle";
    handle.draggable = true;
    handle.dataset.poignee = "";
    handle.setAttribute("aria-hidden", "true");
    handle.innerHTML = dots;
    row.querySelector("fieldset").prepend(handle);
  }
}

async function ask(act, more) {
  const form = root.querySelector("form");
  const fields = new URLSearchParams(new FormData(form));
  fields.set("acte", act);
  for (const [name, value] of Object.entries(more)) {
    fields.set(name, value);
  }
  const answer = await fetch(form.action, { method: "POST", body: fields });
  if (!answer.ok || answer.redirected) {
    return null;
  }
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

// A change of the whole form: folded parts stay as they were opened, and the focus goes along.
async function act(name, more, field) {
  if (busy) {
    return;
  }
  busy = true;
  try {
    const page = await ask(name, more);
    if (!page) {
      location.reload();
      return;
    }
    const open = new Set([...root.querySelectorAll("[data-rang] details[open]")].map(titled));
    root.replaceChildren(...page.querySelector("[data-programme]").childNodes);
    root.querySelectorAll("[data-rang] details").forEach((each) => (each.open = open.has(titled(each))));
    furnish();
    focus(field);
    voice.textContent = root.querySelector("[data-dit]")?.textContent.trim() ?? "";
  } finally {
    busy = false;
  }
}

function titled(details) {
  return details.closest("[data-rang]").querySelector("[name^=titre-]").value;
}

function focus(field) {
  const row = root.querySelector("[data-courante]");
  const wanted = !row
    ? root.querySelector("#erreurs, [name=acte][value=ajouter]")
    : (row.querySelector(`[name^="${field}-"]`) ??
      row.querySelector(`[name=acte][value^="${field}-"]`) ??
      row.querySelector("[name^=titre-]"));
  wanted?.focus();
}

// Only the picture and the remarks: who types goes on typing.
async function look() {
  const page = await ask("regarder", {});
  const view = page?.querySelector("[data-vue]");
  if (view) {
    root.querySelector("[data-vue]").replaceWith(view);
    const figures = page.querySelector(".pc-builder__figures");
    const here = root.querySelector(".pc-builder__figures");
    if (figures && here) {
      here.replaceWith(figures);
    }
  }
}
