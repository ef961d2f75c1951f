// A text area for Markdown: a toolbar, shortcuts, and paste from a word processor. Tab stays the browser’s: nobody is
// caught in the text.
import { markdown } from "./paste.js";

const INLINE = { gras: ["**", "**"], italique: ["_", "_"] };
const LINES = { titre: "## ", liste: "- ", numeros: "1. ", citation: "> " };

/// @param bring takes image files that are pasted
export function toolbar(place, words, bring) {
  const area = place.querySelector("textarea");
  const bar = document.createElement("div");
  bar.className = "pc-toolbar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", words.toolbar);
  bar.setAttribute("aria-controls", area.id);
  const names = ["gras", "italique", "titre", "liste", "numeros", "citation", "lien", "image", "tableau"];
  const labels = words.tools.split(",");
  names.forEach((name, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = labels[at].trim();
    button.tabIndex = at === 0 ? 0 : -1;
    button.addEventListener("click", () => act(area, name, words));
    bar.append(button);
  });
  bar.addEventListener("keydown", (event) => walk(bar, event));
  area.before(bar);
  area.after(keys(words));
  area.addEventListener("keydown", (event) => {
    const name = shortcut(event);
    if (name) {
      event.preventDefault();
      act(area, name, words);
    }
  });
  area.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html");
    const files = event.clipboardData?.files ?? [];
    // A word processor sends its words with a picture of them: the words are meant.
    const written = html && (markdown(html) || event.clipboardData.getData("text/plain"));
    if (written) {
      event.preventDefault();
      insert(area, written);
    } else if (files.length) {
      event.preventDefault();
      bring(files);
    }
  });
}

// One stop of the Tab key; arrows go on from there.
function walk(bar, event) {
  const buttons = [...bar.children];
  const at = buttons.indexOf(document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) {
    return;
  }
  event.preventDefault();
  const next = buttons[(to + buttons.length) % buttons.length];
  buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
  next.focus();
}

function shortcut(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return undefined;
  }
  const key = event.key.toLowerCase();
  if (event.shiftKey) {
    return { 7: "numeros", 8: "liste", 9: "citation" }[event.code.replace("Digit", "")];
  }
  return { b: "gras", i: "italique", k: "lien" }[key];
}

function keys(words) {
  const details = document.createElement("details");
  details.className = "pc-keys";
  const summary = document.createElement("summary");
  summary.textContent = words.keys;
  const list = document.createElement("dl");
  for (const line of words.shortcuts.split(";")) {
    const [key, meaning] = line.split("=");
    const term = document.createElement("dt");
    const kbd = document.createElement("kbd");
    kbd.textContent = key.trim();
    term.append(kbd);
    const said = document.createElement("dd");
    said.textContent = meaning.trim();
    list.append(term, said);
  }
  details.append(summary, list);
  return details;
}

function act(area, name, words) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const chosen = value.slice(from, to);
  if (INLINE[name]) {
    const [before, after] = INLINE[name];
    const on = value.slice(from - before.length, from) === before && value.slice(to, to + after.length) === after;
    if (on) {
      replace(area, from - before.length, to + after.length, chosen, from - before.length, to - before.length);
    } else {
      const text = chosen || words.sample;
      replace(area, from, to, before + text + after, from + before.length, from + before.length + text.length);
    }
  } else if (LINES[name]) {
    const start = value.lastIndexOf("\n", from - 1) + 1;
    const lines = value.slice(start, to).split("\n");
    const on = lines.every((line) => line.startsWith(LINES[name]));
    const changed = lines.map((line) => (on ? line.slice(LINES[name].length) : LINES[name] + line)).join("\n");
    replace(area, start, to, changed, start, start + changed.length);
  } else if (name === "lien") {
    const text = chosen || words.sample;
    const written = `[${text}](https://)`;
    const at = from + text.length + 3;
    replace(area, from, to, written, at, at + "https://".length);
  } else if (name === "image") {
    const written = `![${chosen || words.alt}](/uploads/)`;
    replace(area, from, to, written, from + 2, from + 2 + (chosen || words.alt).length);
  } else if (name === "tableau") {
    const written = `\n| ${words.column} 1 | ${words.column} 2 |\n|---|---|\n| | |\n`;
    replace(area, from, to, written, from + 3, from + 3 + words.column.length + 2);
  }
}

export function insert(area, text) {
  const from = area.selectionStart;
  replace(area, from, area.selectionEnd, text, from + text.length, from + text.length);
}

// By the browser’s own command where it has it, so that Ctrl+Z takes it back.
export function replace(area, from, to, text, start, end) {
  area.focus();
  area.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, from, to);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(start, end);
}
