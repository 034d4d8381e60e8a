// The panel beside: one thread, and where to answer in it.

import { iconButton } from "./buttons.js";
import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { showThread } from "./room.js";
import { keepAtEnd } from "./scrolling.js";

export class ThreadPanel {
  constructor(parent, app) {
    this.parent = parent;
    this.app = app;
    this.where = el("span", {});
    this.scroll = el("div", { class: "scroll" });
    this.end = keepAtEnd(this.scroll);
    this.composer = new Composer({
      id: "thread-composer",
      send: (text) => app.write(text, app.thread),
      parts: () => app.store.parts,
      recall: () => {},
    });
    const close = iconButton("close", "Close the thread", () => app.closeThread());
    parent.append(
      el("div", { class: "room-head" }, el("h2", {}, "Thread ", this.where), close),
      this.scroll,
      el("div", { class: "write" }, this.composer.element),
    );
    parent.addEventListener("keydown", (event) => event.key === "Escape" && app.closeThread());
  }

  /** Show the thread that is open, if one is. */
  show() {
    const { app } = this;
    this.parent.hidden = app.thread === null;
    if (app.thread === null) return;
    this.where.textContent = app.placeName;
    this.composer.turnTo(`${app.store.parts.me}/${app.place.channel}/${app.thread}`, "Reply…");
    showThread(this.scroll, app);
    this.end.stay();
  }

  /** Be ready to write at the end of the thread. */
  begin() {
    this.end.go();
    this.composer.field.focus();
  }
}
