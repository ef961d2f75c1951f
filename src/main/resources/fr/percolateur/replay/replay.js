// A line leads to its moment without loading the page; the transcript follows, and is searched as one types.

const root = document.querySelector("[data-rediffusion]");
const player = root.querySelector("[data-lecteur]");
const sign = root.querySelector("[data-lsf]");
const list = root.querySelector("[data-lignes]");
const lines = [...root.querySelectorAll("[data-ligne]")];
const timed = lines.filter((line) => Number(line.dataset.ligne) >= 0);

if (player) {
  play();
}
if (list) {
  search();
}

function play() {
  root.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-t]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    player.currentTime = Number(link.dataset.t);
    history.replaceState(null, "", link.href);
    // a browser may refuse to play without having been asked on the player itself: then it stands at the moment
    player.play().catch(() => {});
  });
  speeds();
  follow();
  if (sign) {
    together();
  }
}

function speeds() {
  const label = root.querySelector("[data-vitesse]");
  const choice = root.querySelector("[data-vitesses]");
  label.hidden = false;
  choice.addEventListener("change", () => {
    player.playbackRate = Number(choice.value);
  });
}

function follow() {
  const label = root.querySelector("[data-suivi]");
  const wanted = root.querySelector("[data-suivre]");
  if (!timed.length) {
    return;
  }
  label.hidden = false;
  let current = null;
  player.addEventListener("timeupdate", () => {
    const line = timed.findLast((each) => Number(each.dataset.ligne) <= player.currentTime) ?? null;
    if (line === current) {
      return;
    }
    current?.removeAttribute("aria-current");
    line?.setAttribute("aria-current", "true");
    current = line;
    // who reads elsewhere in it is not disturbed
    if (line && wanted.checked && !list.contains(document.activeElement)) {
      list.scrollTop = line.offsetTop - list.offsetTop - list.clientHeight / 3;
    }
  });
}

// Two pictures of one moment: the second does what the first does.
function together() {
  const near = () => {
    if (Math.abs(sign.currentTime - player.currentTime) > 0.3) {
      sign.currentTime = player.currentTime;
    }
  };
  sign.controls = false;
  player.addEventListener("play", () => {
    near();
    sign.play().catch(() => {});
  });
  player.addEventListener("pause", () => sign.pause());
  player.addEventListener("seeked", near);
  player.addEventListener("timeupdate", near);
  player.addEventListener("ratechange", () => {
    sign.playbackRate = player.playbackRate;
  });
}

function search() {
  const field = root.querySelector("[type=search]");
  const told = root.querySelector("[data-trouve]");
  const bare = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replaceAll("’", "'")
      .toLowerCase();
  const said = lines.map((line) => bare(line.querySelector("span").textContent));
  // what the page was asked for stands already: the rest is not in it
  if (field.value) {
    return;
  }
  field.addEventListener("input", () => {
    const words = bare(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    lines.forEach((line, at) => {
      const says = words.every((word) => said[at].includes(word));
      line.hidden = !says;
      found += says ? 1 : 0;
    });
    told.textContent = words.length ? passages(found, told.dataset) : "";
  });
}

function passages(count, { aucun, un, des }) {
  return count === 0 ? aucun : count === 1 ? un : des.replace("#", count);
}
