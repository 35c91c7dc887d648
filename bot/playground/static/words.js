// The page's words, put where the page asks for them.
import { element } from "./said.js";

export function translate(words) {
  document.documentElement.lang = words.code;
  for (const spot of document.querySelectorAll("[data-word]")) spot.textContent = words[spot.dataset.word];
  for (const spot of document.querySelectorAll("[data-label]")) spot.setAttribute("aria-label", words[spot.dataset.label]);
  for (const spot of document.querySelectorAll("[data-tip]")) spot.title = words[spot.dataset.tip];
  for (const spot of document.querySelectorAll("[data-hint]")) spot.placeholder = words[spot.dataset.hint];
}

export function options(codes, brief) {
  return codes.map((code) => {
    const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
    return element("option", { value: code, title: name }, brief ? code.toUpperCase() : name);
  });
}
