// `npm run rooms`: draws the rooms and who imports whom into docs/architecture.md, from the sources.
import { readFile, writeFile } from 'node:fs/promises';
import { circleIn, reduced, roomGraph } from './graph.mjs';
import { BEGIN, drawn, END } from './mermaid.mjs';

const file = 'docs/architecture.md';
const graph = roomGraph();
const circle = circleIn(graph);
if (circle) throw new Error(`Rooms import each other: ${circle.join(' → ')}`);
const text = await readFile(file, 'utf8');
const [before, rest] = text.split(BEGIN);
const [, after] = (rest ?? '').split(END);
if (after === undefined) throw new Error(`${file} has no place for the rooms`);
await writeFile(file, `${before}${BEGIN}\n\n${drawn(reduced(graph))}\n\n${END}${after}`);
