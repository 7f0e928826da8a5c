// Says of headlines that no reader sees them yet.

const plain = (path) => {
  try { return decodeURI(new URL(path, location.href).pathname); } catch { return path; }
};

/** Whether a link is the headline of what it leads to, and not a word in a text. */
const isHeadline = (link) => {
  const around = link.closest("h1,h2,h3,h4,li,article");
  if (!around) return false;
  if (/^H\d$/.test(around.tagName)) return true;
  return link.textContent.trim().length * 2 > around.textContent.trim().length;
};

/** Marks a document: the page, and one that is about to become it, so that the two differ in
    nothing that the preview did. An attribute, and a style that shows it, leave the text
    as it is. */
const mark = (page) => {
  const marks = new Map(Object.entries(state?.marks ?? {}).map(([path, word]) => [plain(path), word]));
  const wanted = new Map();
  if (marks.size) {
    for (const link of page.querySelectorAll("body a[href]")) {
      const word = marks.get(plain(link.getAttribute("href")));
      if (word && isHeadline(link)) wanted.set(link, word);
    }
  }
  const word = marks.get(plain(own.path));
  const title = word && isReal(own.tag) && (page.querySelector("main h1") ?? page.querySelector("h1"));
  if (title) wanted.set(title, word);
  for (const marked of page.querySelectorAll("[data-gazette-mark]")) {
    if (!wanted.has(marked)) marked.removeAttribute("data-gazette-mark");
  }
  for (const [element, word] of wanted) {
    if (element.dataset.gazetteMark !== word) element.dataset.gazetteMark = word;
  }
};
