// Keeps the door open without a network: its page, its list and what they need, as they were last seen. What is sent is
// not its matter: the page keeps that itself.

const CACHE = "emargement";
const NEEDED = /^\/(atelier\/agenda\/[^/]+\/emargement(\/liste\.json)?|atelier\/emargement[^/]*\.js|assets\/.*)$/;

// Names do not stay on a phone: each thing that is kept bears its own end, and is not read after it.
const LIFE = 2 * 86400000;
const END = "X-Garde-Jusqu-A";

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { pathname, search, origin } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === location.origin && NEEDED.test(pathname) && search === "") {
    event.respondWith(freshOrKept(event.request));
  }
});

// The page that was loaded before this worker was there says what it needs.
addEventListener("message", (event) => event.waitUntil(take(event.data, event.ports[0])));

async function take(addresses, teller) {
  try {
    await Promise.all(addresses.map((address) => fresh(new Request(address))));
    teller.postMessage(true);
  } catch {
    teller.postMessage(false); // no network now; the next opening will do
  }
}

async function freshOrKept(request) {
  try {
    return await fresh(request);
  } catch (failure) {
    const cache = await caches.open(CACHE);
    const known = await cache.match(request, { ignoreVary: true });
    if (known && Number(known.headers.get(END)) > Date.now()) {
      return known;
    }
    await cache.delete(request, { ignoreVary: true });
    throw failure;
  }
}

async function fresh(request) {
  const answer = await fetch(request);
  const cache = await caches.open(CACHE);
  if (answer.ok && !answer.redirected) {
    await cache.put(request, await ending(answer.clone()));
  } else if (answer.redirected || answer.status === 403) {
    await cache.delete(request, { ignoreVary: true }); // whoever holds the phone now may not keep this door
  }
  return answer;
}

async function ending(answer) {
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding"); // the body comes decoded
  headers.set(END, Date.now() + LIFE);
  return new Response(await answer.blob(), { headers });
}
