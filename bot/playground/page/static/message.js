// One message: who, when, what, what can be pressed in it and what can be done with it.

import { drawBlocks } from "./blocks.js";
import { button, iconButton } from "./buttons.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { drawText, typed } from "./mrkdwn.js";
import { isRoot, keyOf } from "./store.js";
import { clockTime, moment } from "./times.js";

const SLACKBOT = "USLACKBOT";

/** Say what a message needs to be drawn anew for. */
export function versionOf(message, app, inThread) {
  const { replies, latest } = threadOf(message, app);
  return [
    message.revision,
    replies,
    latest,
    inThread,
    app.editing === keyOf(message),
    app.store.parts.me,
  ].join("/");
}

/** Draw a message as an item of a list. */
export function drawMessage(message, app, inThread) {
  const { names } = app.store.parts;
  const author = names[message.user] ?? message.user;
  const at = clockTime(Number(message.ts), app.zone);
  const label = `${author}, ${at}${message.private ? ", only visible to you" : ""}`;
  return el(
    "li",
    { class: classOf(message, app), tabindex: "-1", "aria-label": label },
    drawAvatar(message.user, app),
    el(
      "div",
      { class: "said" },
      message.private && el("p", { class: "only-you" }, icon("eye"), "Only visible to you"),
      drawHead(message, author, at, app),
      drawBody(message, app),
      !inThread && drawFoot(message, app),
    ),
    !message.deleted && app.editing !== keyOf(message) && drawTools(message, app, inThread),
  );
}

/** Draw the square that stands for somebody. */
export function drawAvatar(user, app) {
  const { bot, names, people } = app.store.parts;
  if (user === bot.id)
    return el("span", { class: "avatar of-bot", "aria-hidden": "true" }, icon("mesh"));
  const at = people.findIndex((each) => each.id === user);
  return el("span", { class: `avatar of-${at}`, "aria-hidden": "true" }, (names[user] ?? user)[0]);
}

function classOf(message, app) {
  const mine =
    message.text?.includes(`<@${app.store.parts.me}>`) && message.user !== app.store.parts.me;
  return ["message", message.private && "private", message.deleted && "deleted", mine && "calls-me"]
    .filter(Boolean)
    .join(" ");
}

function drawHead(message, author, at, app) {
  const isApp = message.user === app.store.parts.bot.id;
  return el(
    "p",
    { class: "head" },
    el("strong", {}, author),
    (isApp || message.user === SLACKBOT) && el("span", { class: "badge" }, "App"),
    el("time", { title: moment(Number(message.ts), app.zone) }, at),
  );
}

function drawBody(message, app) {
  if (message.deleted) return el("p", { class: "gone" }, "This message was deleted.");
  if (app.editing === keyOf(message)) return drawEditor(message, app);
  const { names } = app.store.parts;
  const press = (block, element, chosen) =>
    app.press({ channel: message.channel, ts: message.ts }, block, element, chosen);
  const body = message.blocks.length
    ? drawBlocks(message.blocks, names, press)
    : el("div", { class: "text" }, drawText(message.text, names));
  return [
    el("div", { class: "body" }, body),
    message.edited && !message.private && el("span", { class: "edited" }, "(edited)"),
  ];
}

function drawEditor(message, app) {
  const save = (event) => {
    event.preventDefault();
    app.saveEdit(message, event.target.elements.text.value);
  };
  const keys = (event) => {
    if (event.key === "Escape") app.edit(null);
    else if (event.key === "Enter" && !event.shiftKey) event.target.form.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation(); // Escape would close the thread as well
  };
  return el(
    "form",
    { class: "editor", onsubmit: save },
    el("textarea", {
      name: "text",
      rows: 2,
      "aria-label": "Edit your message",
      value: typed(message.text, app.store.parts.names),
      onkeydown: keys,
    }),
    el(
      "div",
      { class: "actions end" },
      button("Cancel", () => app.edit(null)),
      el("button", { class: "button primary" }, "Save"),
    ),
  );
}

function threadOf(message, app) {
  if (!isRoot(message)) return { replies: 0 };
  const replies = app.store.replies(message.channel, message.ts).filter((each) => !each.deleted);
  return { replies: replies.length, latest: replies.at(-1)?.ts };
}

function drawFoot(message, app) {
  const { replies, latest } = threadOf(message, app);
  if (!replies) return null;
  const text = replies === 1 ? "1 reply" : `${replies} replies`;
  return el(
    "button",
    { type: "button", class: "replies", onclick: () => app.openThread(message.ts) },
    text,
    el("span", {}, `last at ${clockTime(Number(latest), app.zone)}`),
  );
}

function drawTools(message, app, inThread) {
  const own = message.user === app.store.parts.me;
  return el(
    "div",
    { class: "message-tools", role: "group", "aria-label": "Message actions" },
    !inThread &&
      !message.private &&
      iconButton("reply", "Reply in thread", () => app.openThread(message.ts)),
    own && iconButton("edit", "Edit", () => app.edit(keyOf(message))),
    own && iconButton("trash", "Delete", () => app.remove(message)),
    message.blocks.length > 0 &&
      iconButton("copy", "Copy as Block Kit", () => app.copyBlocks(message.blocks)),
  );
}
