// Keeps the door open without a network: its page, its list and what they need, as they were last seen. What is sent is
// not its matter: the page keeps that itself.

const CACHE = "emargement";
const NEEDED = /^\/(atelier\/agenda\/[^/]+\/emargement(\/liste\.json)?|atelier\/emargement[^/]*\.js|assets\/.*)$/;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { pathname, search, origin } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === location.origin && NEEDED.test(pathname) && search === "") {
    event.respondWith(freshOrKept(event.request));
  }
});

async function freshOrKept(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) {
      await cache.put(request, answer.clone());
    } else if (answer.redirected || answer.status === 403) {
      await cache.delete(request); // whoever holds the phone now may not keep this door
    }
    return answer;
  } catch (failure) {
    const known = await cache.match(request, { ignoreVary: true });
    if (known) {
      return known;
    }
    throw failure;
  }
}
