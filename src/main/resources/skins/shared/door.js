
// What a phone at the door keeps bears its own end. Whichever page of ours is open then, it goes.
async function forgetDoor() {
  if (!(await caches.has("emargement"))) {
    return;
  }
  const cache = await caches.open("emargement");
  for (const request of await cache.keys()) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (!(Number(kept?.headers.get("X-Garde-Jusqu-A")) > Date.now())) {
      await cache.delete(request, { ignoreVary: true });
    }
  }
}
if (window.caches) {
  forgetDoor();
  setInterval(forgetDoor, 3600000);
}
