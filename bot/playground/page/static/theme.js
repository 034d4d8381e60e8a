// Light or dark: as the system has it, until somebody chooses.

const THEMES = ["system", "light", "dark"];
const KEY = "playground-theme";

/** Take over what was chosen the last time. */
export function restoreTheme() {
  apply(localStorage.getItem(KEY) ?? "system");
}

/** Switch to the next theme, first to the one that the system has not; says which. */
export function nextTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const [other, same] = dark ? ["light", "dark"] : ["dark", "light"];
  const next = { system: other, [other]: same, [same]: "system" };
  const theme = next[document.documentElement.dataset.theme];
  localStorage.setItem(KEY, theme);
  apply(theme);
  return theme === "system" ? "Light or dark, as your system has it" : `Always ${theme}`;
}

function apply(theme) {
  document.documentElement.dataset.theme = THEMES.includes(theme) ? theme : "system";
}
