// Names one's own answer in the results. Only this page knows it, and only until it is left: no server does.

const room = document.querySelector("[data-direct]");
const words = room.querySelector("[data-votre-reponse]").dataset;
const chosen = new Map();
let sent = null;

room.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest("[data-repondre]");
    if (button) {
      const poll = button.closest("[data-mien]");
      const ranks = [...poll.querySelectorAll("input:checked")].map((field) => field.value);
      sent = { key: poll.dataset.mien, ranks };
    }
  },
  true,
);

// what became of it
room.addEventListener("geste", (event) => {
  const poll = event.target.closest("[data-mien]");
  if (!poll || !sent || sent.key !== poll.dataset.mien) {
    return;
  }
  const error = poll.querySelector("[data-erreur]");
  if (event.detail.fait) {
    // else another device was first
    if (event.detail.dit === words.compte) {
      chosen.set(sent.key, sent.ranks);
    }
    mark();
    poll.querySelector("h3").tabIndex = -1;
    poll.querySelector("h3").focus();
  } else if (error) {
    error.textContent = event.detail.dit;
    error.hidden = false;
  }
  sent = null;
});

room.addEventListener("nouveau", mark);

function mark() {
  for (const [key, ranks] of chosen) {
    for (const row of room.querySelectorAll(`[data-mien="${key}"] [data-reponse]`)) {
      const mine = ranks.includes(row.dataset.reponse);
      row.classList.toggle("pc-poll__mine", mine);
      const heading = row.querySelector("th");
      const label = heading.querySelector(".pc-poll__yours");
      if (mine && !label) {
        const yours = document.createElement("span");
        yours.className = "pc-poll__yours";
        yours.textContent = words.votreReponse;
        heading.insertBefore(yours, heading.querySelector("svg"));
      }
    }
  }
}
