// The media library: files dropped and sent one by one, and the point that stays in sight. Without it the forms do.

const depot = document.querySelector("[data-depot]");
if (depot) {
  const form = depot.querySelector("form");
  const state = form.querySelector("[data-etat]");
  const blocks = () => [...form.querySelectorAll("[data-fichier]")];
  const input = (block) => block.querySelector("[type=file]");
  const blank = blocks().at(-1).cloneNode(true);
  for (const block of blocks().slice(1)) {
    if (!block.querySelector(".fr-error-text")) block.remove();
  }

  const numbered = (number) => {
    const block = blank.cloneNode(true);
    const was = block.dataset.fichier;
    for (const part of block.querySelectorAll("[id], [name], [for]")) {
      for (const name of ["id", "name", "for"]) {
        const value = part.getAttribute(name);
        if (value) part.setAttribute(name, value.replace(`-${was}`, `-${number}`));
      }
    }
    block.dataset.fichier = number;
    return block;
  };

  const take = (files) => {
    let first;
    for (const file of files) {
      let block = blocks().find((each) => !input(each).files.length);
      if (!block) {
        block = numbered(Math.max(0, ...blocks().map((each) => Number(each.dataset.fichier))) + 1);
        state.before(block);
      }
      const one = new DataTransfer();
      one.items.add(file);
      input(block).files = one.files;
      block.querySelector("legend").textContent = file.name;
      first ??= block;
    }
    first?.querySelector("[name^=texte]").focus();
  };

  const zone = document.createElement("label");
  zone.className = "pc-drop";
  const words = document.createElement("span");
  words.textContent = depot.dataset.deposer;
  const many = document.createElement("input");
  many.type = "file";
  many.multiple = true;
  many.className = "fr-upload";
  many.accept = input(blank).accept;
  zone.append(words, many);
  form.before(zone);
  many.addEventListener("change", () => {
    take(many.files);
    many.value = "";
  });
  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("pc-drop--over");
    });
  }
  for (const name of ["dragleave", "drop"]) zone.addEventListener(name, () => zone.classList.remove("pc-drop--over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  });

  const send = (block) => new Promise((resolve, reject) => {
    const number = block.dataset.fichier;
    const data = new FormData();
    for (const hidden of form.querySelectorAll("[type=hidden]")) data.append(hidden.name, hidden.value);
    for (const field of block.querySelectorAll("[name]")) {
      const name = field.name.replace(/-\d+$/, "-1");
      if (field.type === "file") data.append(name, field.files[0]);
      else if (field.type !== "checkbox" || field.checked) data.append(name, field.value);
    }
    const bar = block.querySelector("progress") ?? block.appendChild(document.createElement("progress"));
    bar.max = 1;
    bar.setAttribute("aria-label", `${depot.dataset.envoi} ${input(block).files[0].name}`);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) bar.value = event.loaded / event.total;
    });
    request.addEventListener("load", () => {
      bar.remove();
      if (request.status === 422) resolve(errors(block, number, request.responseText));
      else if (request.status < 300) resolve(request.responseURL);
      else reject(new Error(request.statusText));
    });
    request.addEventListener("error", () => {
      bar.remove();
      reject(new Error("network"));
    });
    request.send(data);
  });

  // What the page of the form would say, beside the fields that are still filled here.
  const errors = (block, number, html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    for (const name of ["fichier", "texte", "credit"]) {
      const said = page.getElementById(`${name}-1-erreur`);
      if (!said || (name === "fichier" && page.getElementById("texte-1-erreur"))) continue;
      const field = form.querySelector(`[name="${name}-${number}"]`);
      said.id = `${name}-${number}-erreur`;
      field.before(said);
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", said.id);
    }
    return null;
  };

  form.addEventListener("submit", async (event) => {
    const filled = blocks().filter((block) => input(block).files.length);
    if (!filled.length) return;
    event.preventDefault();
    form.querySelector("#erreurs")?.remove();
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    for (const said of form.querySelectorAll(".fr-error-text")) said.remove();
    let last;
    let done = 0;
    try {
      for (const block of filled) {
        state.textContent = `${depot.dataset.envoi} ${input(block).files[0].name}`;
        const address = await send(block);
        if (address) {
          last = address;
          done += 1;
          block.remove();
        }
      }
      state.textContent = "";
      if (!blocks().some((block) => input(block).files.length)) {
        location.assign(done === 1 ? last : `/atelier/medias/?depot=${done}`);
        return;
      }
      form.querySelector("[aria-invalid]")?.focus();
    } catch {
      state.textContent = depot.dataset.panne;
    }
    button.disabled = false;
  });
}

const frame = document.querySelector("[data-centre]");
const across = document.getElementById("centre-x");
const down = document.getElementById("centre-y");
if (frame && across && down) {
  const point = document.createElement("button");
  point.type = "button";
  point.className = "pc-centre__point";
  point.setAttribute("aria-label", frame.dataset.aide);
  frame.append(point);
  const within = (value) => Math.min(100, Math.max(0, Math.round(value) || 0));
  const show = () => {
    point.style.left = `${within(across.value)}%`;
    point.style.top = `${within(down.value)}%`;
  };
  const move = (x, y) => {
    across.value = within(x);
    down.value = within(y);
    show();
  };
  frame.addEventListener("click", (event) => {
    if (event.target === point) return;
    const box = frame.getBoundingClientRect();
    move(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  });
  const steps = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, -5], ArrowDown: [0, 5] };
  point.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    move(Number(across.value) + step[0], Number(down.value) + step[1]);
  });
  for (const field of [across, down]) field.addEventListener("input", show);
  show();
}
