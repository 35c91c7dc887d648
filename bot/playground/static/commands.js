// The commands that the bot offers: suggested while a person types "/", listed by the button beside it.
import { element } from "./said.js";

export class Commands {
  constructor({ box, composer, toggle, offered, choose }) {
    Object.assign(this, { box, composer, toggle, offered, choose, picked: -1 });
    composer.addEventListener("input", () => this.suggest());
    toggle.addEventListener("click", () => { if (this.open) this.close(); else this.suggest(true); });
  }

  get open() {
    return !this.box.hidden;
  }

  get options() {
    return [...this.box.children];
  }

  suggest(all = false) {
    const typed = this.composer.value;
    const wanted = all ? "" : typed.slice(1);
    const meant = all || /^\/\w*$/.test(typed);
    const fitting = meant ? this.offered().filter(({ command }) => command.startsWith(wanted)) : [];
    this.picked = -1;
    this.box.replaceChildren(...fitting.map(({ command, description }, index) => element("li", {
      role: "option", id: `suggestion${index}`, "aria-selected": "false", test: "command",
      on: { click: () => this.choose(`/${command}`) },
    }, element("b", {}, `/${command}`), element("span", {}, description))));
    this.box.hidden = !fitting.length;
    this.toggle.setAttribute("aria-expanded", String(all && fitting.length > 0));
    this.composer.removeAttribute("aria-activedescendant");
  }

  close() {
    this.box.hidden = true;
    this.toggle.setAttribute("aria-expanded", "false");
    this.composer.removeAttribute("aria-activedescendant");
  }

  pick(step) {
    const { options } = this;
    this.picked = this.picked < 0 && step < 0 ? options.length - 1 : (this.picked + step + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.picked)));
    options[this.picked].scrollIntoView({ block: "nearest" });
    this.composer.setAttribute("aria-activedescendant", options[this.picked].id);
  }

  // Returns whether the key was meant for the list.
  key(event) {
    if (!this.open) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") this.pick(event.key === "ArrowDown" ? 1 : -1);
    else if (this.picked >= 0 && (event.key === "Enter" || event.key === "Tab")) this.options[this.picked].click();
    else if (event.key === "Escape") this.close();
    else return false;
    event.preventDefault();
    return true;
  }
}
