// Who this tab is, and the one element that the preview puts into the page.

const script = document.currentScript;
const own = {
  client: script.dataset.gazetteClient,
  tag: script.dataset.gazetteTag,
  path: script.dataset.gazettePath,
  home: script.dataset.gazetteHome || "/",
  source: script.src,
};
// From here on the page is byte for byte what its readers will have, so that it can be
// compared with what is fetched.
script.remove();

/** The newest that the server said; nothing but this decides what is shown. */
let state = null;

/** Whether a tag is that of a page of the site, and not of a stand-in for one. */
const isReal = (tag) => tag !== "none" && !tag.startsWith("missing-");

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
};

const sheet = (text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

// Beside the body and not in it: nothing of the page is a sibling, and a change of the page
// does not come near it.
const host = make("gazette-preview", { lang: "en", "data-tag": own.tag, "data-state": "new" });
const root = host.attachShadow({ mode: "open" });
document.documentElement.append(host);

/** Those who wait for news, or for their time to be up. */
const waiting = new Set();
const wake = () => { for (const go of [...waiting]) go(); };
const rest = (milliseconds) => new Promise((resolve) => {
  const go = () => { clearTimeout(timer); waiting.delete(go); resolve(); };
  const timer = setTimeout(go, milliseconds);
  waiting.add(go);
});
// A tab in the background has slow timers. Whoever turns to it does not wait for them.
document.addEventListener("visibilitychange", wake);
