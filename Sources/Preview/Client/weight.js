// What a reader has to load for the page.

/** The page as it was fetched last, without what the preview adds. */
let html = { tag: null, text: "" };
const keepHTML = (tag, text) => {
  html = { tag, text: text.replace(/<script [^>]*data-gazette-client=[^>]*><\/script>\n?/, "") };
};

const gzipped = async (text) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).arrayBuffer()).byteLength;
};

/** Bytes of the files at these addresses, as they came over the wire. What the browser had
    already it tells no size of, so that is asked for again: of its cache. */
const loaded = async (addresses) => {
  const told = new Map(performance.getEntriesByType("resource").map((entry) => [entry.name, entry.encodedBodySize]));
  const files = [...new Set(addresses)].filter((address) => told.has(address));
  const sizes = await Promise.all(files.map(async (address) => {
    if (told.get(address) || new URL(address).origin !== location.origin) return told.get(address);
    try { return (await (await fetch(address, { cache: "force-cache" })).blob()).size; } catch { return 0; }
  }));
  return { files: files.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
};

const sheets = () => [...document.querySelectorAll("link[rel~=stylesheet][href]")];
const styleWeight = () => loaded(sheets().map((link) => link.href));
const imageWeight = () => loaded([...document.images].map((image) => image.currentSrc));

const size = (bytes) => (bytes < 1000 ? `${bytes} B`
  : bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** The page's own weight as a server with compression sends it; nothing where it is not known. */
const zippedWeight = async () => {
  const { tag } = own;
  try {
    if (html.tag !== tag) {
      const text = await (await fetch(location.href, { cache: "no-store" })).text();
      if (!text.includes(`data-gazette-tag="${tag}"`)) return null;
      keepHTML(tag, text);
    }
    return await gzipped(html.text);
  } catch { return null; }
};
