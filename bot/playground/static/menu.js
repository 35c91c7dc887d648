// A small menu under a button: opened by it, closed by Escape or by a click anywhere.

export function dropDown(button, box) {
  const open = (yes) => {
    box.hidden = !yes;
    button.setAttribute("aria-expanded", String(yes));
    if (yes) box.querySelector("button").focus();
  };
  button.addEventListener("click", (event) => { event.stopPropagation(); open(box.hidden); });
  document.addEventListener("click", () => open(false));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || box.hidden) return;
    open(false);
    button.focus();
  });
}
