// Shows a file that was replaced under its own address.

/** Versions of files that have been replaced, by the paths of their addresses. What was said
    once stays: to the next program nothing has changed yet, and an address without its
    version is that of the file as it was. */
const files = new Map();

const showing = "img[src]:not([srcset]),source[src],video[src],audio[src],link[rel~=icon][href]";

/** Gives the addresses of such files in a document their versions. In the page, so that it
    shows them, and in one that is about to become it, so that the two do not differ. */
const freshen = (page) => {
  for (const [path, version] of Object.entries(state?.files ?? {})) files.set(plain(path), version);
  if (!files.size) return;
  for (const element of page.querySelectorAll(showing)) {
    const name = element.localName === "link" ? "href" : "src";
    const address = fresh(element.getAttribute(name));
    if (!address || element.getAttribute(name) === address) continue;
    element.setAttribute(name, address);
    // Players do not look at their sources again.
    if (element.localName === "source") element.closest("video,audio")?.load();
  }
};

/** An address with the version of its file; nothing where that is not known. */
const fresh = (text) => {
  const address = URL.canParse(text, location.href) ? new URL(text, location.href) : null;
  if (address?.origin !== location.origin) return null;
  const version = files.get(plain(address.pathname));
  if (!version) return null;
  address.searchParams.set("gazette", version);
  return address.pathname + address.search + address.hash;
};
