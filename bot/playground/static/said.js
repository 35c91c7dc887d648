// One message as the page shows it. Everything comes from text and entities; nothing is ever parsed as HTML.

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "test") made.dataset.testid = value;
    else if (name === "on") for (const [event, act] of Object.entries(value)) made.addEventListener(event, act);
    else if (name in made && typeof value !== "string") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export const PICTURES = /^image\/(png|jpeg|webp|gif|bmp)$/;

const MARKS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

function wrap(entity, children, plain, acts) {
  if (MARKS[entity.type]) return element(MARKS[entity.type], {}, ...children);
  if (entity.type === "url" || entity.type === "text_link") {
    const address = entity.url || plain;
    if (!/^(https?|tg|mailto|tel):/i.test(address)) return element("span", {}, ...children);
    return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
  }
  if (entity.type === "bot_command") {
    return element("button", { type: "button", class: "command", on: { click: () => acts.say(plain) } }, ...children);
  }
  if (entity.type === "spoiler") {
    const reveal = (event) => event.currentTarget.classList.add("seen");
    return element("button", { type: "button", class: "spoiler", on: { click: reveal } }, ...children);
  }
  return element("span", { class: entity.type }, ...children);
}

// Entities nest or follow each other; their offsets count UTF-16 units, as JavaScript does.
function marked(text, entities, from, to, acts) {
  const parts = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    if (start > at) parts.push(text.slice(at, start));
    const inner = entities.slice(i + 1).filter((other) => other.offset < end);
    parts.push(wrap(entity, marked(text, inner, start, end, acts), text.slice(start, end), acts));
    at = end;
  }
  if (at < to) parts.push(text.slice(at, to));
  return parts;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function photo(message, bot, words, acts) {
  const best = message.photo[message.photo.length - 1];
  const source = `play/files/${encodeURIComponent(best.file_id)}`;
  const label = message.caption ? message.caption.slice(0, 120) : words.picture;
  const image = element("img", {
    src: source, alt: label, width: String(best.width), height: String(best.height), test: bot ? "picture" : "own-picture",
  });
  return element("button", { type: "button", class: "photo", "aria-label": label,
    on: { click: () => acts.look(source, label) } }, image);
}

function glyph(name, document_) {
  if (!PICTURES.test(document_.mime_type || "")) {
    return element("span", { class: "file-glyph", "aria-hidden": "true" }, (name.split(".").pop() || "").slice(0, 4));
  }
  const source = `play/files/${encodeURIComponent(document_.file_id)}`;
  return element("img", { class: "file-face", src: source, alt: "", test: "own-file" });
}

function file(document_, words) {
  const name = document_.file_name || document_.file_id;
  const address = `play/files/${encodeURIComponent(document_.file_id)}?download`;
  return element("a", { class: "file", href: address, download: name, test: "document", title: words.download },
    glyph(name, document_),
    element("span", { class: "file-words" }, element("b", {}, name), element("small", {}, size(document_.file_size))));
}

function other(message, words) {
  if (message.sticker) return element("p", { class: "sticker" }, message.sticker.emoji || "🙂");
  if (message.voice) return element("p", { class: "words" }, `🎤 0:0${message.voice.duration}`);
  if (message.video) return element("p", { class: "words" }, `🎞 0:0${message.video.duration}`);
  if (message.location) return element("p", { class: "words" }, `📍 ${message.location.latitude}, ${message.location.longitude}`);
  return element("p", { class: "words" }, words.unsupported);
}

function buttons(message, acts) {
  const rows = message.reply_markup?.inline_keyboard || [];
  if (!rows.length) return null;
  return element("div", { class: "buttons" }, ...rows.map((row) => element("div", { class: "button-row" },
    ...row.map((button) => {
      if (button.url) {
        return element("a", { class: "inline", href: button.url, target: "_blank", rel: "noopener noreferrer",
          test: "inline-button" }, button.text);
      }
      return element("button", { type: "button", class: "inline", test: "inline-button",
        "data-callback": button.callback_data || "",
        on: { click: (event) => acts.press(message, button, event.currentTarget) } }, button.text);
    }))));
}

export function keyboard(markup, acts) {
  return (markup?.keyboard || []).map((row) => element("div", { class: "button-row" }, ...row.map((button) => element("button",
    { type: "button", class: "inline", test: "keyboard-button", on: { click: () => acts.say(button.text) } }, button.text))));
}

export function day(message, words, language) {
  const then = new Date(message.date * 1000);
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / 86400000);
  if (ago === 0) return words.today;
  if (ago === 1) return words.yesterday;
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(then);
}

export function react(item, emoji) {
  item.querySelector(".reaction")?.remove();
  if (emoji) item.querySelector(".bubble").append(element("span", { class: "reaction", test: "reaction" }, emoji));
}

export function said(message, { words, language, acts }) {
  const bot = message.from.is_bot;
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities || message.caption_entities || [];
  const time = new Date(message.date * 1000);
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(time);
  const bubble = element("div", { class: "bubble" });
  const quoted = message.reply_to_message;
  if (quoted) bubble.append(element("p", { class: "quoted" }, (quoted.text || quoted.caption || words.picture).slice(0, 140)));
  if (message.photo) bubble.append(photo(message, bot, words, acts));
  if (message.document) bubble.append(file(message.document, words));
  if (!text && !message.photo && !message.document) bubble.append(other(message, words));
  if (text) bubble.append(element("div", { class: "words", dir: "auto" }, ...marked(text, entities, 0, text.length, acts)));
  bubble.append(element("p", { class: "when" }, message.edit_date ? `${words.edited} ` : "",
    element("time", { datetime: time.toISOString() }, clock)));
  const item = element("li", { class: `message ${bot ? "bot" : "mine"}`, test: "message",
    "data-from": bot ? "bot" : "person", "data-message-id": String(message.message_id) }, bubble, buttons(message, acts));
  if (message.photo) item.classList.add("has-photo");
  react(item, message.reaction);
  return item;
}
