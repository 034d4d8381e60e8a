// Puts the page together from its parts, and draws anew what changed.

import { Composer } from "./composer.js";
import { whole } from "./dom.js";
import { Drawer } from "./drawer.js";
import { chips } from "./empty.js";
import { drawHead } from "./head.js";
import { icon } from "./icons.js";
import { showModal } from "./modal.js";
import { Notices } from "./notices.js";
import { drawPlaces } from "./places.js";
import { showHome, showMessages } from "./room.js";
import { keepAtEnd } from "./scrolling.js";
import { announce } from "./spoken.js";
import { keyOf } from "./store.js";
import { ThreadPanel } from "./thread.js";
import { makeTools, showTools } from "./tools.js";

const NARROW = matchMedia("(max-width: 60rem)"); // as in layout.css
const HINTS = 3;
const find = (id) => document.getElementById(id);

// Whether there is no room for a thread beside the channel.
function isNarrow() {
  return NARROW.matches;
}

export class View {
  constructor(app) {
    this.app = app;
    this.composer = new Composer({
      id: "composer",
      send: (text) => app.write(text),
      parts: () => app.store.parts,
      recall: () => this.#editLast(),
    });
    this.thread = new ThreadPanel(find("thread"), app);
    this.drawer = new Drawer(find("drawer"), app);
    this.notices = new Notices(find("notices"), app);
    this.end = keepAtEnd(find("scroll"));
    find("tools").append(...makeTools(app));
    find("write").append(document.createElement("div"), this.composer.element);
    this.#makePlacesButton();
    setInterval(() => app.store.fresh || showTools(app), 1000);
  }

  /** Draw what changed. */
  render() {
    const { app } = this;
    if (app.store.fresh) return;
    document.title = `${app.placeName} · ${app.store.parts.team}`;
    find("team").textContent = app.store.parts.team;
    this.#showPlaces();
    this.#showRoom();
    this.#showHints();
    this.#showModal();
    this.thread.show();
    this.drawer.show();
    this.notices.show();
    showTools(app);
  }

  /** Draw another place, from its end, ready to write there. */
  arrive() {
    this.#openPlaces(false);
    find("scroll").scrollTop = 0;
    this.render();
    this.end.go();
    if (!isNarrow() && this.app.place.tab === "messages") this.composer.field.focus();
  }

  /** Draw what changed, and point at what is news. */
  tell({ messages, entries }) {
    this.render();
    if (messages.some(({ user }) => user === this.app.me)) this.end.go();
    announce(find("spoken"), messages, this.app);
    for (const each of entries) if (each.kind === "refused") this.notices.addRefused(each);
  }

  #showPlaces() {
    const { people, me, channels, bot } = this.app.store.parts;
    const version = JSON.stringify([people, me, channels, bot, this.app.place]);
    whole(find("places"), version, () => drawPlaces(this.app));
  }

  #showRoom() {
    const { app } = this;
    const { bot, me } = app.store.parts;
    const channel = app.store.channel(app.place.channel);
    whole(find("room-head"), JSON.stringify([me, bot, app.place, channel]), () => drawHead(app));
    const home = app.place.tab === "home";
    (home ? showHome : showMessages)(find("scroll"), app);
    find("write").hidden = home;
    this.end.stay();
    this.composer.turnTo(
      `${me}/${channel.id}`,
      `Write to ${app.placeName} as ${app.store.me.name}`,
    );
  }

  #showHints() {
    const { id, kind, joined } = this.app.store.channel(this.app.place.channel);
    const fitting = kind !== "im" && joined && this.app.store.inChannel(id).length > 0;
    const lines = fitting ? this.app.examples.slice(0, HINTS) : [];
    const fill = (each) => [each, () => this.composer.fill(each)];
    const draw = () => lines.length > 0 && chips(lines.map(fill));
    whole(find("write").firstElementChild, JSON.stringify(lines), draw);
  }

  #showModal() {
    const { app } = this;
    const { modal, names, me } = app.store.parts;
    const dialog = find("modal");
    showModal(dialog, modal, {
      names,
      press: (block, element, chosen) =>
        app.press({ view: modal.id }, block, element, chosen, dialog),
      submit: (values) => app.do("submit", { user: me, values }),
      close: () => app.do("close", { user: me }),
    });
  }

  #makePlacesButton() {
    const [button, places] = [find("open-places"), find("places")];
    button.append(icon("menu"));
    button.addEventListener("click", () => this.#openPlaces(places.dataset.open !== "true"));
    places.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || places.dataset.open !== "true") return;
      this.#openPlaces(false);
      button.focus();
    });
  }

  #openPlaces(open) {
    find("places").dataset.open = String(open);
    find("open-places").setAttribute("aria-expanded", String(open));
  }

  // As in Slack: the arrow up in an empty field edits what one wrote last.
  #editLast() {
    const { app } = this;
    const own = app.store
      .inChannel(app.place.channel)
      .filter(({ user, deleted }) => user === app.me && !deleted);
    if (own.length) app.edit(keyOf(own.at(-1)));
  }
}
