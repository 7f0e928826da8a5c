// Keeps what the reader looks at where it is on the screen.

const blocks = "h1,h2,h3,h4,p,li,figure,blockquote,pre,tr,dt,dd,details,summary,article,section";

/** Notes what is in view, from the top, and where; what it gives puts that back there. */
const holdPlace = () => {
  // At the very top the reader wants to see what is new there.
  if (scrollY === 0) return () => {};
  const seen = [];
  for (const block of document.body.querySelectorAll(blocks)) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) continue;
    seen.push({ block, top });
  }
  // One that begins in view is surer than one that reaches into it from above.
  seen.sort((one, other) => (one.top < 0) - (other.top < 0));
  return () => {
    const first = seen.find(({ block }) => block.isConnected && block.getClientRects().length);
    if (!first) return;
    const moved = first.block.getBoundingClientRect().top - first.top;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  };
};
