// Lines above the messages: a broken list, trouble ahead, what Slack refused, what went wrong.

import { button, iconButton } from "./buttons.js";
import { el, whole } from "./dom.js";

const HINT_MS = 4000;

// What Slack calls it when a delivery fails, and what that means.
const FAILURES = {
  operation_timeout: "The bot did not answer within 3 seconds.",
  dispatch_failed: "The bot refused what Slack sent, or broke off.",
  no_bot: "No bot is running.",
};

export class Notices {
  #passing = [];
  #count = 0;

  constructor(parent, app) {
    this.parent = parent;
    this.app = app;
  }

  /** Add a line: a "hint" goes by itself, an "error" stays until it is closed. */
  add(text, kind, entry) {
    const notice = { id: ++this.#count, text, kind, entry };
    this.#passing = [...this.#passing.filter((each) => each.text !== text), notice].slice(-3);
    if (kind === "hint") setTimeout(() => this.#remove(notice), HINT_MS);
    this.show();
  }

  /** Say what Slack refused, or failed to get; the story has the details. */
  addRefused({ line, n }) {
    const failure = Object.keys(FAILURES).find((each) => line.includes(`: ${each}`));
    this.add(failure ? `${FAILURES[failure]} (${line})` : `Slack refused ${line}`, "error", n);
  }

  /** Draw the lines that hold now, and those that pass. */
  show() {
    const { problems = [], trouble = [], running } = this.app.store.parts;
    const version = JSON.stringify([problems, running, trouble, this.app.offline, this.#passing]);
    whole(this.parent, version, () => [
      this.app.offline &&
        drawNotice(
          "error",
          "The playground does not answer. Start it again, and this page goes on.",
        ),
      problems.length > 0 && drawProblems(problems, running),
      trouble.map((each) => drawNotice("warning", `${each}.`)),
      this.#passing.map((each) => this.#drawPassing(each)),
    ]);
  }

  #drawPassing(notice) {
    const { entry } = notice;
    const look = entry !== undefined && button("Look", () => this.app.lookAt(entry));
    const close = iconButton("close", "Close this line", () => this.#remove(notice));
    return drawNotice(notice.kind, notice.text, look, close);
  }

  #remove(notice) {
    this.#passing = this.#passing.filter((each) => each !== notice);
    this.show();
  }
}

function drawNotice(kind, text, ...more) {
  return el(
    "div",
    { class: `notice ${kind}`, role: kind === "error" ? "alert" : "status" },
    el("p", {}, text),
    more,
  );
}

function drawProblems(problems, running) {
  const state = running
    ? "The list cannot be used as it is on the disk. The bot goes on with the last good one."
    : "The bot did not start, and nobody answers. Restart it when this is mended:";
  const list = problems.map((each) => el("li", {}, el("code", {}, each)));
  const lines = el("div", {}, el("p", {}, state), el("ul", {}, list));
  return el("div", { class: "notice error", role: "alert" }, lines);
}
