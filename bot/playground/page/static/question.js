// The question that a button may ask before it does something.

import { el } from "./dom.js";

/** Ask the question of a confirm object; without one the answer is yes. */
export function ask(confirm) {
  if (!confirm) return true;
  return new Promise((resolve) => {
    const dialog = el(
      "dialog",
      { class: "modal", "aria-label": confirm.title.text },
      el("h2", {}, confirm.title.text),
      el("p", {}, confirm.text.text),
      el(
        "form",
        { method: "dialog", class: "actions" },
        el("button", { class: "button", value: "" }, confirm.deny.text),
        el(
          "button",
          { class: `button ${confirm.style ?? "primary"}`, value: "yes" },
          confirm.confirm.text,
        ),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
