// The chat page: one person at a time talks to the bot through the local Telegram on this machine.
import { ask } from "./ask.js";
import { Commands } from "./commands.js";
import { Outbox, dropping } from "./files.js";
import { dropDown } from "./menu.js";
import { face } from "./people.js";
import { Presses } from "./presses.js";
import { day, element, keyboard, react, said } from "./said.js";
import { options, translate } from "./words.js";

const $ = (id) => document.getElementById(id);
const TYPING_MS = 5000;
const TOAST_MS = 4000;
const NEAR_PX = 120;

let words = {};
let bot = {};
let people = [];
let languages = [];
let current = null; // the id of the person whose chat is open
let shown = new Map(); // message id → message of that chat
let editing = null;
let late = null;
let follow = true; // whether the newest message stays in sight
let commands = null;
let online = false;
const unread = new Map();
const drafts = new Map();
const presses = new Presses({
  act,
  note: toast,
  alert: (text) => {
    $("alert-text").textContent = text;
    $("alert").showModal();
  },
});

const me = () => people.find((person) => person.id === current);
const language = () => (languages.includes(me()?.language) ? me().language : "en");

async function act(action, body = {}) {
  try {
    return (await ask(`people/${current}/${action}`, body)).done;
  } catch {
    toast(words.failed);
    return null;
  }
}

// Words

async function speak() {
  const code = language();
  if (words.code !== code) words = { ...(await ask(`words/${code}`)), code };
  translate(words);
  showStatus();
}

function toast(text) {
  if (!text) return;
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, TOAST_MS);
}

// People

function showPeople() {
  $("people-list").replaceChildren(...people.map((person) => face(person, {
    open: person.id === current, count: unread.get(person.id) || 0, words, choose,
  })));
}

function showPerson() {
  const person = me();
  $("language").value = person.language || "";
  $("block").setAttribute("aria-pressed", String(person.blocked));
  const label = person.blocked ? words.unblock : words.block;
  $("block").setAttribute("aria-label", label);
  $("block").title = label;
  $("blocked-note").hidden = !person.blocked;
  $("bar").hidden = person.blocked;
  $("commands").hidden = !person.commands.length;
  $("description").textContent = person.description;
  const keys = person.blocked ? [] : keyboard(person.keyboard, acts);
  $("keyboard").hidden = !keys.length;
  $("keyboard").replaceChildren(...keys);
  if (commands?.open) commands.suggest();
}

async function refresh() {
  const state = await ask("state");
  ({ bot, people, languages } = state);
  $("bot-name").textContent = bot.first_name;
  if (!people.length) {
    const code = languages.find((one) => navigator.language.startsWith(one)) || "en";
    const { names } = await ask(`words/${code}`);
    people = [await ask("people", { name: names[0], language: code })];
  }
  if (!me()) {
    const wanted = Number(location.hash.slice(1) || sessionStorage.getItem("person"));
    current = (people.find((person) => person.id === wanted) || people[0]).id;
    await load();
  }
  const before = words.code;
  await speak();
  showPeople();
  showPerson();
  if (before && before !== words.code) showMessages();
}

async function choose(id) {
  drafts.set(current, $("composer").value);
  leaveEditing();
  current = id;
  unread.delete(id);
  sessionStorage.setItem("person", String(id));
  history.replaceState(null, "", `#${id}`);
  $("typing").hidden = true;
  commands?.close();
  await load();
  await refresh();
  $("composer").value = drafts.get(id) || "";
  grow();
  if (matchMedia("(hover: hover)").matches) $("composer").focus();
}

// Messages

async function load() {
  const id = current;
  const missed = [];
  late = missed; // what happens while the chat is on its way is added to it afterwards
  try {
    await speak();
    const { messages } = await ask(`people/${id}`);
    if (id !== current) return;
    shown = new Map(messages.map((message) => [message.message_id, message]));
    showMessages();
  } finally {
    if (late === missed) late = null;
  }
  missed.filter((event) => event.person === current).forEach((event) => hears[event.kind]?.(event));
}

const acts = {
  say: (text) => say(text),
  look: (source, label) => {
    $("viewer-image").src = source;
    $("viewer-image").alt = label;
    $("viewer").showModal();
  },
  press: (message, button, spot) => presses.press(message, button, spot),
};

const dayOf = (message) => day(message, words, language());
const dayMark = (message) => element("li", { class: "day" }, element("span", {}, dayOf(message)));
const made = (message) => said(message, { words, language: language(), acts });
const item = (id) => $("messages").querySelector(`[data-message-id="${id}"]`);

function showMessages() {
  $("messages").setAttribute("aria-busy", "true"); // what was there already is not news
  let last = "";
  const items = [];
  for (const message of shown.values()) {
    if (dayOf(message) !== last) items.push(dayMark(message));
    last = dayOf(message);
    items.push(made(message));
  }
  $("messages").replaceChildren(...items);
  $("messages").dataset.day = last;
  $("messages").removeAttribute("aria-busy");
  showEmpty();
  toNewest();
}

function showEmpty() {
  $("empty").hidden = shown.size > 0;
}

function toNewest() {
  follow = true;
  $("down").hidden = true;
  $("scroll").scrollTop = $("scroll").scrollHeight;
}

function scrolled() {
  const box = $("scroll");
  follow = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
  if (follow) $("down").hidden = true;
}

function arrived(message) {
  item(message.message_id)?.remove();
  shown.set(message.message_id, message);
  if (message.from.is_bot) $("typing").hidden = true;
  if ($("messages").dataset.day !== dayOf(message)) {
    $("messages").append(dayMark(message));
    $("messages").dataset.day = dayOf(message);
  }
  const added = made(message);
  added.classList.add("new");
  $("messages").append(added);
  showEmpty();
  if (follow || !message.from.is_bot) toNewest();
  else $("down").hidden = false;
}

function typing() {
  $("typing").hidden = false;
  clearTimeout(typing.timer);
  typing.timer = setTimeout(() => { $("typing").hidden = true; }, TYPING_MS);
  if (follow) toNewest();
}

const hears = {
  message: ({ message }) => arrived(message),
  edited: ({ message }) => {
    shown.set(message.message_id, message);
    item(message.message_id)?.replaceWith(made(message));
    if (message.from.is_bot) $("typing").hidden = true;
  },
  deleted: ({ message_id: id }) => {
    shown.delete(id);
    item(id)?.remove();
    showEmpty();
  },
  reaction: ({ message_id: id, emoji }) => {
    const found = item(id);
    if (found) react(found, emoji);
  },
  typing,
};

function hear(event) {
  if (event.kind === "people") {
    refresh().catch(() => {});
  } else if (event.kind === "answer") {
    presses.hear(event);
  } else if (event.person === current) {
    if (late) late.push(event);
    else hears[event.kind]?.(event);
  } else if (event.kind === "message" && event.message.from.is_bot) {
    unread.set(event.person, (unread.get(event.person) || 0) + 1);
    showPeople();
  }
}

function showStatus() {
  $("status").textContent = online ? words.online : words.offline;
  $("status").dataset.on = String(online);
}

function listen() {
  const line = new EventSource("play/events");
  let before = false;
  line.onopen = async () => {
    online = true;
    showStatus();
    if (before) await refresh().then(load).catch(() => {});
    before = true;
  };
  line.onerror = () => {
    online = false;
    showStatus();
  };
  line.onmessage = ({ data }) => hear(JSON.parse(data));
}

// Writing

async function say(text) {
  if (!text.trim()) return;
  commands?.close();
  if (editing !== null) {
    await act("edit", { message_id: editing, text });
    leaveEditing();
  } else if ((await act("text", { text })) === null) {
    $("composer").value ||= text; // nothing that was typed gets lost
  }
}

function submit() {
  const text = $("composer").value;
  if (!text.trim()) return;
  $("composer").value = "";
  grow();
  say(text);
}

function grow() {
  const box = $("composer");
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 168)}px`;
  $("send").classList.toggle("ready", box.value.trim() !== "");
}

function editLast() {
  const mine = [...shown.values()].filter((message) => !message.from.is_bot && message.text);
  if (!mine.length) return;
  const last = mine[mine.length - 1];
  editing = last.message_id;
  $("composer").value = last.text;
  $("bar").classList.add("editing");
  toast(words.editing);
  grow();
  $("composer").focus();
}

function leaveEditing() {
  if (editing === null) return;
  editing = null;
  $("bar").classList.remove("editing");
  $("composer").value = "";
  grow();
}

function key(event) {
  if (event.isComposing || commands.key(event)) return;
  if (event.key === "Escape") {
    leaveEditing();
  } else if (event.key === "ArrowUp" && !$("composer").value) {
    event.preventDefault();
    editLast();
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  }
}

// Joining it all

function menu() {
  dropDown($("more"), $("more-menu"));
  $("redeliver").addEventListener("click", async () => {
    const done = await act("redeliver");
    if (done !== null) toast(done ? words.redelivered : words.nothing);
  });
  $("edit-last").addEventListener("click", editLast);
}

function joining() {
  $("new-person").addEventListener("click", () => {
    const taken = people.map((person) => person.name);
    $("person-name").value = words.names.find((name) => !taken.includes(name)) || "";
    $("person-language").value = language();
    $("person-dialog").showModal();
    $("person-name").select();
  });
  $("person-form").addEventListener("submit", async () => {
    const person = await ask("people", { name: $("person-name").value, language: $("person-language").value }).catch(() => null);
    if (person) await choose(person.id);
    else toast(words.failed);
  });
  $("example").addEventListener("click", async () => {
    const person = await ask(`examples/${language()}`, {}).catch(() => null);
    if (person) await choose(person.id);
    else toast(words.failed);
  });
}

async function begin() {
  $("people-list").replaceChildren();
  await refresh();
  for (const select of [$("language"), $("person-language")]) {
    select.replaceChildren(...options(languages, select.id === "language"));
  }
  showPerson();
  commands = new Commands({ box: $("suggestions"), composer: $("composer"), toggle: $("commands"), offered: () => me().commands,
    choose: (text) => { $("composer").value = ""; grow(); say(text); } });
  const outbox = new Outbox({ dialog: $("files-dialog"), words: () => words, failed: () => toast(words.failed),
    post: (action, body) => ask(`people/${current}/${action}`, body) });
  $("bar").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  $("composer").addEventListener("keydown", key);
  $("composer").addEventListener("input", grow);
  $("composer").addEventListener("paste", (event) => {
    if (event.clipboardData.files.length) { event.preventDefault(); outbox.add([...event.clipboardData.files]); }
  });
  $("attach").addEventListener("change", () => { outbox.add([...$("attach").files]); $("attach").value = ""; });
  $("start").addEventListener("click", () => say("/start"));
  $("block").addEventListener("click", () => act(me().blocked ? "unblock" : "block"));
  $("unblock").addEventListener("click", () => act("unblock"));
  $("language").addEventListener("change", () => act("language", { language: $("language").value }));
  $("down").addEventListener("click", () => toNewest());
  $("scroll").addEventListener("scroll", scrolled);
  // Pictures, edits and the height of the window change the chat without a new message.
  const watch = new ResizeObserver(() => { if (follow) toNewest(); });
  watch.observe($("messages"));
  watch.observe($("scroll"));
  for (const close of document.querySelectorAll("[data-close]")) {
    close.addEventListener("click", () => close.closest("dialog").close());
  }
  $("viewer").addEventListener("click", () => $("viewer").close());
  dropping(outbox, $("drop"), () => !me().blocked);
  menu();
  joining();
  listen();
  grow();
}

begin();
