// A button that opens a short menu; arrow keys move in it, Escape and a click elsewhere close it.

import { el } from "./dom.js";

/** Make the button; `items()` gives {label, hint, run, disabled} each time it is opened. */
export function menuButton(props, content, items) {
  const open = (event) => openMenu(event.currentTarget, items());
  return el(
    "button",
    { type: "button", "aria-haspopup": "menu", ...props, onclick: open },
    content,
  );
}

function openMenu(button, items) {
  const menu = el("div", { class: "menu", role: "menu", popover: "auto" });
  menu.append(...items.map((each) => entry(each, menu)));
  menu.addEventListener("keydown", (event) => move(event, menu));
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "closed") menu.remove();
    button.setAttribute("aria-expanded", String(event.newState === "open"));
  });
  button.after(menu);
  menu.showPopover();
  place(menu, button.getBoundingClientRect());
  menu.querySelector("button:not([disabled])")?.focus();
}

function entry({ label, hint, run, disabled }, menu) {
  const choose = () => {
    menu.hidePopover();
    run();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", disabled, onclick: choose },
    label,
    hint && el("small", {}, hint),
  );
}

function move(event, menu) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (!(event.key in steps)) return;
  event.preventDefault();
  const buttons = [...menu.querySelectorAll("button:not([disabled])")];
  const at = buttons.indexOf(document.activeElement) + steps[event.key];
  buttons.at(at % buttons.length).focus();
}

// Below the button, or above it where there is no room; never beyond the edge of the window.
function place(menu, at) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + 4 + height <= innerHeight;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`;
}
