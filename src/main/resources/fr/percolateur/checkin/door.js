// The door, quicker and without a network: codes are judged here at once, kept, and told to the server when it answers.
// Without this script the plain forms of the page do the same with a network.

const page = document.querySelector("[data-emargement]");
const address = page.dataset.emargement;
const words = page.dataset;
const key = `emargement:${address}`;
const form = page.querySelector(`form[method=post][action="${address}"]`);
const field = form.elements.billet;
const told = page.querySelector("[role=status]");
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

let luggage = null; // who is expected, and the key of tickets
let ends = 0; // when their names are read no more
let sending = false;

await pack();
await send();
waiting();
addEventListener("online", send);
setInterval(send, 15000);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (field.value.trim()) {
    show(field.value);
    field.value = "";
    field.focus();
  }
});

// This page was loaded before the worker was there: it is kept here the first time.
async function settle() {
  if (!navigator.serviceWorker) {
    return;
  }
  await navigator.serviceWorker.register("/atelier/emargement-hors-ligne.js", { scope: "/atelier/" });
  const { active } = await navigator.serviceWorker.ready;
  const used = performance.getEntriesByType("resource").map((entry) => entry.name);
  const needed = [address, `${address}/liste.json`, ...used.filter((name) => /\/assets\/|emargement\.js$/.test(name))];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data) {
      page.dataset.prete = "oui";
    }
  };
  active.postMessage([...new Set(needed.map((name) => new URL(name, location).href))], [port2]);
}

async function pack() {
  try {
    const answer = await fetch(`${address}/liste.json`);
    if (answer.ok && !answer.redirected) {
      // what the worker kept bears its end; what comes from the server is as fresh as can be
      ends = Number(answer.headers.get("X-Garde-Jusqu-A")) || Date.now() + 2 * 86400000;
      luggage = await answer.json();
    }
  } catch {
    // the page was never opened with a network: codes are kept and judged later
  }
}

// Kept before it is judged or sent: a battery that dies loses nothing.
async function show(shown) {
  const scan = { id: crypto.randomUUID(), billet: shown.trim(), instant: new Date().toISOString() };
  keep([...kept(), scan]);
  tell(await judge(scan.billet));
  await send();
}

function kept() {
  return JSON.parse(localStorage.getItem(key) ?? "[]");
}

function keep(scans) {
  localStorage.setItem(key, JSON.stringify(scans));
}

async function judge(shown) {
  if (ends < Date.now()) {
    luggage = null;
  }
  const scanned = shown.startsWith("P1:");
  if (scanned && !(await genuine(shown))) {
    return { issue: "unknown", nom: "" };
  }
  if (scanned && luggage && number(shown.split(":")[1]) !== luggage.evenement) {
    return { issue: "elsewhere", nom: "" };
  }
  const code = plain(scanned ? shown.split(":")[2] : shown);
  const guest = luggage?.invites.find((each) => plain(each.code) === code);
  if (!guest) {
    return { issue: "kept", nom: "" };
  }
  if (!guest.attendu) {
    return { issue: "unconfirmed", nom: guest.nom };
  }
  const again = guest.arrivee !== null;
  guest.arrivee ??= new Date().toISOString();
  return { issue: again ? "again" : "arrived", nom: guest.nom };
}

function plain(code) {
  return code.replace(/[\s-]/g, "").toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");
}

function number(text) {
  return [...text].reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0);
}

async function genuine(shown) {
  if (!luggage) {
    return true; // the server will say
  }
  const colon = shown.lastIndexOf(":");
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const spki = Uint8Array.from(atob(luggage.cle), (each) => each.charCodeAt(0));
  const verifying = await crypto.subtle.importKey("spki", spki, algorithm, false, ["verify"]);
  const signed = new TextEncoder().encode(shown.slice(0, colon));
  return crypto.subtle.verify(algorithm, verifying, bytes(shown.slice(colon + 1)), signed);
}

function bytes(text) {
  const read = [];
  let buffer = 0;
  let bits = 0;
  for (const digit of text) {
    buffer = ((buffer << 5) | digits.indexOf(digit)) & 0xffff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      read.push((buffer >> bits) & 0xff);
    }
  }
  return new Uint8Array(read);
}

// What the server has answered leaves the queue; all else stays. A scan sent twice is kept once there.
async function send() {
  const scans = kept().slice(0, 200);
  if (sending || scans.length === 0) {
    return;
  }
  sending = true;
  try {
    const answer = await fetch(`${address}/passages`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.elements._formulaire.value },
      body: JSON.stringify({ passages: scans }),
    });
    if (answer.ok && !answer.redirected) {
      const results = await answer.json();
      const answered = new Set(results.map((result) => result.id));
      keep(kept().filter((scan) => !answered.has(scan.id)));
      tell(results.at(-1));
    }
  } catch {
    // still no network
  } finally {
    sending = false;
    waiting();
  }
}

function tell(result) {
  const line = document.createElement("p");
  line.dataset.issue = result.issue;
  line.append(document.createElement("b"));
  line.firstChild.textContent = words[result.issue];
  line.append(result.nom ? ` ${result.nom}` : "");
  told.replaceChildren(line);
}

function waiting() {
  const count = kept().length;
  page.querySelector("[data-garde]").textContent = count === 0 ? "" : words.attente.replace("#", count);
}

// The camera. Where the browser reads no codes by itself, the server reads what it sees.
const button = page.querySelector("[data-camera]");
if (navigator.mediaDevices) {
  button.hidden = false;
  page.querySelector("[data-photo]").hidden = true;
  button.addEventListener("click", () => (button.stream ? stop() : look()));
}

async function look() {
  const read = reader();
  const view = page.querySelector("video");
  button.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  view.srcObject = button.stream;
  view.hidden = false;
  await view.play();
  button.textContent = words.arreter;
  let last = "";
  while (button.stream) {
    const code = await read(view).catch(() => "");
    if (code && code !== last) {
      last = code;
      await show(code);
    }
    await new Promise((wake) => setTimeout(wake, 200));
  }
}

function reader() {
  if ("BarcodeDetector" in window) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (view) => (await detector.detect(view))[0]?.rawValue;
  }
  const canvas = document.createElement("canvas");
  return async (view) => {
    canvas.width = 640;
    canvas.height = Math.round((640 * view.videoHeight) / view.videoWidth);
    canvas.getContext("2d").drawImage(view, 0, 0, canvas.width, canvas.height);
    const frame = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
    const answer = await fetch(`${address}/lecture`, {
      method: "POST",
      headers: { "Content-Type": "image/jpeg", "X-XSRF-TOKEN": form.elements._formulaire.value },
      body: frame,
    });
    return answer.ok && !answer.redirected ? (await answer.json()).billet : "";
  };
}

function stop() {
  button.stream.getTracks().forEach((track) => track.stop());
  button.stream = null;
  page.querySelector("video").hidden = true;
  button.textContent = words.lire;
}

await settle();
