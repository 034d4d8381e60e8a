// Light or dark: as the system has it, until somebody chooses.

const NEXT = { system: "light", light: "dark", dark: "system" };
const KEY = "playground-theme";

/** Take over what was chosen the last time. */
export function restoreTheme() {
  apply(localStorage.getItem(KEY) ?? "system");
}

/** Switch to the next theme; says which. */
export function nextTheme() {
  const theme = NEXT[document.documentElement.dataset.theme];
  localStorage.setItem(KEY, theme);
  apply(theme);
  return theme === "system" ? "Light or dark, as your system has it" : `Always ${theme}`;
}

function apply(theme) {
  document.documentElement.dataset.theme = theme in NEXT ? theme : "system";
}
