// Keys that work wherever one is: Alt and an arrow go to the next channel, as in Slack.

/** Listen for them. */
export function handleShortcuts(app) {
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!event.altKey || !step || app.store.fresh) return;
    event.preventDefault();
    const { channels } = app.store.parts;
    const at = channels.findIndex(({ id }) => id === app.place.channel) + step;
    app.go({ channel: channels.at(at % channels.length).id, tab: "messages" });
  });
}
