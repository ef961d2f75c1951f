// Keeps the page of a room as the room is: what the server sends is what the page would include if one loaded it again.

const room = document.querySelector("[data-direct]");
// where it listens, and where it asks when nothing comes
const stream = room.dataset.flux;
const news = room.dataset.nouvelles;
const voice = room.querySelector("[data-annonces]");
const line = room.querySelector("[data-liaison]");
const POLL = 5000;
const PATIENCE = 10000;
const LONGEST = 30000;

let mark = room.dataset.depuis;
let own = new Set((room.dataset.moi ?? "").split(" "));
let source = null;
let failures = 0;
let asking = 0;
let silence = 0;

room.querySelectorAll("[data-sans-script]").forEach((each) => each.remove());
room.querySelectorAll("[data-avec-script]").forEach((each) => (each.hidden = false));
markOwn();
listen();

// One stream. When it breaks, again after a while that grows and is not the same for all: a whole room does not come back
// at once to a node that just started.
function listen() {
  const sent = new Map();
  source = new EventSource(from(stream));
  silence = setTimeout(ask, PATIENCE);
  source.onopen = () => {
    clearTimeout(silence);
    clearInterval(asking);
    asking = 0;
    failures = 0;
    say(line, "");
  };
  source.onerror = () => {
    clearTimeout(silence);
    source.close();
    failures += 1;
    if (failures > 1) {
      say(line, room.dataset.coupure);
    }
    if (failures > 2) {
      ask();
    }
    const most = Math.min(LONGEST, 1000 * 2 ** failures);
    setTimeout(listen, most / 2 + (Math.random() * most) / 2);
  };
  // no longer admitted: the page says why
  source.addEventListener("sortie", leave);
  source.addEventListener("repere", (event) => (mark = event.lastEventId));
  source.addEventListener("retouche", (event) => retouch(sent, event.data));
  for (const part of parts()) {
    source.addEventListener(part.dataset.partie, (event) => {
      sent.set(part.dataset.partie, event.data.split("\n"));
      show(part, event.data);
    });
  }
}

// What changed of a part that this stream sent: `=12,40` stands for forty of its lines from the twelfth on, `+` goes
// before a new one.
function retouch(sent, text) {
  const [name, ...steps] = text.split("\n");
  const had = sent.get(name);
  const part = parts().find((each) => each.dataset.partie === name);
  if (had && part) {
    const lines = steps.flatMap((step) => {
      const [from, many] = step.slice(1).split(",").map(Number);
      return step[0] === "+" ? step.slice(1) : had.slice(from, from + many);
    });
    sent.set(name, lines);
    show(part, lines.join("\n"));
  }
}

// Where nothing comes by a stream, one asks.
function ask() {
  if (!asking) {
    asking = setInterval(async () => {
      const answer = await fetch(from(news)).catch(() => null);
      if (answer?.status === 204) {
        leave();
      } else if (answer?.status === 200) {
        read(await answer.text());
        say(line, "");
      }
    }, POLL);
  }
}

// No longer admitted, the stream says. The page says why, unless it still lets its reader in: then the line is tried
// again as any other.
async function leave() {
  const answer = await fetch(location.href).catch(() => null);
  if (answer && !(answer.ok && (await answer.text()).includes("data-flux"))) {
    location.reload();
  }
}

function from(address) {
  const url = new URL(address, location.href);
  url.searchParams.set("depuis", mark);
  return url;
}

function read(text) {
  for (const event of text.split("\n\n")) {
    const fields = event.split("\n").map((field) => field.split(/: ?(.*)/s));
    const of = (name) => fields.filter(([field]) => field === name).map(([, value]) => value ?? "").join("\n");
    mark = of("id") || mark;
    const part = parts().find((each) => each.dataset.partie === of("event"));
    if (part) {
      show(part, of("data"));
    }
  }
}

function parts() {
  return [...room.querySelectorAll("[data-partie]")];
}

function show(part, html) {
  const fresh = document.createElement("div");
  fresh.innerHTML = html;
  // the page has a line end around what the stream sends bare: left there, nothing would match and all would be new
  if (part.firstChild?.nodeType === Node.TEXT_NODE && !part.firstChild.nodeValue.trim()) {
    part.firstChild.remove();
  }
  const heard = new Set(sentences(part));
  const told = sentences(fresh).filter((sentence) => !heard.has(sentence));
  const focused = document.activeElement;
  const next = follower(part, focused);
  liken(part, fresh);
  if (focused !== document.activeElement) {
    (focused.isConnected ? focused : next())?.focus({ preventScroll: true });
  }
  markOwn();
  told.forEach(announce);
  part.dispatchEvent(new CustomEvent("nouveau", { bubbles: true }));
}

// Where the focus goes when what has it leaves: to what takes its place, in the list within the list, else to where
// all of it begins.
function follower(part, focused) {
  const places = [];
  const own = part.contains(focused) ? focused : null;
  for (let item = own?.closest("[data-cle]"); item && part.contains(item); item = item.parentElement.closest("[data-cle]")) {
    places.push([item.parentElement, [...item.parentElement.children].indexOf(item)]);
  }
  const beginning = own && (own.closest("section")?.querySelector("[tabindex='-1']") ?? part.querySelector("[tabindex='-1']"));
  return () => {
    for (const [list, rank] of places) {
      const left = list.isConnected ? list.children : [];
      const next = left[Math.min(rank, left.length - 1)];
      const press = next?.matches("button, a") ? next : next?.querySelector("button, a");
      if (press) {
        return press;
      }
    }
    return beginning;
  };
}

// What is one person's own is not in what all hear: each asks for theirs once that tells of a change, and not a whole room
// at once. Who writes there is not disturbed.
const SOON = 1000;
const turns = new Map(parts().map((part) => [part.dataset.partie, turn(part)?.dataset.tour]));

function turn(part) {
  return part.querySelector("[data-tour]");
}

room.addEventListener("nouveau", ({ target: part }) => {
  const name = part.dataset.partie;
  const told = turn(part);
  if (told && told.dataset.tour === turns.get(name)) {
    return;
  }
  turns.set(name, told?.dataset.tour);
  for (const each of room.querySelectorAll("[data-propre]")) {
    if (each.dataset.suit.split(" ").includes(name)) {
      askOwn(each, Number(told?.dataset.etalement ?? each.dataset.etalement ?? SOON));
    }
  }
});

function askOwn(each, spread) {
  each.waiting ??= setTimeout(async () => {
    each.waiting = null;
    if (isBeingWritten(each)) {
      askOwn(each, spread);
      return;
    }
    const answer = await fetch(each.dataset.propre).catch(() => null);
    if (!answer || answer.status >= 500) {
      askOwn(each, LONGEST);
    } else if (answer.status === 200 && !answer.redirected) {
      show(each, await answer.text());
    }
  }, Math.random() * spread);
}

function isBeingWritten(each) {
  const fields = [...each.querySelectorAll("textarea")];
  return fields.some((field) => field === document.activeElement || field.value !== field.defaultValue);
}

// Makes one element like another, keeping the nodes that stay: the focus, an open fold, a choice being made stay too.
function liken(old, fresh) {
  let at = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const match = twin(old, at, child);
    if (match) {
      if (match === at) {
        at = at.nextSibling;
      } else {
        old.insertBefore(match, at);
      }
      if (match.nodeType === Node.ELEMENT_NODE) {
        likenAttributes(match, child);
        liken(match, child);
      } else if (match.nodeValue !== child.nodeValue) {
        match.nodeValue = child.nodeValue;
      }
    } else {
      old.insertBefore(child, at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

// What bears a key is the same wherever it stands; what bears none is the same where it stands.
function twin(old, at, child) {
  const key = child.dataset?.cle;
  if (key) {
    for (let each = at; each; each = each.nextSibling) {
      if (each.dataset?.cle === key && each.nodeName === child.nodeName) {
        return each;
      }
    }
    return null;
  }
  return at && at.nodeName === child.nodeName && !at.dataset?.cle ? at : null;
}

function likenAttributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !(old.nodeName === "DETAILS" && name === "open")) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
}

// What is mine is marked here: the stream is the same for all.
function markOwn() {
  for (const each of room.querySelectorAll("[data-mien]")) {
    const mine = own.has(each.dataset.mien);
    each.toggleAttribute("data-mienne", mine);
    if (each.nodeName !== "BUTTON") {
      continue;
    }
    each.setAttribute("aria-pressed", mine);
    const label = each.querySelector("[data-oui]");
    if (label) {
      label.textContent = mine ? label.dataset.oui : label.dataset.non;
    }
  }
}

// How one likes to read stays on the device, and is told to nobody.
for (const choice of room.querySelectorAll("[data-retenir]")) {
  const name = choice.dataset.retenir;
  choice.querySelector(`[value="${CSS.escape(remembered(name))}"]`)?.click();
  choice.addEventListener("change", (event) => remember(name, event.target.value));
}

// a browser may keep nothing
function remembered(name) {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // it holds until the page is left
  }
}

// A gesture: the button says where to, the one form of the page carries the token.
room.addEventListener("click", async (event) => {
  const button = event.target.closest("button[form=gestes][data-geste]");
  if (!button) {
    return;
  }
  event.preventDefault();
  if (button.ariaBusy === "true") {
    return;
  }
  button.ariaBusy = "true";
  const undo = button.getAttribute("aria-pressed") === "true" && button.dataset.retrait;
  const body = new URLSearchParams(new FormData(button.form, button));
  const answer = await fetch(undo || button.formAction, { method: "POST", body, headers: { "X-Geste": "1" } }).catch(() => null);
  button.ariaBusy = "false";
  if (!answer || answer.redirected || !/json/.test(answer.headers.get("Content-Type"))) {
    // the room let us out, or the line is down: the page says which
    location.reload();
    return;
  }
  const { moi, dit } = await answer.json();
  own = new Set(moi);
  markOwn();
  announce(dit);
  button.dispatchEvent(new CustomEvent("geste", { bubbles: true, detail: { fait: answer.ok, dit } }));
  if (answer.ok && button.dataset.vide) {
    button.form.querySelectorAll(button.dataset.vide).forEach((field) => (field.value = ""));
  }
});

function sentences(root) {
  return [...root.querySelectorAll("[data-dit]")].map((each) => each.dataset.dit);
}

// Said politely, a few seconds apart, and not at all when paused: who listens to the speaker is not interrupted.
const PAUSE_BETWEEN = 5000;
const LAST = 3;
const quiet = room.querySelector("[data-silence]");
let waiting = [];
let speaking = 0;

function announce(sentence) {
  if (sentence && quiet?.getAttribute("aria-pressed") !== "true") {
    waiting.push(sentence);
    waiting = waiting.slice(-LAST);
    if (!speaking) {
      speak();
    }
  }
}

function speak() {
  if (waiting.length === 0) {
    speaking = 0;
    return;
  }
  voice.textContent = waiting.join(" ");
  waiting = [];
  speaking = setTimeout(speak, PAUSE_BETWEEN);
}

quiet?.addEventListener("click", () => {
  const paused = quiet.getAttribute("aria-pressed") !== "true";
  quiet.setAttribute("aria-pressed", paused);
  waiting = [];
});

function say(element, text) {
  if (element && element.textContent !== text) {
    element.textContent = text;
    element.hidden = !text;
  }
}
