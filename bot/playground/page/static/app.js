// What is looked at, and what a person does; how it then looks is for view.js.

import { entered } from "./elements.js";
import { handleShortcuts } from "./keyboard.js";
import { listen, post } from "./live.js";
import { isRoot, Store } from "./store.js";
import { restoreTheme } from "./theme.js";
import { View } from "./view.js";

class App {
  store = new Store();
  place = { channel: null, tab: "messages" };
  thread = null;
  drawerOpen = false;
  editing = null;
  offline = false;
  #tried = new Set();
  #asked = null;
  #source = null;

  constructor() {
    this.view = new View(this);
    handleShortcuts(this);
    document.addEventListener("visibilitychange", () => this.#markRead());
  }

  /** Look through somebody's eyes. */
  become(user) {
    this.#source?.close();
    this.store.clear();
    this.thread = null;
    this.editing = null;
    // Everybody has a conversation of their own with the bot.
    if (this.isDirect) this.place = { channel: null, tab: "messages" };
    this.#source = listen(user, {
      opened: () => this.#setOffline(false),
      patched: (patch) => this.#take(patch),
      lost: () => this.#setOffline(true),
    });
  }

  /** Go to a channel, or to a tab of the bot. */
  go(place) {
    if (place.channel !== this.place.channel || place.tab === "home") this.thread = null;
    this.place = place;
    this.editing = null;
    this.view.arrive();
    if (this.isDirect) this.do("look", { user: this.me, tab: place.tab });
    this.#markRead();
  }

  /** Send a line to the channel or to a thread; false when it was not taken. */
  async write(text, thread = null) {
    const { channel } = this.place;
    this.#tried.add(text);
    this.#asked = channel;
    const { error } = await this.do("write", { user: this.me, channel, text, thread });
    return !error;
  }

  /** Press, choose or enter; `around` is the part of the page whose inputs are sent along. */
  press(place, block, element, chosen = null, around = null) {
    const named = { block_id: block.block_id, action_id: element.action_id };
    const held = around ? entered(around) : {};
    return this.do("press", { user: this.me, place, ...named, chosen, entered: held });
  }

  /** Do something that only needs saying when it fails; what failed before is settled by it. */
  async do(verb, args = {}) {
    const { notices } = this.view;
    const before = notices.passing;
    const answer = await post(verb, args);
    if (answer.error) this.complain(answer.error);
    else if (!answer.failed) notices.remove(before);
    return answer;
  }

  /** Begin to edit a message, or stop (null). */
  edit(key) {
    this.editing = key;
    this.view.render();
    document.querySelector(".editor textarea")?.focus();
  }

  /** Keep what was edited. */
  async saveEdit({ channel, ts }, text) {
    this.edit(null);
    if (text.trim()) await this.do("edit", { user: this.me, channel, ts, text: text.trim() });
  }

  /** Delete a message of one's own. */
  remove({ channel, ts }) {
    return this.do("delete", { user: this.me, channel, ts });
  }

  /** Open the thread of a message. */
  openThread(ts) {
    this.thread = ts;
    this.view.render();
    this.view.thread.begin();
  }

  /** Close the thread. */
  closeThread() {
    this.thread = null;
    this.view.render();
    this.view.composer.field.focus();
  }

  /** Open or close the drawer. */
  toggleDrawer() {
    this.drawerOpen = !this.drawerOpen;
    this.view.render();
    if (!this.drawerOpen) document.querySelector("#sees").focus();
  }

  /** Open the drawer at one entry. */
  lookAt(entry) {
    this.drawerOpen = true;
    this.view.drawer.choose(entry);
    this.view.render();
  }

  /** Copy blocks for Slack's Block Kit Builder. */
  async copyBlocks(blocks) {
    try {
      await navigator.clipboard.writeText(JSON.stringify({ blocks }, null, 2));
      this.view.notices.add("Copied. Paste it into Slack's Block Kit Builder.", "hint");
    } catch {
      this.view.notices.add("The browser does not let this page use the clipboard.", "error");
    }
  }

  /** Say what could not be done; what Slack or the bot refused is said from the story. */
  complain(error) {
    this.view.notices.add(error, "error");
  }

  /** Lines to try that were not tried yet. */
  get examples() {
    return this.store.parts.examples.filter((each) => !this.#tried.has(each));
  }

  /** The id of the person who looks. */
  get me() {
    return this.store.parts.me;
  }

  /** The zone of the person who looks. */
  get zone() {
    return this.store.me.tz;
  }

  /** The playground's time, in seconds since 1970. */
  get now() {
    return Date.now() / 1000 + this.store.parts.ahead;
  }

  /** Whether the bot's own conversation or Home is looked at. */
  get isDirect() {
    return this.place.channel?.startsWith("D") ?? false;
  }

  /** What the place is called. */
  get placeName() {
    const { name } = this.store.channel(this.place.channel);
    return this.isDirect ? this.store.parts.bot.name : `#${name}`;
  }

  #take(patch) {
    const news = this.store.apply(patch);
    if (!this.store.channel(this.place.channel)) {
      this.place = { channel: this.store.parts.channels[0].id, tab: "messages" };
    }
    this.#openAnswered(news.messages);
    this.view.tell(news);
    this.#markRead();
  }

  // The answer to what one just asked should be seen: its thread opens with the first reply.
  #openAnswered(messages) {
    for (const { channel, thread, ts, user } of messages) {
      if (isRoot({ ts, thread }) || channel !== this.place.channel || channel !== this.#asked)
        continue;
      const mine = this.store.message(channel, thread)?.user === this.me;
      const first = this.store.replies(channel, thread).length === 1;
      if (mine && first && user === this.store.parts.bot.id) this.thread = thread;
    }
  }

  #setOffline(offline) {
    this.offline = offline;
    const { notices } = this.view;
    if (offline) return notices.show();
    this.store.clear(); // everything comes again
    notices.remove(notices.passing);
  }

  #markRead() {
    const channel = this.store.channel(this.place.channel);
    const looking = document.visibilityState === "visible";
    if (looking && channel?.unread) post("read", { user: this.me, channel: channel.id });
  }
}

restoreTheme();
new App().become("");
