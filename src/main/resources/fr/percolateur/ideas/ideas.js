// While a title is typed, the ideas that say much the same; what the server answers is the piece that the page includes.

const title = document.querySelector("#titre");
const place = document.querySelector("[data-semblables]");
const REST = 400;
const SHORTEST = 6;
let waiting = 0;
let asked = "";

title?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, REST);
});

async function look() {
  const typed = title.value.trim();
  if (typed === asked) {
    return;
  }
  asked = typed;
  if (typed.length < SHORTEST) {
    place.replaceChildren();
    return;
  }
  const answer = await fetch(`/idees/semblables?titre=${encodeURIComponent(typed)}`);
  // what was typed meanwhile asks for itself
  if (answer.ok && typed === asked) {
    const html = (await answer.text()).trim();
    if (html === "") {
      place.replaceChildren();
    } else {
      place.innerHTML = html;
    }
  }
}
