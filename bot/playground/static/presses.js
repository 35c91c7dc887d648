// A pressed button looks pressed until the bot answers; the answer is a passing note, or an alert to be closed.

export class Presses {
  constructor({ act, note, alert }) {
    Object.assign(this, { act, note, alert });
    this.waiting = new Map(); // query id → button
    this.answers = new Map(); // an answer may arrive before the page knows its query id
  }

  async press(message, button, spot) {
    if (!button.callback_data) return;
    spot.classList.add("pressed");
    spot.setAttribute("aria-busy", "true");
    const query = await this.act("press", { message_id: message.message_id, data: button.callback_data });
    if (query === null) {
      this.release(spot);
    } else {
      this.waiting.set(query, spot);
      this.settle(query);
    }
  }

  hear(answer) {
    this.answers.set(answer.query, answer);
    this.settle(answer.query);
  }

  settle(query) {
    const spot = this.waiting.get(query);
    const answer = this.answers.get(query);
    if (!spot || !answer) return;
    this.waiting.delete(query);
    this.answers.delete(query);
    this.release(spot);
    if (answer.text && answer.show_alert) this.alert(answer.text);
    else this.note(answer.text);
  }

  release(spot) {
    spot.classList.remove("pressed");
    spot.removeAttribute("aria-busy");
  }
}
