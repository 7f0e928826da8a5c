// The socket, for as long as the tab is open.

let socket = null;
const tell = () => {
  if (socket?.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify({ path: own.path, tag: own.tag }));
};

const connect = () => {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  socket = new WebSocket(`${scheme}//${location.host}/.gazette/socket`);
  socket.onopen = () => {
    host.dataset.state = "connected";
    show();
    tell();
  };
  socket.onmessage = ({ data }) => {
    state = JSON.parse(data);
    if (state.client !== own.client) return location.reload();
    show();
    wake();
    follow();
  };
  socket.onclose = () => {
    host.dataset.state = "lost";
    show();
    reconnect();
  };
};

/** Asks until somebody answers. By an ordinary request, since after a number of sockets that
    did not open a browser delays the next ones by seconds. */
const reconnect = async () => {
  for (let pause = 100; ; pause = Math.min(1000, pause * 1.5)) {
    await rest(pause);
    try {
      await fetch(own.source, { cache: "no-store" });
      return connect();
    } catch { /* Nobody there yet. */ }
  }
};

/** Shows what is known. Each part leaves what it shows alone if that is still so. */
const show = () => {
  if (state) {
    mark(document);
    freshen(document);
  }
  showOverlay();
  showNotes();
  showPanel();
};
