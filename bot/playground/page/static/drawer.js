// "What Slack sees": every request and reply, with the JSON behind it, how long it took, and
// whether the bot took the signature.

import { button, iconButton } from "./buttons.js";
import { el, keyed, whole } from "./dom.js";
import { clockTime } from "./times.js";

const KINDS = {
  typed: "person",
  delivered: "to the bot",
  said: "bot says",
  called: "bot calls",
  refused: "refused",
  fault: "trouble",
  note: "note",
};

export class Drawer {
  constructor(parent, app) {
    this.parent = parent;
    this.app = app;
    this.chosen = null;
    this.list = el("ol", { class: "story", "aria-label": "What happened, oldest first" });
    this.detail = el("div", { class: "detail", tabindex: "0", "aria-label": "Details" });
    const close = iconButton("close", "Close what Slack sees", () => app.toggleDrawer());
    parent.append(
      el("div", { class: "room-head" }, el("h2", {}, "What Slack sees"), close),
      el("div", { class: "columns" }, this.list, this.detail),
    );
    parent.addEventListener("keydown", (event) => event.key === "Escape" && app.toggleDrawer());
  }

  /** Show the story, and the entry that was chosen. */
  show() {
    const opens = this.parent.hidden;
    this.parent.hidden = !this.app.drawerOpen;
    if (!this.app.drawerOpen) return;
    const { entries } = this.app.store;
    const atEnd =
      opens || this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 60;
    keyed(
      this.list,
      entries.map((each) => ({
        key: String(each.n),
        version: `${this.app.me}/${each.n === this.chosen}`,
        build: () => this.#line(each),
      })),
    );
    if (atEnd) this.list.scrollTop = this.list.scrollHeight;
    const entry = entries.find(({ n }) => n === this.chosen);
    whole(this.detail, `${this.app.me}/${entry?.n}/${entries.length > 0}`, () =>
      entry ? this.#detail(entry) : drawNothing(entries.length),
    );
  }

  /** Look at one entry. */
  choose(number) {
    this.chosen = number;
    this.show();
  }

  #line(entry) {
    const ms =
      entry.data.ms !== undefined &&
      el("span", { class: "ms" }, `${milliseconds(entry.data.ms)} ms`);
    return el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          class: `entry ${entry.kind}`,
          "aria-pressed": String(entry.n === this.chosen),
          "data-focus": String(entry.n),
          onclick: () => this.choose(entry.n),
        },
        el("time", {}, clockTime(entry.at, this.app.zone)),
        el("span", { class: "kind" }, KINDS[entry.kind]),
        el("span", { class: "line" }, entry.line.split("\n")[0]),
        ms,
      ),
    );
  }

  #detail(entry) {
    const { request, args, answer, signed, message } = entry.data;
    const blocks = args?.blocks ?? read(answer)?.blocks ?? message?.blocks ?? [];
    const again =
      request?.type === "event_callback" &&
      button("Deliver this event again", () => this.app.do("again", { entry: entry.n }));
    const copy =
      blocks.length > 0 && button("Copy as Block Kit", () => this.app.copyBlocks(blocks));
    return [
      el("p", { class: "whole-line" }, entry.line),
      (again || copy) && el("div", { class: "actions" }, copy, again),
      signed?.body !== undefined && drawSignature(signed, entry.data.status),
      drawJson("Request", request ?? args),
      drawJson("Reply", read(answer) ?? answer),
      drawJson("Message", message),
    ];
  }
}

function drawNothing(count) {
  return el(
    "p",
    { class: "empty" },
    count
      ? "Choose a line to see the JSON behind it."
      : "Nothing happened yet. Here you will read what Slack and the bot say to each other.",
  );
}

function drawSignature(signed, status) {
  const verdict =
    status === 401
      ? "refused by the bot"
      : status === null
        ? "not answered"
        : "accepted by the bot";
  const base = `v0:${signed["X-Slack-Request-Timestamp"]}:${signed.body}`;
  const row = (name, text) => [el("dt", {}, name), el("dd", {}, text)];
  return el(
    "section",
    {},
    el("h3", {}, `Signature, ${verdict}`),
    el(
      "dl",
      {},
      row("X-Slack-Request-Timestamp", signed["X-Slack-Request-Timestamp"]),
      row("X-Slack-Signature", signed["X-Slack-Signature"]),
      row("HMAC-SHA256 of", base.length > 400 ? `${base.slice(0, 400)}…` : base),
    ),
  );
}

function drawJson(title, data) {
  const nothing = data === undefined || data === null || data === "";
  return (
    !nothing &&
    el(
      "section",
      {},
      el("h3", {}, title),
      el("pre", { tabindex: "0" }, coloured(JSON.stringify(data, null, 2))),
    )
  );
}

function coloured(json) {
  return json.split(/("(?:[^"\\]|\\.)*"(?:\s*:)?)/).map((part) => {
    if (part[0] !== '"') return part;
    return el("span", { class: part.endsWith(":") ? "json-key" : "json-text" }, part);
  });
}

function read(answer) {
  try {
    return typeof answer === "string" ? JSON.parse(answer) : answer;
  } catch {
    return undefined;
  }
}

function milliseconds(ms) {
  return ms < 10 ? ms.toFixed(1) : Math.round(ms);
}
