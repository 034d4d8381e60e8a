// What the page knows: the parts around the messages, the messages themselves, and the story.

export class Store {
  #revision = 0;

  constructor() {
    this.clear();
  }

  /** Forget everything; the next patch brings all of it again. */
  clear() {
    this.parts = {};
    this.messages = new Map();
    this.entries = [];
    this.fresh = true;
  }

  /** Take a patch over; gives what is news to somebody who was already looking. */
  apply({ set = {}, messages = [], gone = [], entries = [] }) {
    const news = this.fresh
      ? { messages: [], entries: [] }
      : { messages: messages.filter((each) => !this.messages.has(keyOf(each))), entries };
    Object.assign(this.parts, set);
    for (const [channel, ts] of gone) this.messages.delete(`${channel}/${ts}`);
    for (const each of messages)
      this.messages.set(keyOf(each), { ...each, revision: ++this.#revision });
    this.entries.push(...entries);
    this.fresh = false;
    return news;
  }

  /** The channel with this id. */
  channel(id) {
    return this.parts.channels?.find((each) => each.id === id);
  }

  /** The person who looks. */
  get me() {
    return this.parts.people?.find((each) => each.id === this.parts.me);
  }

  /** What stands in a channel itself, oldest first. */
  inChannel(channel) {
    return this.#all((each) => each.channel === channel && isRoot(each));
  }

  /** The replies of a thread, oldest first. */
  replies(channel, root) {
    return this.#all((each) => each.channel === channel && each.thread === root && !isRoot(each));
  }

  /** One message, or undefined. */
  message(channel, ts) {
    return this.messages.get(`${channel}/${ts}`);
  }

  #all(fits) {
    return [...this.messages.values()]
      .filter(fits)
      .sort((one, other) => Number(one.ts) - Number(other.ts));
  }
}

/** What tells a message from every other one. */
export function keyOf({ channel, ts }) {
  return `${channel}/${ts}`;
}

/** Whether a message stands in the channel itself and not in a thread. */
export function isRoot({ ts, thread }) {
  return !thread || thread === ts;
}
