import { byId } from './page';

const LINE = 20;
const box = byId('log');
const lines = (await (await fetch(box.dataset.log ?? '')).text()).split('\n');
const inner = document.createElement('div');
box.style.cssText = 'height:400px;overflow:auto;position:relative;font:12px/20px monospace';
inner.style.cssText = `height:${lines.length * LINE}px;position:relative`;
box.append(inner);

/** Draws the lines in view, in the elements there are. */
function draw(): void {
  const first = Math.floor(box.scrollTop / LINE);
  const count = Math.ceil(box.clientHeight / LINE) + 1;
  while (inner.childElementCount < count) {
    const row = document.createElement('div');
    row.className = 'log-line';
    row.append(document.createElement('span'), document.createElement('span'));
    inner.append(row);
  }
  for (const [i, row] of [...inner.children].entries()) {
    const [number, text] = row.children;
    (row as HTMLElement).style.cssText =
      `position:absolute;top:${(first + i) * LINE}px;white-space:pre`;
    if (number) number.textContent = String(first + i + 1);
    if (text) text.textContent = lines[first + i] ?? '';
  }
}
box.addEventListener('scroll', draw);
draw();
