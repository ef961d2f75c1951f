// What the checks say, asked again after a pause in typing: counted at the top, each finding beside its field. Whoever
// types is not disturbed: the focus stays, what stands under their eyes stays there, and the counts are told aloud only
// when they change.
import { replace } from "./markdown.js";

const PAUSE = 700;

export function proofread(root, form, tell) {
  const words = root.dataset;
  const address = words.editor + "/relecture";
  const aloud = root.querySelector("[data-counts]");
  let pausing;
  let asking;

  form.addEventListener("input", soon);
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=constat]");
    const mendsAField = button?.closest("[data-said]")?.dataset.said; // what has none is saved, and needs no script
    if (mendsAField) {
      event.preventDefault();
      ask(button.value);
    }
  });

  function soon() {
    clearTimeout(pausing);
    pausing = setTimeout(ask, PAUSE);
  }

  async function ask(mark = "") {
    clearTimeout(pausing);
    asking?.abort();
    const mine = (asking = new AbortController());
    const sent = new URLSearchParams(new FormData(form));
    if (mark) {
      sent.set("constat", mark);
    }
    try {
      const answer = await fetch(address, { method: "POST", body: sent, signal: mine.signal });
      if (!answer.ok || answer.redirected) {
        throw new Error(String(answer.status));
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mark) {
        mend(fresh, sent);
      }
      unmoved(() => show(fresh));
    } catch (reason) {
      if (!mine.signal.aborted) {
        tell(words.unread);
      }
    }
  }

  function mend(fresh, sent) {
    const mended = [...fresh.querySelectorAll("[data-mended]")];
    if (!mended.length) {
      tell(words.unmended);
    }
    for (const { dataset, value } of mended) {
      const field = [...form.elements].findLast((one) => one.name === dataset.mended);
      if (field?.type === "checkbox") {
        field.checked = value !== "";
      } else if (field && same(field.value, sent.get(field.name))) {
        write(field, value); // unless it was typed in since
      }
    }
  }

  function show(fresh) {
    const summary = root.querySelector(".pc-summary");
    const counted = fresh.querySelector(".pc-summary");
    if (!summary.isEqualNode(counted)) {
      const link = summary.contains(document.activeElement);
      summary.replaceWith(counted);
      if (link) {
        (counted.querySelector("a") ?? document.getElementById("contenu"))?.focus();
      }
      if (summary.dataset.told !== counted.dataset.told) {
        aloud.textContent = counted.dataset.told;
      }
    }
    for (const place of root.querySelectorAll("[data-said]")) {
      const said = fresh.querySelector(`[data-said="${place.dataset.said}"]`);
      const held = place.contains(document.activeElement);
      renew(place, said ? [...said.children] : []);
      place.hidden = !said;
      edge(place, said?.dataset.edge ?? "");
      describe(document.getElementById(place.dataset.said), place);
      if (held && !place.contains(document.activeElement)) {
        document.getElementById(place.dataset.said)?.focus();
      }
    }
    const elsewhere = root.querySelector("[data-elsewhere]");
    elsewhere.hidden = elsewhere.querySelector("[data-said]").hidden;
  }

  // What is under the eyes: the field that has the focus, else the first that is in sight.
  function unmoved(change) {
    const inSight = (one) => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight;
    const held = document.activeElement;
    const eye = form.contains(held) && inSight(held) ? held : [...form.querySelectorAll(".pc-written, .pc-row__cell")].find(inSight);
    const before = eye?.getBoundingClientRect().top;
    change();
    if (eye?.isConnected) {
      window.scrollBy({ top: eye.getBoundingClientRect().top - before, behavior: "instant" });
    }
  }
}

// A finding that is still there stays as it is, with its reason unfolded and the focus in it; its line may be another.
function renew(place, said) {
  const alike = (one, other) => one.dataset.mark === other.dataset.mark
    && one.querySelector(".pc-finding__mend")?.textContent === other.querySelector(".pc-finding__mend")?.textContent;
  for (const old of [...place.children]) {
    if (!said.some((one) => alike(one, old))) {
      old.remove();
    }
  }
  said.forEach((one, at) => {
    const old = place.children[at];
    if (old && alike(one, old)) {
      old.querySelector(".pc-finding__title").replaceWith(one.querySelector(".pc-finding__title"));
      old.querySelector(".pc-finding__said").id = one.querySelector(".pc-finding__said").id;
    } else {
      place.insertBefore(one, old ?? null);
    }
  });
  while (place.children.length > said.length) {
    place.lastElementChild.remove();
  }
}

function edge(place, name) {
  const box = place.parentElement;
  box.classList.remove("pc-written--error", "pc-written--warning", "pc-written--notice");
  if (name) {
    box.classList.add(name);
  }
}

// Whoever does not see what stands beside a field is told it with the field. A mistake of the last save is still there.
function describe(field, place) {
  if (!field) {
    return; // what is said of no field
  }
  const mistake = document.getElementById(field.id + "-erreur");
  const said = [...(mistake ? [mistake] : []), ...place.querySelectorAll(".pc-finding__said")];
  attribute(field, "aria-describedby", said.map((one) => one.id).join(" "));
  attribute(field, "aria-invalid", mistake || place.querySelector(".pc-finding--cross") ? "true" : "");
}

function attribute(field, name, value) {
  if (value) {
    field.setAttribute(name, value);
  } else {
    field.removeAttribute(name);
  }
}

// Only the words that differ, so that Ctrl+Z takes them back and the caret stands behind them.
function write(field, value) {
  const now = field.value;
  const then = value.replaceAll("\r\n", "\n");
  if (!field.matches("textarea, input[type=text]")) {
    if (field.options && ![...field.options].some((one) => one.value === then)) {
      field.add(new Option(then, then));
    }
    field.value = then;
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return;
  }
  const most = Math.min(now.length, then.length);
  let from = 0;
  while (from < most && now[from] === then[from]) {
    from++;
  }
  let kept = 0;
  while (kept < most - from && now[now.length - 1 - kept] === then[then.length - 1 - kept]) {
    kept++;
  }
  const to = then.length - kept;
  replace(field, from, now.length - kept, then.slice(from, to), to, to);
}

function same(one, other) {
  return one === (other ?? "").replaceAll("\r\n", "\n");
}
