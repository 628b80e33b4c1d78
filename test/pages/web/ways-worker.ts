/** Sends on what it is sent, as a worker of the page and as a shared one. */
type Message = { to: string; text: string } | string;

function sendOn({ data }: MessageEvent<Message>): void {
  const [to, text] =
    typeof data === 'string' ? (data.split(' ', 2) as [string, string]) : [data.to, data.text];
  void fetch(to, { method: 'POST', body: text });
}

addEventListener('message', sendOn as EventListener);
addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (port) port.onmessage = sendOn;
});

export {};
