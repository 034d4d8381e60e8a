// Block Kit blocks. What this page cannot draw is named in its place, never left out in silence.

import { el } from "./dom.js";
import { drawElement } from "./elements.js";
import { drawText } from "./mrkdwn.js";

/** Draw blocks; `names` shows ids, `press(block, element, chosen)` is called when one is used. */
export function drawBlocks(blocks, names, press) {
  return blocks.map((block) => {
    const draw = KINDS[block.type] ?? unknown;
    return draw(block, names, press);
  });
}

const KINDS = {
  section(block, names, press) {
    const text = [
      block.text && el("div", { class: "text" }, drawText(block.text, names)),
      block.fields &&
        el(
          "div",
          { class: "fields" },
          block.fields.map((each) => el("div", { class: "text" }, drawText(each, names))),
        ),
    ];
    const beside =
      block.accessory &&
      el("div", { class: "accessory" }, drawElement(block.accessory, block, press));
    return el("div", { class: "section" }, el("div", { class: "grow" }, text), beside);
  },

  context(block, names) {
    return el(
      "div",
      { class: "context" },
      block.elements.map((each) =>
        el("div", { class: "text" }, each.type === "image" ? each.alt_text : drawText(each, names)),
      ),
    );
  },

  actions(block, names, press) {
    return el(
      "div",
      { class: "actions" },
      block.elements.map((each) => drawElement(each, block, press)),
    );
  },

  header(block, names) {
    return el(
      "p",
      { class: "header", role: "heading", "aria-level": "3" },
      drawText(block.text, names),
    );
  },

  divider() {
    return el("hr");
  },

  input(block, names, press) {
    const optional = block.optional && el("span", { class: "optional" }, " (optional)");
    const hint = block.hint && el("small", {}, block.hint.text);
    return el(
      "label",
      { class: "input", "data-block": block.block_id },
      el("span", { class: "label" }, block.label.text, optional),
      drawElement(block.element, block, press),
      hint,
    );
  },

  markdown(block, names) {
    return el("div", { class: "text" }, drawText(block.text, names));
  },

  // Images would have to come from the network, which this page never asks for anything.
  image(block) {
    return el("p", { class: "unknown" }, `[image: ${block.alt_text}]`);
  },
};

function unknown(block) {
  return el("p", { class: "unknown" }, `[${block.type}: this page does not draw such a block]`);
}
