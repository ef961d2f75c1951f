// What a letter announces, moved by dragging too. The order of the page is that of the form: it is saved at once, as by
// its button, so that what one sees is what is kept.

const list = document.querySelector("[data-annonces]");
const dots = '<svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true"><path d="M1 1h2v2H1zM7 1h2v2H7zM1 7h2v2H1zM7 7h2v2H7zM1 13h2v2H1zM7 13h2v2H7z" fill="currentColor"/></svg>';
let dragged = null;

if (items().length > 1) {
  items().forEach(furnish);
}

function items() {
  return list ? [...list.children] : [];
}

// By keyboard one has the buttons: the handle is for the mouse alone.
function furnish(item) {
  const handle = document.createElement("span");
  handle.className = "pc-announced__handle";
  handle.draggable = true;
  handle.setAttribute("aria-hidden", "true");
  handle.innerHTML = dots;
  item.prepend(handle);
}

list?.addEventListener("dragstart", (event) => {
  dragged = event.target.closest(".pc-announced");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  event.dataTransfer.setDragImage(dragged, 0, 0);
});

list?.addEventListener("dragover", (event) => {
  const over = event.target.closest(".pc-announced");
  if (dragged && over) {
    event.preventDefault();
    items().forEach((each) => each.classList.toggle("pc-announced--over", each === over && each !== dragged));
  }
});

list?.addEventListener("drop", (event) => {
  const over = event.target.closest(".pc-announced");
  if (!dragged || !over || over === dragged) {
    return;
  }
  event.preventDefault();
  if (items().indexOf(dragged) < items().indexOf(over)) {
    over.after(dragged);
  } else {
    over.before(dragged);
  }
  const moved = document.createElement("input");
  moved.type = "hidden";
  moved.name = "acte";
  moved.value = "placer";
  const form = list.closest("form");
  form.append(moved);
  form.submit();
});

list?.addEventListener("dragend", () => {
  dragged = null;
  items().forEach((each) => each.classList.remove("pc-announced--over"));
});
