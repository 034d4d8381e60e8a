// Where a person writes: Enter sends, Shift+Enter breaks the line, / and @ offer what there is.

import { complete } from "./completion.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";

export class Composer {
  #drafts = new Map();
  #place = null;
  #items = [];
  #from = 0;
  #chosen = 0;

  /** `send(text)` gives false when the text should come back; `id` names the field. */
  constructor({ id, send, parts, recall }) {
    this.send = send;
    this.parts = parts;
    this.recall = recall;
    this.list = el("ul", {
      class: "completion",
      id: `${id}-list`,
      role: "listbox",
      "aria-label": "Suggestions",
      hidden: true,
    });
    this.field = el("textarea", {
      id,
      rows: 1,
      maxlength: 4000,
      spellcheck: "false",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
      oninput: () => this.#offer(),
      onkeydown: (event) => this.#key(event),
      onblur: () => this.#close(),
    });
    this.button = el(
      "button",
      { type: "submit", class: "icon-button send", "aria-label": "Send", title: "Send" },
      icon("send"),
    );
    this.element = el(
      "form",
      { class: "composer", onsubmit: (event) => this.#submit(event) },
      this.list,
      this.field,
      this.button,
    );
  }

  /** Write in another place; each keeps what was begun there. */
  turnTo(place, label) {
    this.field.setAttribute("aria-label", label);
    this.field.placeholder = label;
    if (place === this.#place) return;
    this.#drafts.set(this.#place, this.field.value);
    this.#place = place;
    this.#set(this.#drafts.get(place) ?? "");
  }

  /** Put a line into the field, ready to be sent. */
  fill(text) {
    this.#set(text);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  #set(text) {
    this.field.value = text;
    this.#close();
    this.#grow();
  }

  #grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 200)}px`;
    this.button.disabled = !this.field.value.trim();
  }

  #offer() {
    this.#grow();
    const { from, items } = complete(this.field.value, this.field.selectionStart, this.parts());
    [this.#from, this.#items, this.#chosen] = [from, items, 0];
    this.#draw();
  }

  #draw() {
    const open = this.#items.length > 0;
    this.list.hidden = !open;
    this.field.setAttribute("aria-expanded", String(open));
    const name = (at) => `${this.list.id}-${at}`;
    if (open) this.field.setAttribute("aria-activedescendant", name(this.#chosen));
    else this.field.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(
      ...this.#items.map(({ insert, hint }, at) => {
        const take = (event) => {
          event.preventDefault(); // the field keeps the keyboard
          this.#take(at);
        };
        return el(
          "li",
          {
            id: name(at),
            role: "option",
            "aria-selected": String(at === this.#chosen),
            onmousedown: take,
          },
          el("strong", {}, insert),
          el("span", {}, hint),
        );
      }),
    );
  }

  #close() {
    this.#items = [];
    this.#draw();
  }

  #take(at) {
    const { insert } = this.#items[at];
    const after = this.field.value.slice(this.field.selectionStart).trimStart();
    const before = `${this.field.value.slice(0, this.#from)}${insert} `;
    this.#set(before + after);
    this.field.setSelectionRange(before.length, before.length);
  }

  #key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (this.#items.length && step) {
      this.#chosen = (this.#chosen + step + this.#items.length) % this.#items.length;
      this.#draw();
    } else if (this.#items.length && ["Enter", "Tab"].includes(event.key)) this.#take(this.#chosen);
    else if (this.#items.length && event.key === "Escape") this.#close();
    else if (event.key === "Enter" && !event.shiftKey) this.element.requestSubmit();
    else if (event.key === "ArrowUp" && !this.field.value) this.recall();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    const place = this.#place;
    if (!text) return;
    this.#set("");
    const taken = await this.send(text);
    if (!taken && this.#place === place && !this.field.value) this.#set(text);
  }
}
