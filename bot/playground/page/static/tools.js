// The tools at the top: the clock, trouble, what Slack sees, light and dark.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { nextTheme } from "./theme.js";
import { city, moment } from "./times.js";

/** Make the tools once; what changes in them is for `showTools`. */
export function makeTools(app) {
  const tool = (id, name, label, hint) => ({
    props: { class: "tool", id, "aria-label": hint ?? label, title: hint ?? label },
    content: [icon(name), el("span", { class: "tool-text" }, label)],
  });
  const clock = tool("clock", "clock", "", "Clock");
  const trouble = tool("trouble", "trouble", "Trouble");
  const sees = tool("sees", "eye", "What Slack sees");
  const theme = tool("theme", "theme", "", "Light or dark");
  return [
    menuButton(clock.props, clock.content, () => clockMenu(app)),
    menuButton(trouble.props, trouble.content, () => troubleMenu(app)),
    el(
      "button",
      {
        type: "button",
        ...sees.props,
        "aria-expanded": "false",
        "aria-controls": "drawer",
        onclick: () => app.toggleDrawer(),
      },
      sees.content,
    ),
    el(
      "button",
      { type: "button", ...theme.props, onclick: () => app.view.notices.add(nextTheme(), "hint") },
      theme.content,
    ),
  ];
}

/** Let the clock show its time. */
export function showTools(app) {
  const clock = document.querySelector("#clock");
  const moved = app.store.parts.ahead !== 0;
  const text = moment(app.now, app.zone);
  clock.querySelector(".tool-text").textContent = text;
  clock.setAttribute("aria-label", `Clock: ${text} in ${city(app.zone)}${moved ? ", moved" : ""}`);
  clock.classList.toggle("moved", moved);
  document.querySelector("#sees").setAttribute("aria-expanded", String(app.drawerOpen));
}

function clockMenu(app) {
  const { ahead } = app.store.parts;
  const to = (where) => () => app.do("move_clock", { user: app.store.parts.me, to: where });
  return [
    {
      label: "Now",
      hint: ahead ? "back to the real time" : "this is the real time",
      run: to("now"),
      disabled: !ahead,
    },
    { label: "+1 hour", run: to("hour") },
    { label: "Next slot", hint: "when the bot posts by itself", run: to("slot") },
    { label: "Next Monday", hint: `9:00 in ${city(app.zone)}`, run: to("monday") },
    {
      label: "Daylight-saving weekend",
      hint: `an hour before the clocks of ${city(app.zone)} change`,
      run: to("change"),
    },
  ];
}

function troubleMenu(app) {
  const { bot, trouble } = app.store.parts;
  const channel = app.store.channel(app.place.channel);
  return [
    {
      label: "Slack answers slowly",
      hint: "the bot's next call waits 4 seconds",
      run: () => app.do("slow"),
    },
    {
      label: "Slack says 429",
      hint: "the bot's next call comes too soon",
      run: () => app.do("limit"),
    },
    {
      label: "Deliver the last event again",
      hint: "as Slack does when it doubts",
      run: () => app.do("again"),
    },
    {
      label: channel.joined ? "Remove the bot from here" : "Invite the bot here",
      hint: channel.kind === "im" ? "not in a direct message" : `@${bot.name}, #${channel.name}`,
      run: () => app.do("move_bot", { channel: channel.id, member: !channel.joined }),
      disabled: channel.kind === "im",
    },
    { label: "Restart the bot", hint: "Slack keeps running", run: () => restart(app) },
    ...(trouble.length ? [{ label: "No more trouble", run: () => app.do("calm") }] : []),
  ];
}

async function restart(app) {
  const { error, failed } = await app.do("restart");
  if (!error && !failed) app.view.notices.add("The bot runs again.", "hint");
}
