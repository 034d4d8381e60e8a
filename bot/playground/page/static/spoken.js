// New messages → one line for people who listen to the page.

/** Say who wrote what, and for whom; the reader's own messages need no telling. */
export function announce(place, messages, app) {
  const { me, names } = app.store.parts;
  const lines = messages
    .filter(({ user, deleted }) => user !== me && !deleted)
    .map(({ user, channel, text, private: only }) => {
      const where = channel === app.place.channel ? "" : ` in ${app.store.channel(channel)?.name}`;
      return `${names[user] ?? user}${where}${only ? ", only visible to you" : ""}: ${plain(text)}`;
    });
  if (lines.length) place.textContent = lines.join("\n");
}

function plain(text) {
  const shown = text.replace(/<[^<>|]+\|([^<>]+)>/g, "$1").replace(/<[^<>]+>/g, "");
  return shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
