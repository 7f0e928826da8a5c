// Small notes at the foot of the page: it is gone, the templates are being compiled.

const notes = make("div", { class: "notes", role: "status" });
let noted = "";

const showNotes = () => {
  const isGone = Boolean(state?.isMissing) && isReal(own.tag);
  const isCompiling = Boolean(state?.program?.isCompiling);
  const now = JSON.stringify([isGone, state?.movedTo, isCompiling]);
  if (now === noted) return;
  noted = now;
  const link = state?.movedTo
    ? make("a", { href: state.movedTo }, "go to its new address")
    : make("a", { href: own.home }, "go to the home page");
  notes.replaceChildren(...[
    isGone && make("p", { class: "gone" },
      state.movedTo ? "this page has moved" : "this page is gone", " ", link),
    isCompiling && make("p", { class: "compiling" }, "compiling the templates…"),
  ].filter(Boolean));
};

root.append(notes);
