// What stands in the middle and in a thread: the messages, or the bot's Home.

import { drawBlocks } from "./blocks.js";
import { el, keyed, whole } from "./dom.js";
import { drawEmpty, versionOfEmpty } from "./empty.js";
import { drawMessage, versionOf } from "./message.js";
import { keyOf } from "./store.js";
import { day } from "./times.js";

/** Bring the list of messages up to date; `parent` keeps what has not changed. */
export function showMessages(parent, app) {
  const list = listIn(parent, `Messages in ${app.placeName}`);
  const messages = app.store.inChannel(app.place.channel);
  keyed(
    list,
    messages.length
      ? withDays(messages, app)
      : [{ key: "empty", version: versionOfEmpty(app), build: () => drawEmpty(app) }],
  );
  rove(list);
}

/** Bring a thread up to date: what it began with, and the replies. */
export function showThread(parent, app) {
  const { channel } = app.place;
  const messages = [
    app.store.message(channel, app.thread),
    ...app.store.replies(channel, app.thread),
  ].filter(Boolean);
  const list = listIn(parent, "Thread");
  const items = messages.map((each) => item(each, app, true));
  const status = app.store.parts.statuses.find(
    (each) => each.channel === channel && each.thread === app.thread,
  );
  if (status) items.push(drawnStatus(status.text, app));
  keyed(list, items);
  rove(list);
}

function drawnStatus(text, app) {
  const line = `${app.store.parts.bot.name} ${text}`;
  return { key: "status", version: text, build: () => el("li", { class: "status" }, line) };
}

/** Show the bot's Home, or say that it has none. */
export function showHome(parent, app) {
  const { home, names, bot } = app.store.parts;
  whole(parent, `home/${home?.id}/${home?.hash}`, () => {
    if (!home) return drawNoHome(bot.name);
    const press = (block, element, chosen) =>
      app.press({ view: home.id }, block, element, chosen, parent);
    return el("div", { class: "home body" }, drawBlocks(home.blocks, names, press));
  });
}

function drawNoHome(name) {
  const when = "An app shows something here once it publishes a Home view.";
  return el("div", { class: "empty" }, el("h2", {}, `${name} has no Home`), el("p", {}, when));
}

function listIn(parent, label) {
  if (!parent.firstElementChild?.matches("ol")) {
    parent.replaceChildren(el("ol", { class: "messages", onkeydown: step }));
  }
  delete parent.dataset.version;
  parent.firstElementChild.setAttribute("aria-label", label);
  return parent.firstElementChild;
}

function withDays(messages, app) {
  let last = "";
  return messages.flatMap((each) => {
    const date = day(Number(each.ts), app.zone);
    if (date === last) return [item(each, app, false)];
    last = date;
    const divider = {
      key: `day/${date}`,
      version: date,
      build: () => el("li", { class: "day" }, el("span", {}, date)),
    };
    return [divider, item(each, app, false)];
  });
}

function item(message, app, inThread) {
  return {
    key: keyOf(message),
    version: versionOf(message, app, inThread),
    build: () => drawMessage(message, app, inThread),
  };
}

// One message at a time is in the order of Tab; the arrow keys go from one to the next.
function rove(list) {
  const messages = [...list.querySelectorAll(".message")];
  for (const each of messages) each.tabIndex = each === messages.at(-1) ? 0 : -1;
}

function step(event) {
  const way = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
  if (!way || !event.target.matches(".message")) return;
  event.preventDefault();
  let next = event.target[way];
  while (next && !next.matches(".message")) next = next[way];
  next?.focus();
}
