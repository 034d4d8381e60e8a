// What a place says while nobody wrote there: what it is, and lines that work.

import { el } from "./dom.js";

/** Say what the first lines need to be drawn anew for. */
export function versionOfEmpty(app) {
  const { examples, prompts, bot } = app.store.parts;
  const { joined } = app.store.channel(app.place.channel);
  return JSON.stringify([app.place, joined, examples, prompts, bot.name]);
}

/** Draw what a place says while nobody wrote there. */
export function drawEmpty(app) {
  const channel = app.store.channel(app.place.channel);
  if (channel.kind === "im") return drawDirect(app.store.parts, app);
  return channel.joined ? drawJoined(channel, app) : drawStrange(channel, app);
}

function drawDirect({ bot, prompts }, app) {
  const lines = prompts.map(({ title, message }) => [title, () => app.write(message)]);
  const hint = "It answers every message here. For a start:";
  return drawLines(`Ask ${bot.name} anything`, hint, lines);
}

function drawJoined({ name }, app) {
  const title = `This is #${name}, and ${app.store.parts.bot.name} is listening`;
  const hint = "Choose one of these lines, change it as you like, and press Enter:";
  return drawLines(title, hint, app.examples.map(filling(app)));
}

function drawStrange({ kind }, app) {
  const { name } = app.store.parts.bot;
  const title =
    kind === "private"
      ? `${name} cannot see this private channel`
      : `${name} is not in this channel`;
  const hint = "Its command works all the same; to be mentioned it has to be invited.";
  return drawLines(title, hint, [`/invite @${name}`].map(filling(app)));
}

function filling(app) {
  return (line) => [line, () => app.view.composer.fill(line)];
}

function drawLines(title, hint, lines) {
  return el("li", { class: "empty" }, el("h2", {}, title), el("p", {}, hint), chips(lines));
}

/** Draw lines to choose from. */
export function chips(lines) {
  return el(
    "div",
    { class: "chips" },
    lines.map(([text, run]) => el("button", { type: "button", class: "chip", onclick: run }, text)),
  );
}
