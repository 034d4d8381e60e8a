// Makes elements. The only place that does; whatever is shown goes in as text, never as markup.

/** Make an element: `on…` are listeners, true and false set or leave out an attribute. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) set(node, name, value);
  node.append(
    ...children
      .flat(Infinity)
      .filter((child) => child !== null && child !== undefined && child !== false),
  );
  return node;
}

function set(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "value") node.value = value;
  else node.setAttribute(name, value === true ? "" : value);
}

/**
 * Bring a parent's children up to date without touching those that stay: `items` have a key, a
 * version and a function that builds the element. The keyboard's place survives a rebuild.
 */
export function keyed(parent, items) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  const nodes = items.map(({ key, version, build }) => {
    const there = old.get(key);
    if (there && there.dataset.version === version) return there;
    const node = build();
    node.dataset.key = key;
    node.dataset.version = version;
    const name = there?.contains(document.activeElement) ? focusName(document.activeElement) : null;
    if (name !== null) queueMicrotask(() => refocus(node, name));
    return node;
  });
  const stay = new Set(nodes);
  for (const node of [...parent.children]) if (!stay.has(node)) node.remove();
  nodes.forEach((node, at) => {
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at] ?? null);
  });
}

/** Replace everything in a parent, unless it was built from the same version already. */
export function whole(parent, version, build) {
  if (parent.dataset.version === version) return;
  const name = parent.contains(document.activeElement) ? focusName(document.activeElement) : null;
  parent.replaceChildren(...[build()].flat(Infinity).filter(Boolean));
  parent.dataset.version = version;
  if (name !== null) refocus(parent, name);
}

function focusName(node) {
  return node.dataset.focus ?? node.textContent;
}

function refocus(node, name) {
  const same = [...node.querySelectorAll("button, a, input, select, textarea")].find(
    (each) => focusName(each) === name,
  );
  (same ?? node.closest("[tabindex]") ?? node).focus({ preventScroll: true });
}
