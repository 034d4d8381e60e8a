// The few emoji that people type by name here; any other name stays as it was typed.

const EMOJI = {
  "+1": "👍",
  "-1": "👎",
  bulb: "💡",
  books: "📚",
  book: "📖",
  calendar: "📅",
  eyes: "👀",
  heart: "❤️",
  hourglass: "⏳",
  mag: "🔍",
  ok_hand: "👌",
  pray: "🙏",
  question: "❓",
  rocket: "🚀",
  slightly_smiling_face: "🙂",
  smile: "😄",
  sparkles: "✨",
  tada: "🎉",
  thinking_face: "🤔",
  thumbsup: "👍",
  warning: "⚠️",
  wave: "👋",
  white_check_mark: "✅",
  x: "❌",
};

/** Put the emoji into a text in place of their names. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (typed, name) => EMOJI[name] ?? typed);
}
