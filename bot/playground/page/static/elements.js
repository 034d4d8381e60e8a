// Block Kit elements: buttons, menus and inputs, and what they hold.

import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { menuButton } from "./menu.js";
import { link } from "./mrkdwn.js";
import { ask } from "./question.js";

/** Draw an element of a block; `press(block, element, chosen)` is called when it is used. */
export function drawElement(element, block, press) {
  const draw = KINDS[element.type];
  return draw
    ? draw(element, block, press)
    : el("span", { class: "unknown" }, `[${element.type}: not drawn here]`);
}

/** Read what all inputs in a part of the page hold, by action id. */
export function entered(container) {
  const inputs = [...container.querySelectorAll("[data-action]")].filter((each) => each.value);
  return Object.fromEntries(inputs.map((each) => [each.dataset.action, each.value]));
}

const KINDS = {
  button(element, block, press) {
    const style = { primary: " primary", danger: " danger" }[element.style] ?? "";
    const text = withEmoji(element.text.text);
    const props = {
      class: `button${style}`,
      "aria-label": element.accessibility_label,
      "data-focus": `${block.block_id}/${element.action_id}`,
    };
    const use = async () => (await ask(element.confirm)) && press(block, element);
    if (!element.url) return el("button", { type: "button", ...props, onclick: use }, text);
    // Slack tells the app of a link button as well.
    const anchor = link(element.url, text);
    anchor.className = props.class;
    anchor.addEventListener("click", () => press(block, element));
    return anchor;
  },

  overflow(element, block, press) {
    const items = () =>
      element.options.map((each) => ({
        label: withEmoji(each.text.text),
        hint: each.description?.text,
        run: async () => (await ask(element.confirm)) && press(block, element, each.value),
      }));
    return menuButton({ class: "button overflow", "aria-label": "More actions" }, "⋯", items);
  },

  static_select(element, block, press) {
    const hint = element.placeholder?.text ?? "Choose one";
    const chosen = element.initial_option?.value ?? "";
    const groups = element.option_groups?.map((group) =>
      el("optgroup", { label: group.label.text }, group.options.map(option)),
    );
    const change = (event) =>
      block.type !== "input" && event.target.value && press(block, element, event.target.value);
    const select = el(
      "select",
      {
        "aria-label": block.type === "input" ? null : hint,
        "data-action": element.action_id,
        onchange: change,
      },
      el("option", { value: "" }, hint),
      groups ?? element.options.map(option),
    );
    select.value = chosen;
    return select;
  },

  plain_text_input(element, block, press) {
    const props = {
      "data-action": element.action_id,
      "data-focus": element.action_id,
      placeholder: element.placeholder?.text,
      maxlength: element.max_length,
      minlength: element.min_length,
      value: element.initial_value ?? "",
      "aria-label": block.label?.text,
    };
    if (element.multiline) return el("textarea", { rows: 4, ...props });
    const enter = (event) => {
      if (event.key !== "Enter" || !block.dispatch_action) return;
      event.preventDefault();
      press(block, element, event.target.value);
    };
    return el("input", { type: "text", autocomplete: "off", ...props, onkeydown: enter });
  },
};

function option({ text, value }) {
  return el("option", { value }, withEmoji(text.text));
}
