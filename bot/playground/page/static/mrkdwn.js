// mrkdwn → a small tree → elements. Text stays text whatever stands in it: nothing is parsed as
// markup of a page, and only http and https become links.
// The rules are those of https://docs.slack.dev/messaging/formatting-message-text

import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";

const QUOTE = /^(?:&gt;|>)\s?/;
const ITEM = /^(\s*)(?:[•◦-]|(\d+)\.)\s+/;
const TOKEN = /<([^<>\n]+)>/;
const BARE = /\bhttps?:\/\/[^\s<>|]+[^\s<>|.,;:!?)'"’”]/;
const CODE = /`([^`\n]+)`/;
// A mark begins after, and ends before, whatever is not part of a word.
const MARKS = [
  ["b", /(?<![\w*])\*(?=\S)([^*\n]*[^\s*])\*(?![\w*])/],
  ["i", /(?<![\w_])_(?=\S)([^_\n]*[^\s_])_(?![\w_])/],
  ["s", /(?<![\w~])~(?=\S)([^~\n]*[^\s~])~(?![\w~])/],
];

/** Read a text object (mrkdwn or plain_text) or a plain string, and draw it. */
export function drawText(text, names) {
  if (typeof text === "string") return draw(parse(text), names);
  if (text.type === "plain_text") return [withEmoji(text.text)];
  return draw(parse(text.text, { verbatim: text.verbatim === true }), names);
}

/** Read mrkdwn; gives blocks: {type: "p" | "quote" | "pre" | "list", …}. */
export function parse(source, { verbatim = false } = {}) {
  // Every second part stood between ``` and ```; one that is never closed is text.
  return source.split(/```([\s\S]+?)```\n?/).flatMap((part, at) => {
    if (at % 2 === 1) return [{ type: "pre", text: plain(part).replace(/^\n|\n$/g, "") }];
    return part.trim() ? lines(part.replace(/\n$/, ""), verbatim) : [];
  });
}

function lines(text, verbatim) {
  const blocks = [];
  let endless = false; // >>> quotes all that follows
  for (const line of text.split("\n")) {
    const begins = line.match(/^(?:&gt;|>){3}\s?/);
    const [type, read] =
      begins || endless ? ["quote", line.slice(begins?.[0].length ?? 0)] : kindOf(line);
    endless ||= begins !== null;
    const drawn = type === "list" ? item(read, verbatim) : inline(read, verbatim);
    if (blocks.at(-1)?.type === type) blocks.at(-1).lines.push(drawn);
    else blocks.push({ type, lines: [drawn] });
  }
  return blocks;
}

function kindOf(line) {
  if (QUOTE.test(line)) return ["quote", line.replace(QUOTE, "")];
  return [ITEM.test(line) ? "list" : "p", line];
}

function item(line, verbatim) {
  const [mark, indent, number] = line.match(ITEM);
  return {
    sign: number ? `${number}.` : "•",
    deep: indent.length > 1,
    parts: inline(line.slice(mark.length), verbatim),
  };
}

// The first of all that could begin earliest wins; what it encloses is read again.
function inline(text, verbatim) {
  const kinds = [["code", CODE], ["token", TOKEN], ...(verbatim ? [] : [["bare", BARE]]), ...MARKS];
  const parts = [];
  for (let rest = text; rest;) {
    const found = kinds
      .map(([kind, pattern]) => ({ kind, match: rest.match(pattern) }))
      .filter(({ match }) => match)
      .reduce((first, each) => (first?.match.index <= each.match.index ? first : each), null);
    const before = rest.slice(0, found?.match.index);
    if (before) parts.push({ type: "text", text: plain(before) });
    if (found) parts.push(node(found.kind, found.match, verbatim));
    rest = found ? rest.slice(found.match.index + found.match[0].length) : "";
  }
  return parts;
}

function node(kind, match, verbatim) {
  if (kind === "code")
    return { type: "code", text: plain(match[1].replace(/<([^<>|]+)(?:\|[^<>]*)?>/g, "$1")) };
  if (kind === "token") return token(match[1]);
  if (kind === "bare") return { type: "link", url: plain(match[0]), text: plain(match[0]) };
  return { type: kind, parts: inline(match[1], verbatim) };
}

function token(inside) {
  const at = inside.indexOf("|");
  const address = at < 0 ? inside : inside.slice(0, at);
  const label = at < 0 ? "" : inside.slice(at + 1);
  if (address[0] === "@" || address[0] === "#")
    return { type: "mention", sign: address[0], id: address.slice(1), label: plain(label) };
  if (address.startsWith("!date")) return { type: "text", text: plain(label) };
  if (address[0] === "!")
    return {
      type: "mention",
      sign: "@",
      id: "",
      label: plain(label || address.slice(1)).replace(/^@/, ""),
    };
  if (/^(https?:\/\/|mailto:)/i.test(address))
    return { type: "link", url: plain(address), text: plain(label || address) };
  return { type: "text", text: plain(`<${inside}>`) };
}

function plain(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function draw(blocks, names) {
  return blocks.map((block) => {
    if (block.type === "pre") return el("pre", {}, el("code", {}, block.text));
    if (block.type === "list")
      return el(
        "ul",
        {},
        block.lines.map((line) => drawItem(line, names)),
      );
    return el(block.type === "quote" ? "blockquote" : "p", {}, broken(block.lines, names));
  });
}

function drawItem({ sign, deep, parts }, names) {
  return el(
    "li",
    { class: deep ? "deep" : "" },
    el("span", { class: "sign" }, sign),
    el("span", {}, drawInline(parts, names)),
  );
}

function broken(parts, names) {
  return parts.flatMap((line, at) =>
    at ? [el("br"), ...drawInline(line, names)] : drawInline(line, names),
  );
}

function drawInline(parts, names) {
  return parts.map((part) => {
    if (part.type === "text") return withEmoji(part.text);
    if (part.type === "code") return el("code", {}, part.text);
    if (part.type === "link") return link(part.url, part.text);
    if (part.type === "mention")
      return el(
        "span",
        { class: "mention" },
        `${part.sign}${names[part.id] || part.label || part.id}`,
      );
    return el(part.type, {}, drawInline(part.parts, names));
  });
}

/** Draw a link, if it leads anywhere a person should be led; else the bare text. */
export function link(url, ...children) {
  if (!/^https?:\/\//i.test(url)) return el("span", {}, ...children);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

/** Turn what Slack keeps back into what a person typed, to be edited. */
export function typed(text, names) {
  const readable = text.replace(/<([^<>\n]+)>/g, (_, inside) => {
    const [address, label] = inside.split("|");
    return "@#".includes(address[0]) ? `${address[0]}${names[address.slice(1)] || label}` : address;
  });
  return plain(readable);
}
