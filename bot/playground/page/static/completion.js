// What is typed so far → what it could become: a command after /, a person after @, a channel
// after #.

/** Give where the word begins and what fits it; the playground's `parts` say what there is. */
export function complete(text, caret, parts) {
  const before = text.slice(0, caret);
  const word = before.match(/(?:^|\s)([/@#][\w.-]*)$/)?.[1];
  if (!word || (word[0] === "/" && before !== word)) return { from: caret, items: [] };
  const fitting = known(word[0], parts).filter(({ insert }) =>
    insert.toLowerCase().startsWith(word.toLowerCase()),
  );
  const done = fitting.length === 1 && fitting[0].insert === word;
  return { from: caret - word.length, items: done ? [] : fitting };
}

function known(sign, { bot, command, usage, people, channels }) {
  if (sign === "/") {
    return [
      ...(command ? [{ insert: command, hint: usage || "ask the bot" }] : []),
      { insert: `/invite @${bot.name}`, hint: "let the bot into this channel" },
      { insert: `/remove @${bot.name}`, hint: "take the bot out of this channel" },
    ];
  }
  if (sign === "@") {
    return [
      { insert: `@${bot.name}`, hint: "the bot" },
      ...people.map(({ handle, name }) => ({ insert: `@${handle}`, hint: name })),
    ];
  }
  return channels
    .filter(({ kind }) => kind !== "im")
    .map(({ name }) => ({ insert: `#${name}`, hint: "channel" }));
}
