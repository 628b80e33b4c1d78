import { byId } from './page';

const box = byId('restless');
const count = byId('count');
const again = new MessageChannel();
let round = 0;
again.port1.onmessage = () => {
  const lines = Array.from({ length: 1500 }, (_, i) => {
    const line = document.createElement('p');
    line.append(
      `round ${round} `,
      Object.assign(document.createElement('b'), { textContent: `line ${i}` }),
    );
    return line;
  });
  box.replaceChildren(...lines);
  count.textContent = String(++round);
  // A breath for the browser, now and then.
  if (round % 2 === 0) requestAnimationFrame(() => again.port2.postMessage(0));
  else again.port2.postMessage(0);
};
again.port2.postMessage(0);
