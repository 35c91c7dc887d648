// One person in the list of those who talk to the bot on this machine.
import { element } from "./said.js";

const TONES = 6;

export function face(person, { open, count, words, choose }) {
  const about = [person.language?.toUpperCase(), person.blocked ? words.blocked : ""].filter(Boolean).join(" · ");
  return element("li", {}, element("button", {
    type: "button", class: "person", test: "person", "data-person-id": String(person.id),
    "aria-current": open ? "true" : "false", on: { click: () => choose(person.id) },
  },
  element("span", { class: `face tone${person.id % TONES}`, "aria-hidden": "true" }, person.name.slice(0, 1).toUpperCase()),
  element("span", { class: "person-name" }, person.name, element("small", {}, about)),
  count ? element("span", { class: "unread", test: "unread", "aria-label": `${count} ${words.unread}` }, String(count)) : null));
}
