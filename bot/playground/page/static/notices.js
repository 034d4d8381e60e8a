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

// What a bot that asks must reckon with: so it learns that a private channel is closed to it.
const EXPECTED = ["conversations.info: channel_not_found"];

// Messages stay in their order, as in Slack, and the bot remembers what it posted.
const DATED_AHEAD =
  "The clock is back, what was written ahead of it stays: new messages are dated after that, and " +
  "weekly posts go on from there. Start the playground again to begin afresh.";

export class Notices {
  #passing = null;
  #count = 0;

  constructor(parent, app) {
    this.parent = parent;
    this.app = app;
  }

  /** The line that passes, if there is one. */
  get passing() {
    return this.#passing;
  }

  /** Say something instead of what was said last: a "hint" goes by itself, an "error" does not. */
  add(text, kind, entry) {
    const notice = { id: ++this.#count, text, kind, entry };
    this.#passing = notice;
    if (kind === "hint") setTimeout(() => this.remove(notice), HINT_MS);
    this.show();
  }

  /** Say what Slack refused, or failed to get; the story has the details. */
  addRefused({ line, n }) {
    if (EXPECTED.some((each) => line.startsWith(each))) return;
    const failure = Object.keys(FAILURES).find((each) => line.includes(`: ${each}`));
    this.add(failure ? `${FAILURES[failure]} (${line})` : `Slack refused ${line}`, "error", n);
  }

  /** Draw the lines that hold now, and the one that passes. */
  show() {
    const { problems = [], trouble = [], running, dated_ahead: dated } = this.app.store.parts;
    const passing = this.app.offline ? null : this.#passing; // that line says more
    const version = JSON.stringify([problems, running, trouble, dated, this.app.offline, passing]);
    whole(this.parent, version, () => [
      this.app.offline &&
        drawNotice(
          "error",
          "The playground does not answer. Start it again, and this page goes on.",
        ),
      problems.length > 0 && drawProblems(problems, running),
      trouble.map((each) => drawNotice("warning", `${each}.`)),
      dated && drawNotice("warning", DATED_AHEAD),
      passing && this.#drawPassing(passing),
    ]);
  }

  /** Take a line away, unless another has come in its place. */
  remove(notice) {
    if (this.#passing === notice) this.#passing = null;
    this.show();
  }

  #drawPassing(notice) {
    const { entry } = notice;
    const look = entry !== undefined && button("Look", () => this.app.lookAt(entry));
    const close = iconButton("close", "Close this line", () => this.remove(notice));
    return drawNotice(notice.kind, notice.text, look, close);
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
