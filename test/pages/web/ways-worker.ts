/** Sends on what it is sent, as a worker of the page and as a shared one. */
type Order = { to: string; text: string };
type Message = Order | Map<string, Order> | string;

function sendOn({ data }: MessageEvent<Message>): void {
  const { to, text } =
    typeof data === 'string'
      ? { to: data.split(' ', 1)[0] ?? '', text: data.slice(data.indexOf(' ') + 1) }
      : data instanceof Map
        ? (data.get('note') ?? { to: '', text: '' })
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
