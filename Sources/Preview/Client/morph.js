// Makes one tree what another one is, and touches nothing that is the same in both.

/** What the reader did (scrolled, opened, selected, focused) and the browser did (loaded
    images, running transitions) hangs on nodes; so a node that can stay stays. */
const morph = (now, next) => {
  if (now.isEqualNode(next)) return;
  if (now.nodeType !== Node.ELEMENT_NODE) return rewrite(now, next.data);
  dress(now, next);
  const before = [...now.childNodes];
  const after = [...next.childNodes];
  let end = null;
  const areEqual = (index) => before.at(index).isEqualNode(after.at(index));
  while (before.length && after.length && areEqual(-1)) { end = before.pop(); after.pop(); }
  while (before.length && after.length && areEqual(0)) { before.shift(); after.shift(); }
  const pairs = align(before, after);
  const kept = new Set(pairs.values());
  for (const node of before) if (!kept.has(node)) node.remove();
  for (const wanted of after.reverse()) {
    const twin = pairs.get(wanted);
    if (twin) morph(twin, wanted);
    else now.insertBefore(document.adoptNode(wanted), end);
    end = twin ?? wanted;
  }
};

/** Changes a text where it differs, so that a selection outside of that stays. */
const rewrite = (node, text) => {
  const old = node.data;
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  node.replaceData(head, old.length - head - tail, text.slice(head, text.length - tail));
};

const dress = (now, next) => {
  // Whether a <details> is open is for the reader to say.
  const isReaders = (name) => name === "open" && now.localName === "details";
  for (const { name } of [...now.attributes]) {
    if (!next.hasAttribute(name) && !isReaders(name)) now.removeAttribute(name);
  }
  for (const { name, value, namespaceURI } of next.attributes) {
    if (now.getAttribute(name) === value || isReaders(name)) continue;
    now.setAttributeNS(namespaceURI, name, value);
  }
};

/** What a node is known by: its name, all that is in it, and its id or where it leads. */
const face = (node) => ({
  name: node.nodeName,
  all: node.outerHTML ?? node.data,
  isSpace: node.nodeType === Node.TEXT_NODE && !node.data.trim(),
  style: node.className,
  key: node.id || node.getAttribute?.("src") || node.getAttribute?.("href")
    || node.querySelector?.("a[href]")?.getAttribute("href"),
});

const likeness = (one, other) => {
  if (one.name !== other.name) return 0;
  if (one.all === other.all) return one.isSpace ? 1 : 16;
  if (one.key && one.key === other.key) return 8;
  return one.style && one.style === other.style ? 2 : 1;
};

/** Which of the old nodes becomes which of the new ones. The order stays, since a node that
    is moved loses its focus and its loaded state; of all such pairings, the likest. */
const align = (before, after) => {
  const pairs = new Map();
  const [old, fresh] = [before.map(face), after.map(face)];
  const width = fresh.length + 1;
  // A list of thousands is not worth the table: it is taken in order.
  if (old.length * width > 2e6) {
    after.forEach((node, i) => { if (old[i]?.name === fresh[i].name) pairs.set(node, before[i]); });
    return pairs;
  }
  const best = new Uint32Array((old.length + 1) * width);
  const paired = (i, j) => {
    const gain = likeness(old[i], fresh[j]);
    return gain && gain + best[(i + 1) * width + j + 1];
  };
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = Math.max(
        paired(i, j), best[(i + 1) * width + j], best[i * width + j + 1]);
    }
  }
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    const here = best[i * width + j];
    if (here && here === paired(i, j)) pairs.set(after[j++], before[i++]);
    else if (here === best[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
  return pairs;
};
