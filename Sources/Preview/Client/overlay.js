// What is wrong, over the page as it was when all was well.

const overlay = make("section", {
  class: "overlay", role: "alertdialog", "aria-modal": "false", "aria-labelledby": "title",
  "aria-describedby": "list", hidden: true,
});

const errors = () => (state?.problems ?? []).filter(({ severity }) => severity === "error");
const compiler = () => (state?.program && !state.program.isCompiling ? state.program.output : null);

/** What the overlay shows, and what of that the reader has put away. */
let shown = "", hidden = "";

const showOverlay = () => {
  const [list, output] = [errors(), compiler()];
  const now = list.length || output !== null ? JSON.stringify([list, output]) : "";
  if (!now) hidden = "";
  overlay.hidden = !now || now === hidden;
  if (now === shown) return;
  shown = now;
  if (!now) return;
  overlay.replaceChildren(
    make("header", {},
      make("h2", { id: "title" }, output === null ? count(list.length, "error") : "the templates do not compile"),
      make("p", {}, isReal(own.tag) ? "the page is as it was before" : "there is no page to show yet"),
      make("button", { type: "button", class: "close", "aria-label": "hide until something changes",
        title: "hide (Esc)", onclick: hideOverlay }, "×")),
    make("div", { id: "list", class: "list", tabindex: "0", role: "group", "aria-labelledby": "title" },
      output === null ? [] : make("pre", { class: "compiler" }, output),
      list.map(report)));
  for (const line of overlay.querySelectorAll("pre.line")) reveal(line);
};

const hideOverlay = () => {
  const hadFocus = overlay.contains(root.activeElement);
  hidden = shown;
  show();
  if (hadFocus) toggle.focus();
};

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  if (panel.contains(root.activeElement) && !panel.hidden) { openPanel(false); toggle.focus(); }
  else if (!overlay.hidden) hideOverlay();
});

const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
const address = ({ file, line, column }) => [file, line, column].filter((part) => part !== undefined).join(":");

const report = (problem) => make("article", { class: problem.severity },
  problem.file === undefined ? null : copyButton(address(problem)),
  make("p", { class: "message" }, sentence(problem.message)),
  problem.text === undefined ? null : line(problem),
  problem.advice === undefined ? null : make("p", { class: "advice" }, sentence(problem.advice)));

/** What stands in quotes is from the content: it must be told from our words. */
const sentence = (text) => text.split(/("[^"]+")/).map((part, index) =>
  index % 2 ? make("q", {}, part.slice(1, -1)) : part);

/** The line with the character itself marked: a count of columns would miss it after Chinese. */
const line = ({ text, line, column, before }) => {
  const letters = Intl.Segmenter
    ? [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment) : [...text];
  const at = before ?? (column === undefined ? letters.length : column - 1);
  const mark = column === undefined ? null : make("mark", {}, letters[at] ?? " ");
  return make("pre", { class: "line", "data-line": line ?? "", tabindex: "0", "aria-label": `line ${line}` },
    make("code", {}, letters.slice(0, at).join(""), mark, letters.slice(at + 1).join("")));
};

/** Scrolls a long line to its mark. */
const reveal = (line) => {
  const mark = line.querySelector("mark");
  if (!mark) return;
  const beyond = mark.offsetLeft - line.clientWidth * 0.7;
  if (beyond > 0) line.scrollLeft = beyond;
};

root.append(overlay, voice);
