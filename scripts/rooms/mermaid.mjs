/** Where each room is drawn, from the top down; a room that is in none fails to be drawn. */
const floors = [
  [
    'Started by the browser',
    [
      'tap.content',
      'handles.content',
      'guard.content',
      'answer.content',
      'page.content',
      'collect',
      'pages',
      'background',
      'reader',
    ],
  ],
  [
    'Put together',
    ['lib/guard', 'lib/answer', 'lib/page', 'lib/badge', 'lib/menu', 'lib/coverage'],
  ],
  [
    'Know the browser, or a worker',
    [
      'lib/files',
      'lib/doors',
      'lib/editors',
      'lib/dialog',
      'lib/tap',
      'lib/handles',
      'lib/store',
      'lib/messages',
      'lib/ui',
    ],
  ],
  ['Pure', ['lib/policy', 'lib/detect', 'lib/report']],
];

export const BEGIN = '<!-- rooms: written by `npm run rooms` from the imports -->';
export const END = '<!-- /rooms -->';

/**
 * The rooms as a Mermaid flowchart.
 * @param graph the rooms that each room imports.
 * @throws for a room that no floor has.
 */
export function drawn(graph) {
  const placed = new Set(floors.flatMap(([, rooms]) => rooms));
  const strange = [...graph.keys()].filter((room) => !placed.has(room));
  if (strange.length > 0) throw new Error(`No floor in scripts/rooms has ${strange.join(', ')}`);
  const id = (room) => room.replace(/\W/g, '_');
  const boxes = floors.flatMap(([name, rooms], floor) => [
    `  subgraph floor${floor} ["${name}"]`,
    ...rooms.filter((room) => graph.has(room)).map((room) => `    ${id(room)}["${room}"]`),
    '  end',
  ]);
  const arrows = [...graph].flatMap(([room, targets]) =>
    targets.map((target) => `  ${id(room)} --> ${id(target)}`),
  );
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n');
}
