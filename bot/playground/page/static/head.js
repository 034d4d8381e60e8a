// The head of the middle: the place's name, whether the bot is in, the tabs of the bot.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";

/** Draw the head: the place's name, the tabs of the bot, who is in. */
export function drawHead(app) {
  const { bot } = app.store.parts;
  const channel = app.store.channel(app.place.channel);
  if (channel.kind === "im") return [name(icon("mesh"), bot.name), tabs(app)];
  const sign = channel.kind === "private" ? icon("lock") : "#";
  const presence = channel.joined
    ? `${bot.name} is in this channel`
    : `${bot.name} is not in this channel`;
  const move = {
    label: channel.joined ? `Remove ${bot.name}` : `Invite ${bot.name}`,
    run: () => app.do("move_bot", { channel: channel.id, member: !channel.joined }),
  };
  return [
    name(sign, channel.name),
    menuButton({ class: "presence", "data-focus": "presence" }, presence, () => [move]),
  ];
}

function name(sign, text) {
  return el("h1", { id: "room-name" }, el("span", { class: "sign" }, sign), text);
}

function tabs(app) {
  const tab = (id, text) =>
    el(
      "button",
      {
        type: "button",
        role: "tab",
        "aria-selected": String(app.place.tab === id),
        "aria-controls": "scroll",
        "data-focus": id,
        onclick: () => app.go({ ...app.place, tab: id }),
      },
      text,
    );
  return el(
    "div",
    { class: "tabs", role: "tablist", "aria-label": "The bot" },
    tab("messages", "Messages"),
    tab("home", "Home"),
  );
}
