// Pictures and files on their way out. As a photo a picture is made smaller, as Telegram does; a file is left as it is.
import { PICTURES, element } from "./said.js";

const ALBUM = 10; // as many go together

export class Outbox {
  constructor({ dialog, words, post, failed }) {
    this.dialog = dialog;
    this.words = words;
    this.post = post;
    this.failed = failed;
    this.files = [];
    this.form = dialog.querySelector("form");
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    dialog.addEventListener("close", () => this.clear());
  }

  add(files) {
    if (!files.length) return;
    this.files.push(...files);
    this.show();
    if (!this.dialog.open) {
      this.dialog.showModal();
      this.form.querySelector("#caption").focus();
    }
  }

  clear() {
    this.files = [];
    this.form.reset();
    this.form.querySelector("#previews").replaceChildren();
  }

  show() {
    const pictures = this.files.every((file) => PICTURES.test(file.type));
    const [photo, exact] = this.form.querySelectorAll("input[name=how]");
    photo.disabled = !pictures;
    if (!pictures) exact.checked = true;
    this.form.querySelector("#previews").replaceChildren(...this.files.map((file, index) => this.preview(file, index)));
  }

  preview(file, index) {
    const remove = element("button", { type: "button", class: "round small", "aria-label": `${this.words().remove}: ${file.name}`,
      on: { click: () => { this.files.splice(index, 1); if (this.files.length) this.show(); else this.dialog.close(); } } }, "×");
    let face = element("span", { class: "file-glyph", "aria-hidden": "true" }, file.name.split(".").pop().slice(0, 4));
    if (file.type.startsWith("image/")) {
      const address = URL.createObjectURL(file);
      face = element("img", { src: address, alt: "", on: { load: () => URL.revokeObjectURL(address) } });
    }
    return element("li", {}, face, element("span", { class: "file-name" }, file.name), remove);
  }

  async send() {
    const files = [...this.files];
    const caption = this.form.querySelector("#caption").value.trim();
    const asPhoto = this.form.querySelector("input[name=how]:checked").value === "photo";
    this.dialog.close();
    for (let start = 0; start < files.length; start += ALBUM) {
      const body = new FormData();
      if (start === 0 && caption) body.append("caption", caption);
      files.slice(start, start + ALBUM).forEach((file, n) => body.append(`file${n}`, file, file.name));
      try {
        await this.post(asPhoto ? "photo" : "document", body);
      } catch {
        this.failed();
        return;
      }
    }
  }
}

export function dropping(outbox, sign, welcome) {
  let depth = 0;
  const show = (step) => { depth = Math.max(0, depth + step); sign.hidden = depth === 0; };
  const files = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragenter", (event) => { if (files(event)) show(1); });
  document.addEventListener("dragleave", (event) => { if (files(event)) show(-1); });
  document.addEventListener("dragover", (event) => { if (files(event)) event.preventDefault(); });
  document.addEventListener("drop", (event) => {
    depth = 0;
    show(0);
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    if (welcome()) outbox.add([...event.dataTransfer.files]);
  });
}
