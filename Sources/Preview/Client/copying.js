// Buttons that copy what they say.

/** For those who do not see it: what was just done. */
const voice = make("p", { class: "voice", role: "status" });

const toClipboard = async (text) => {
  if (navigator.clipboard) {
    try { return await navigator.clipboard.writeText(text); } catch { /* Not allowed. */ }
  }
  // On a phone in the same network the address is not https:, and there is only the old way.
  const write = (event) => {
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", write, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", write);
};

const copyButton = (label, text = label) => {
  const button = make("button", { type: "button", class: "copy", title: "copy", onclick: async () => {
    await toClipboard(text);
    button.dataset.said = "copied";
    voice.textContent = `copied ${text}`;
    setTimeout(() => { delete button.dataset.said; voice.textContent = ""; }, 1500);
  } }, make("span", {}, label));
  return button;
};
