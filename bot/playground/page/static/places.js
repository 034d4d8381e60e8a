// The list on the left: who one is, the channels, the bot.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { drawAvatar } from "./message.js";
import { city } from "./times.js";

/** Draw the list. */
export function drawPlaces(app) {
  const { channels, bot } = app.store.parts;
  const rooms = channels.filter(({ kind }) => kind !== "im");
  const direct = channels.filter(({ kind }) => kind === "im");
  return [
    drawPeople(app),
    el("h2", {}, "Channels"),
    el(
      "ul",
      {},
      rooms.map((each) =>
        el("li", {}, drawPlace(each, each.name, each.kind === "private" ? icon("lock") : "#", app)),
      ),
    ),
    el("h2", {}, "Apps"),
    el(
      "ul",
      {},
      direct.map((each) => el("li", {}, drawPlace(each, bot.name, icon("mesh"), app))),
    ),
    el(
      "p",
      { class: "aside" },
      "Nothing leaves this machine. The bot is the real one; Slack and its people are not.",
    ),
  ];
}

function drawPeople(app) {
  const { people, me } = app.store.parts;
  const person = ({ id, name, tz }) =>
    el(
      "button",
      {
        type: "button",
        class: "person",
        "aria-pressed": String(id === me),
        "data-focus": id,
        onclick: () => app.become(id),
      },
      drawAvatar(id, app),
      el("span", {}, name, el("small", {}, city(tz))),
    );
  return el(
    "div",
    { class: "people", role: "group", "aria-label": "You are" },
    el("h2", {}, "You are"),
    el("div", { class: "pair" }, people.map(person)),
  );
}

function drawPlace({ id, kind, joined, unread }, name, sign, app) {
  const here = app.place.channel === id;
  const missing = !joined && el("small", {}, "bot not in");
  const count =
    unread > 0 &&
    !here &&
    el("span", { class: "unread", "aria-label": `${unread} unread` }, String(unread));
  return el(
    "button",
    {
      type: "button",
      class: count ? "place new" : "place",
      "aria-current": here ? "page" : null,
      "data-focus": id,
      onclick: () => app.go({ channel: id, tab: kind === "im" ? app.place.tab : "messages" }),
    },
    el("span", { class: "sign" }, sign),
    el("span", { class: "name" }, name),
    missing,
    count,
  );
}
