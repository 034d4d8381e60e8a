// The page's own buttons; those of the app are in elements.js.

import { el } from "./dom.js";
import { icon } from "./icons.js";

/** Make a button with a text. */
export function button(text, run) {
  return el("button", { type: "button", class: "button", onclick: run }, text);
}

/** Make a button that is only an icon; the label is for tooltips and screen readers. */
export function iconButton(name, label, run) {
  const props = { type: "button", class: "icon-button", title: label, "aria-label": label };
  return el("button", { ...props, onclick: run }, icon(name));
}
