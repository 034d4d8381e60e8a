// The app's modals, in the page's one dialog.

import { drawBlocks } from "./blocks.js";
import { button } from "./buttons.js";
import { el } from "./dom.js";
import { entered } from "./elements.js";

/** Show the app's modal in the page's dialog, or close it when there is none. */
export function showModal(dialog, view, { names, press, submit, close }) {
  if (!view) {
    dialog.dataset.version = "";
    if (dialog.open) dialog.close();
    return;
  }
  const version = `${view.id}/${view.hash}`;
  if (dialog.dataset.version === version) return;
  dialog.dataset.version = version;
  dialog.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  dialog.setAttribute("aria-label", view.title.text);
  dialog.replaceChildren(form(view, { names, press, submit, close }));
  if (!dialog.open) dialog.showModal();
}

function form(view, { names, press, submit, close }) {
  const send = async (event) => {
    event.preventDefault();
    const { errors = {} } = await submit(entered(event.target));
    complain(event.target, errors);
  };
  return el(
    "form",
    { onsubmit: send },
    el("h2", {}, view.title.text),
    drawBlocks(view.blocks, names, press),
    el(
      "div",
      { class: "actions end" },
      button(view.close?.text ?? "Close", close),
      view.submit && el("button", { class: "button primary" }, view.submit.text),
    ),
  );
}

function complain(form, errors) {
  for (const old of form.querySelectorAll(".error")) old.remove();
  for (const [block, text] of Object.entries(errors)) {
    form
      .querySelector(`[data-block="${CSS.escape(block)}"]`)
      ?.append(el("span", { class: "error", role: "alert" }, text));
  }
}
