// Brings the page to what the server has, and does so until the two agree.

/** Whether the server has another page than the one that is shown. A page that is gone, or
    a site that cannot be built, leaves a good page standing. */
const isBehind = () => state !== null && state.tag !== own.tag && state.tag !== "none"
  && (isReal(state.tag) || !isReal(own.tag));

let isFollowing = false;
const follow = async () => {
  if (isFollowing) return;
  isFollowing = true;
  while (isBehind() && host.dataset.state === "connected") {
    const tag = await take();
    // What was fetched is older or newer than what was said: the next word will tell.
    if (tag !== state.tag) await rest(200);
  }
  isFollowing = false;
};

/** Fetches the page and swaps it in; its tag, or nothing if there was no response. */
const take = async () => {
  let html;
  try {
    html = await (await fetch(location.href, { cache: "no-store" })).text();
  } catch {
    return undefined;
  }
  const next = new DOMParser().parseFromString(html, "text/html");
  const script = next.querySelector("script[data-gazette-client]");
  if (!script) return undefined;
  const { gazetteTag: tag, gazetteClient: client } = script.dataset;
  if (client !== own.client || next.compatMode !== document.compatMode) {
    location.reload();
    return rest(10_000);
  }
  if (tag === own.tag || tag === "none" || (isReal(own.tag) && !isReal(tag))) return tag;
  script.remove();
  await loadSheets(next);
  own.tag = tag;
  keepHTML(tag, html);
  swap(next);
  tell();
  return tag;
};

/** Loads the style sheets that the page has not yet, each beside the one whose place it
    takes: no frame is painted without one. */
const loadSheets = (next) => {
  const of = (page) => [...page.querySelectorAll("link[rel~=stylesheet][href]")];
  const now = of(document);
  const names = new Set(now.map((link) => link.getAttribute("href")));
  return Promise.all(of(next).map((link, index) => {
    if (names.has(link.getAttribute("href"))) return null;
    const copy = document.importNode(link);
    return new Promise((resolve) => {
      copy.onload = resolve;
      // Already replaced by a newer one, most likely; that one is on its way.
      copy.onerror = () => rest(200).then(resolve);
      const place = now[index] ?? null;
      (place?.parentNode ?? document.head).insertBefore(copy, place);
    });
  }));
};

const swap = (next) => {
  const putBack = holdPlace();
  mark(next);
  freshen(next);
  dress(document.documentElement, next.documentElement);
  morph(document.head, next.head);
  morph(document.body, next.body);
  putBack();
  host.dataset.tag = own.tag;
  show();
  const painted = () => performance.mark("gazette-swap", { detail: { tag: host.dataset.tag } });
  // A hidden tab paints nothing.
  if (document.hidden) setTimeout(painted);
  else requestAnimationFrame(() => requestAnimationFrame(painted));
};
