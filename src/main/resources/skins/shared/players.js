// Players of other hosts: nothing of them is loaded before the reader asks.

for (const embed of document.querySelectorAll("[data-player]")) {
  const button = embed.querySelector("button");
  button.hidden = false;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = embed.dataset.player;
    frame.title = embed.dataset.title;
    frame.allow = "fullscreen; picture-in-picture; encrypted-media";
    frame.referrerPolicy = "strict-origin";
    embed.querySelector(".pc-embed__still").replaceWith(frame);
    frame.focus();
  });
}
