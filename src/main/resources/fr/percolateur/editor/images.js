// Images dropped into the text, pasted, chosen from the disk or from the media library: each is described first, or said
// to be decorative.
import { insert } from "./markdown.js";

export function pictures(root) {
  const fresh = root.querySelector("[data-image-new]");
  const choice = root.querySelector("[data-image-choice]");
  const told = root.querySelector("[data-image-told]");

  const part = (dialog, name) => dialog.querySelector(`[data-image-${name}]`);

  // ---- one new image

  const form = fresh.querySelector("form");
  const text = form.elements.namedItem("texte");
  const bar = part(fresh, "progress");
  const state = part(fresh, "state");
  let sending;

  // What the gallery made of the file; nothing when it was given up.
  function describe(file, rank, among) {
    form.reset();
    right();
    part(fresh, "name").textContent = among > 1
      ? `${fresh.dataset.rank.replace("{rang}", rank).replace("{nombre}", among)} : ${file.name}`
      : file.name;
    show(file);
    return new Promise((resolve) => {
      let stored;
      form.onsubmit = async (event) => {
        event.preventDefault();
        if (event.submitter?.name === "annuler") {
          fresh.close();
        } else if (!sending) {
          stored = await send(file);
          if (stored) {
            fresh.close();
          }
        }
      };
      fresh.addEventListener("close", () => {
        sending?.abort();
        resolve(stored);
      }, { once: true });
      fresh.showModal();
      text.focus();
    });
  }

  // Drawn, not linked: the page may load images of its own host alone. What the browser can not draw goes without.
  async function show(file) {
    const sight = part(fresh, "sight");
    sight.hidden = true;
    const drawn = await createImageBitmap(file).catch(() => undefined);
    if (drawn) {
      const scale = Math.min(1, 480 / drawn.width, 240 / drawn.height);
      sight.width = Math.max(1, Math.round(drawn.width * scale));
      sight.height = Math.max(1, Math.round(drawn.height * scale));
      sight.getContext("2d").drawImage(drawn, 0, 0, sight.width, sight.height);
      sight.hidden = false;
    }
  }

  function send(file) {
    right();
    const data = new FormData(form);
    data.append("fichier", file);
    bar.value = 0;
    bar.hidden = false;
    state.textContent = fresh.dataset.sending;
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const end = (stored) => {
        sending = undefined;
        bar.hidden = true;
        state.textContent = "";
        resolve(stored);
      };
      sending = request;
      request.upload.addEventListener("progress", (event) => {
        bar.value = event.lengthComputable ? event.loaded / event.total : 0;
      });
      request.addEventListener("load", () => {
        const answer = request.getResponseHeader("Content-Type")?.startsWith("application/json") ? JSON.parse(request.responseText) : {};
        if (request.status === 201) {
          end(answer);
          return;
        }
        end();
        if (request.status === 422 && answer.reason) {
          wrong(answer.field, answer.reason);
        } else {
          wrong("fichier", request.status === 413 ? fresh.dataset.heavy : fresh.dataset.failed);
        }
      });
      request.addEventListener("error", () => {
        end();
        wrong("fichier", fresh.dataset.failed);
      });
      request.addEventListener("abort", () => end());
      request.open("POST", form.action);
      request.send(data);
    });
  }

  function wrong(field, reason) {
    const said = document.createElement("p");
    said.className = "fr-error-text";
    said.id = "image-erreur";
    said.textContent = reason;
    if (field === "texte") {
      text.before(said);
      text.setAttribute("aria-invalid", "true");
      text.setAttribute("aria-describedby", said.id);
      text.focus();
    } else {
      part(fresh, "wrong").append(said);
    }
  }

  function right() {
    fresh.querySelector("#image-erreur")?.remove();
    text.removeAttribute("aria-invalid");
    text.removeAttribute("aria-describedby");
  }

  // ---- one of the media library

  const search = choice.querySelector("form");
  let asked = 0;

  function choose() {
    search.reset();
    list();
    return new Promise((resolve) => {
      let chosen;
      search.onsubmit = (event) => {
        event.preventDefault();
        if (event.submitter?.name === "annuler") {
          choice.close();
        } else {
          list();
        }
      };
      part(choice, "list").onclick = (event) => {
        if (event.target.closest("button")) {
          const { adresse, texte, markdown } = event.target.closest("li").dataset;
          chosen = { path: adresse, text: texte, markdown };
          choice.close();
        }
      };
      choice.addEventListener("close", () => resolve(chosen), { once: true });
      choice.showModal();
    });
  }

  async function list() {
    const rank = ++asked;
    const place = part(choice, "list");
    const said = part(choice, "state");
    try {
      const answer = await fetch(search.action + "?" + new URLSearchParams({ q: search.elements.namedItem("q").value }));
      if (!answer.ok || answer.redirected) {
        throw new Error(String(answer.status));
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (rank !== asked) {
        return; // a later one is on its way
      }
      const images = [...page.querySelectorAll(".pc-media:has(img)")].map((item) => document.importNode(item, true));
      images.forEach(offer);
      place.replaceChildren(...images);
      said.textContent = images.length ? choice.dataset.found.replace("{nombre}", images.length) : choice.dataset.none;
    } catch {
      place.replaceChildren();
      said.textContent = choice.dataset.failed;
    }
  }

  // The link to its page becomes the button that takes it; but for one that says nothing, which is to be described there.
  function offer(item) {
    const link = item.querySelector(".pc-media__name a");
    if (item.dataset.muette !== undefined) {
      item.querySelector(".pc-media__words").textContent = choice.dataset.describe;
      link.target = "_blank";
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = link.textContent;
    link.replaceWith(button);
  }

  // ---- where they go

  // Several one after the other; giving one up gives up those that follow.
  async function bring(files, opener, put, sentence) {
    told.textContent = "";
    const other = [...files].find((file) => !file.type.startsWith("image/"));
    if (other) {
      say(opener, fresh.dataset.other.replace("{nom}", other.name));
      return;
    }
    for (const [at, file] of [...files].entries()) {
      const stored = await describe(file, at + 1, files.length);
      if (!stored) {
        opener.focus();
        return;
      }
      put(stored, at);
      told.textContent = sentence;
    }
  }

  // Beside where it was tried, seen and heard.
  function say(opener, sentence) {
    const place = opener.closest("[data-markdown], [data-picture]").querySelector("[data-image-said]");
    place.textContent = sentence;
    opener.focus();
  }

  /// @param keep where the caret stands, before a dialog takes it away
  function controls(place, opener, { keep, put, sentence, several }) {
    const row = place.querySelector(".pc-images");
    const label = document.createElement("label");
    label.className = "pc-images__new";
    const name = document.createElement("span");
    name.textContent = fresh.dataset.bring;
    const input = document.createElement("input");
    input.type = "file";
    input.className = "fr-upload";
    input.accept = "image/*";
    input.multiple = several;
    label.append(name, input);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "fr-btn fr-btn--secondary";
    button.textContent = choice.dataset.choose;
    const said = document.createElement("p");
    said.className = "pc-images__said";
    said.setAttribute("role", "status");
    said.dataset.imageSaid = "";
    row.prepend(label, button);
    row.after(said);
    const start = (files, from) => {
      said.textContent = "";
      keep();
      return bring(files, from, put, sentence);
    };
    input.addEventListener("input", (event) => event.stopPropagation()); // nothing is typed yet
    input.addEventListener("change", () => {
      const files = [...input.files];
      input.value = "";
      start(files, input);
    });
    button.addEventListener("click", async () => {
      keep();
      const chosen = await choose();
      if (chosen) {
        put(chosen, 0);
        told.textContent = sentence;
      } else {
        button.focus();
      }
    });
    for (const over of ["dragenter", "dragover"]) {
      place.addEventListener(over, (event) => {
        if (event.dataTransfer?.types.includes("Files")) {
          event.preventDefault();
          place.classList.add("pc-dropping");
        }
      });
    }
    for (const out of ["dragleave", "drop"]) {
      place.addEventListener(out, () => place.classList.remove("pc-dropping"));
    }
    place.addEventListener("drop", (event) => {
      if (event.dataTransfer?.files.length) {
        event.preventDefault();
        start(event.dataTransfer.files, opener);
      }
    });
    return (files) => start(files, opener);
  }

  /// @returns takes files to the caret; what is selected stays
  function intoText(place) {
    const area = place.querySelector("textarea");
    area.before(place.querySelector(".pc-images"));
    let caret = 0;
    const keep = () => {
      caret = area.selectionEnd;
    };
    const put = ({ markdown }, at) => {
      area.setSelectionRange(caret, caret);
      insert(area, (at ? "\n\n" : "") + markdown);
      keep();
    };
    return controls(place, area, { keep, put, sentence: fresh.dataset.placed, several: true });
  }

  function intoField(place) {
    const field = place.querySelector("input:not([type=file])");
    const put = ({ path, text: alternative }) => {
      field.value = path;
      const words = document.getElementById("alternative");
      if (words) {
        words.value = alternative;
      }
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    };
    controls(place, field, { keep: () => {}, put, sentence: fresh.dataset.filled, several: false });
  }

  return { intoText, intoField };
}
