// What the page is made of, behind a small button.

const toggle = make("button", {
  type: "button", class: "toggle", "aria-expanded": "false", "aria-controls": "panel",
  onclick: () => openPanel(panel.hidden),
}, make("span", { class: "letter", "aria-hidden": "true" }, "G"), make("span", { class: "word" }));
const panel = make("section", { class: "panel", id: "panel", "aria-label": "preview", hidden: true });

const openPanel = (isOpen) => {
  panel.hidden = !isOpen;
  toggle.setAttribute("aria-expanded", String(isOpen));
  // Storage can be switched off; then it is forgotten.
  try { sessionStorage.setItem("gazette-panel", isOpen ? "open" : "closed"); } catch { /* */ }
  showPanel();
};

const showPanel = () => {
  const isLost = host.dataset.state === "lost";
  const wrong = errors().length;
  const doubtful = (state?.problems ?? []).length - wrong + (state?.more ?? 0);
  const badge = wrong || doubtful || "";
  toggle.dataset.badge = badge;
  toggle.dataset.kind = wrong || compiler() !== null ? "error" : doubtful ? "warning" : "fine";
  toggle.querySelector(".word").textContent = isLost ? "not connected" : "";
  toggle.setAttribute("aria-label", ["preview of this page",
    wrong && count(wrong, "error"), doubtful && count(doubtful, "warning"),
    isLost && "not connected"].filter(Boolean).join(", "));
  if (!panel.hidden) fillPanel();
};

let filled = "";
const fillPanel = () => {
  const names = sheets().map((link) => new URL(link.href).pathname.split("/").pop());
  const now = JSON.stringify([own.tag, state?.page, state?.problems, state?.more, state?.marks[own.path], names]);
  if (now === filled) return;
  filled = now;
  const page = state?.page;
  const word = Object.entries(state?.marks ?? {}).find(([path]) => plain(path) === plain(own.path))?.[1];
  panel.replaceChildren(
    make("header", {},
      make("h2", {}, "this page"), word ? make("span", { class: "badge" }, word) : null,
      make("code", { class: "tag", title: "fingerprint" }, own.tag)),
    make("dl", {}, [
      ...entry(page?.sources.length > 1 ? "sources" : "source",
        page?.sources.map((source, i) => copyButton(source, page.paths[i] ?? source))),
      ...entry("articles", page && [String(page.articles)]),
      ...entry("styles", names.map((name) => make("code", {}, name))),
      ...entry("weight", [weights(page)]),
    ]),
    ...warnings(page));
};

const entry = (word, values) => (values?.length
  ? [make("dt", {}, word), values.map((value) => make("dd", {}, value))].flat() : []);

const weights = (page) => {
  const row = (word, bytes, more) => make("li", {}, make("span", {}, word), make("b", {}, bytes), make("i", {}, more));
  const own = row("page", page ? size(page.bytes) : "…", "");
  zippedWeight().then((bytes) => {
    if (bytes) own.querySelector("i").textContent = `${size(bytes)} gzipped`;
  });
  const rest = (word, weight) => {
    const line = row(word, "…", "");
    weight.then(({ files, bytes }) => {
      if (files) line.replaceWith(row(word, size(bytes), count(files, "file")));
      else line.remove();
    });
    return line;
  };
  return make("ul", { class: "weights" }, own, rest("styles", styleWeight()), rest("images", imageWeight()));
};

/** Those of this page, and how many there are elsewhere. */
const warnings = (page) => {
  const all = (state?.problems ?? []).filter(({ severity }) => severity === "warning");
  const here = all.filter(({ file }) => page?.sources.includes(file));
  const rest = all.filter((one) => !here.includes(one));
  const there = rest.length + (state?.more ?? 0);
  const words = here.length ? `${there} more elsewhere` : `${count(there, "warning")} elsewhere`;
  return [
    here.length ? make("h3", {}, count(here.length, "warning")) : null,
    ...here.map(report),
    !there ? null : !rest.length ? make("p", { class: "elsewhere" }, words)
      : make("details", {}, make("summary", {}, words), rest.map(report)),
  ].filter(Boolean);
};

root.append(panel, toggle);
root.adoptedStyleSheets = [sheet(style)];
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(markStyle)];
let wasOpen = null;
try { wasOpen = sessionStorage.getItem("gazette-panel"); } catch { /* */ }
openPanel(wasOpen === "open");
