// What a word processor puts on the clipboard, as Markdown: its headings, lists, links, tables and emphasis, and
// nothing of its styles.

const DROPPED = new Set(["STYLE", "SCRIPT", "META", "LINK", "TITLE", "XML", "O:P", "HEAD", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "OBJECT"]);

/// Parsed apart: nothing of it is run or loaded.
export function markdown(html) {
  const page = new DOMParser().parseFromString(html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, ""), "text/html");
  return blocks(page.body).join("\n\n").replace(/\n{3,}/g, "\n\n").trim();
}

const BLOCKS = "P,DIV,H1,H2,H3,H4,H5,H6,UL,OL,TABLE,BLOCKQUOTE,PRE,SECTION,ARTICLE,HR,LI";

function isBlock(node) {
  return node.nodeType === Node.ELEMENT_NODE && node.matches(BLOCKS);
}

function hasBlocks(node) {
  return node.querySelector(BLOCKS) !== null;
}

function blocks(parent) {
  const out = [];
  let line = "";
  let list = [];
  const endLine = () => {
    const text = tidy(line);
    if (text) {
      out.push(text);
    }
    line = "";
  };
  const endList = () => {
    if (list.length) {
      out.push(list.join("\n"));
    }
    list = [];
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE && DROPPED.has(node.tagName.toUpperCase())) {
      continue;
    }
    if (!isBlock(node) && !(node.nodeType === Node.ELEMENT_NODE && hasBlocks(node))) {
      if (!list.length || node.textContent.trim()) {
        endList();
        line += inline(node);
      }
      continue;
    }
    endLine();
    const item = wordItem(node);
    if (item) {
      list.push(item);
      continue;
    }
    endList();
    out.push(...block(node));
  }
  endLine();
  endList();
  return out.filter((text) => text.trim());
}

function block(node) {
  const name = node.tagName;
  if (/^H[1-6]$/.test(name)) {
    // the title of the page is its own: a text begins at the second level
    const text = tidy(inlineOf(node)).replace(/^(\*\*|_)+|(\*\*|_)+$/g, "");
    return text ? ["#".repeat(Math.max(2, Number(name[1]))) + " " + text] : [];
  }
  if (name === "UL" || name === "OL") {
    return [listOf(node, "")];
  }
  if (name === "TABLE") {
    return table(node);
  }
  if (name === "BLOCKQUOTE") {
    return [blocks(node).join("\n\n").split("\n").map((text) => ("> " + text).trimEnd()).join("\n")];
  }
  if (name === "PRE") {
    return ["```\n" + node.textContent.replace(/\n$/, "") + "\n```"];
  }
  if (name === "HR") {
    return ["* * *"];
  }
  if (name === "P" && !hasBlocks(node)) {
    const level = /^MsoTitle|^Title/i.test(node.className) ? 2 : Number(/mso-outline-level:\s*([1-6])/.exec(node.getAttribute("style") ?? "")?.[1] ?? 0);
    const text = tidy(inlineOf(node));
    return level && text ? ["#".repeat(Math.max(2, level)) + " " + text] : [text];
  }
  return blocks(node);
}

// Word writes the items of a list as paragraphs, with the mark in the text and the depth in a style of its own.
function wordItem(node) {
  const style = node.getAttribute("style") ?? "";
  const depth = /mso-list:\s*l\d+\s+level(\d+)/.exec(style);
  if (node.tagName !== "P" || !depth) {
    return "";
  }
  const copy = node.cloneNode(true);
  let mark = "";
  for (const span of [...copy.querySelectorAll("span")]) {
    if (/mso-list:\s*Ignore/i.test(span.getAttribute("style") ?? "")) {
      mark = span.textContent.trim();
      span.remove();
    }
  }
  const text = tidy(inlineOf(copy)).replace(/^[·•▪○◦§o-]\s+/, "");
  const indent = "  ".repeat(Number(depth[1]) - 1);
  return text ? indent + (/^\w+[.)]/.test(mark) ? "1. " : "- ") + text : "";
}

function listOf(list, indent) {
  const mark = list.tagName === "OL" ? "1. " : "- ";
  const lines = [];
  for (const item of list.children) {
    if (item.tagName === "UL" || item.tagName === "OL") {
      lines.push(listOf(item, indent + "  ")); // Google Docs nests lists beside items, not in them
      continue;
    }
    let text = "";
    const inner = [];
    for (const node of item.childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE && (node.tagName === "UL" || node.tagName === "OL")) {
        inner.push(listOf(node, indent + " ".repeat(mark.length)));
      } else {
        text += isBlock(node) ? inlineOf(node) + " " : inline(node);
      }
    }
    lines.push(indent + mark + tidy(text), ...inner);
  }
  return lines.join("\n");
}

function table(node) {
  const rows = [...node.querySelectorAll("tr")]
    .map((row) => [...row.children].map((cell) => tidy(inlineOf(cell)).replace(/\n/g, " ").replace(/\|/g, "\\|")))
    .filter((row) => row.some(Boolean));
  if (!rows.length) {
    return [];
  }
  if (rows.every((row) => row.length === 1)) {
    return rows.map((row) => row[0]); // a table that only frames a text
  }
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells) => "| " + Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ") + " |";
  return [[line(rows[0]), "|" + "---|".repeat(width), ...rows.slice(1).map(line)].join("\n")];
}

function inlineOf(node) {
  return [...node.childNodes].map(inline).join("");
}

function inline(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return escaped(node.textContent.replace(/[ \t\r\n]+/g, " "));
  }
  if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.tagName.toUpperCase())) {
    return "";
  }
  if (node.tagName === "BR") {
    return "\n";
  }
  if (node.tagName === "IMG") {
    return ""; // its file stands on the computer of whoever copied it
  }
  const text = inlineOf(node);
  if (node.tagName === "A") {
    const href = node.getAttribute("href") ?? "";
    return /^(https?:\/\/|mailto:|\/)/.test(href) && text.trim()
      ? around(text, "[", `](${unwrapped(href).replace(/[()\s]/g, (c) => "%" + c.charCodeAt(0).toString(16))})`)
      : text;
  }
  const style = node.getAttribute("style") ?? "";
  // Word has `mso-bidi-font-weight` too, which speaks of other scripts
  const weight = /(?<![\w-])font-weight:\s*(\w+)/i.exec(style)?.[1] ?? "";
  const isBold = /^(bold|[6-9]00)$/i.test(weight) || (/^(B|STRONG)$/.test(node.tagName) && !/^(normal|[1-5]00)$/i.test(weight));
  const isItalic = /^(I|EM)$/.test(node.tagName) || /(?<![\w-])font-style:\s*italic/i.test(style);
  let marked = text;
  if (isItalic) {
    marked = around(marked, "_", "_");
  }
  if (isBold && !/^H[1-6]$/.test(node.parentElement?.tagName ?? "")) {
    marked = around(marked, "**", "**");
  }
  return marked;
}

// Mail programs and Google send links through themselves: the address behind is meant.
function unwrapped(href) {
  try {
    const url = new URL(href);
    const behind = /(^|\.)google\.[a-z]+$/.test(url.hostname) && url.pathname === "/url" && url.searchParams.get("q");
    return behind && /^https?:\/\//.test(behind) ? behind : href;
  } catch {
    return href;
  }
}

// Marks touch their words: « ** gras** » is no emphasis. Spaces stay outside.
function around(text, before, after) {
  const [, head, body, tail] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text);
  return body ? head + before + body + after + tail : text;
}

function escaped(text) {
  return text.replace(/([\\`*_[\]<])/g, "\\$1");
}

function tidy(text) {
  return text
    .replace(/\*\*(\s*)\*\*/g, "$1")
    .replace(/__/g, "")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/^(\d+)\. /, "$1\\. ")
    .replace(/^([#>+-]) /, "\\$1 ")
    .trim();
}
