// What script makes quicker: the menu of narrow screens, the choice of a scheme, players asked for. All of it can do
// without.

const root = document.documentElement;

const menu = document.querySelector(".fr-btn--menu, .fr-sidemenu__btn");
menu?.addEventListener("click", () => fold(menu.getAttribute("aria-expanded") === "true"));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu?.getAttribute("aria-expanded") === "true") {
    fold(true);
    menu.focus();
  }
});
function fold(folded) {
  menu.setAttribute("aria-expanded", String(!folded));
}

// A link that jumps to the menu opens it.
document.querySelector('.fr-skiplinks a[href="#menu"]')?.addEventListener("click", () => menu && fold(false));

const scheme = document.getElementById("apparence");
if (scheme) {
  scheme.closest(".pc-scheme").hidden = false;
  scheme.value = remembered() ?? "system";
  scheme.addEventListener("change", () => {
    root.dataset.frScheme = scheme.value;
    try {
      localStorage.setItem("scheme", scheme.value);
    } catch {
      // kept for this page only
    }
  });
}
root.dataset.frScheme = remembered() ?? "system";

function remembered() {
  try {
    return localStorage.getItem("scheme");
  } catch {
    return null; // storage may be refused
  }
}
