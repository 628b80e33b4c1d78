/** Sends on what it is sent, as a worker of the page and as a shared one. */
type Message = { to: string; text: string } | string;

function sendOn({ data }: MessageEvent<Message>): void {
  const { to, text } =
    typeof data === 'string'
      ? { to: data.split(' ', 1)[0] ?? '', text: data.slice(data.indexOf(' ') + 1) }
      : data;
  void fetch(to, { method: 'POST', body: text });
}

addEventListener('message', sendOn as EventListener);
addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (port) port.onmessage = sendOn;
});

new BroadcastChannel('ways').onmessage = sendOn;

export {};
