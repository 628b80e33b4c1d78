import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The pages of the extension, which are built alike and drawn as one. */
const PAGES = ['popup', 'options', 'welcome', 'report', 'panel', 'devtools'];
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(\{[^}]*\}\s*from\s*|[^'"{};]*?from\s*)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/g;

/**
 * Who imports whom, read from the sources: rooms are the folders of `lib` and what browsers start. An
 * import of types alone is none, since nothing of it is left in the build.
 * @returns for each room the rooms it imports, all in order of the alphabet.
 */
export function roomGraph(root = '.') {
  const files = ['entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((file) => join(folder, String(file)))
      .filter((file) => /\.tsx?$/.test(file)),
  );
  const graph = new Map(files.map((file) => [roomOf(file), new Set()]));
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, type, names = '', path, lazy] of text.matchAll(IMPORT)) {
      if (type || isTypesAlone(names)) continue;
      const target = roomOf(normalize(join(dirname(file), path ?? lazy)));
      if (target !== roomOf(file)) graph.get(roomOf(file)).add(target);
    }
  }
  const rooms = [...graph.keys()].sort();
  return new Map(rooms.map((room) => [room, [...graph.get(room)].sort()]));
}

/** `{ type A, type B } from`. */
function isTypesAlone(names) {
  const inner = /\{([^}]*)\}/.exec(names)?.[1];
  return inner?.split(',').every((one) => /^\s*(?:type\s|$)/.test(one)) ?? false;
}

/** `lib/guard` or, for what browsers start, its name: `guard.content`, `background`, `pages`. */
function roomOf(file) {
  const [top, name] = file.split('/');
  if (top === 'lib') return `lib/${name}`;
  const bare = name.replace(/\.tsx?$/, '');
  return PAGES.includes(bare) ? 'pages' : bare;
}

/** Rooms in a loop of imports, or undefined. */
export function circleIn(graph) {
  const done = new Set();
  const walk = (room, path) => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room];
    if (done.has(room)) return undefined;
    for (const next of graph.get(room) ?? []) {
      const circle = walk(next, [...path, room]);
      if (circle) return circle;
    }
    done.add(room);
    return undefined;
  };
  for (const room of graph.keys()) {
    const circle = walk(room, []);
    if (circle) return circle;
  }
  return undefined;
}

/** The graph without the imports that a longer way leads to as well. It has no circle. */
export function reduced(graph) {
  const reach = (from, seen = new Set()) => {
    for (const next of graph.get(from) ?? []) {
      if (!seen.has(next)) reach(next, seen.add(next));
    }
    return seen;
  };
  return new Map(
    [...graph].map(([room, targets]) => {
      const further = new Set(targets.flatMap((target) => [...reach(target)]));
      return [room, targets.filter((target) => !further.has(target))];
    }),
  );
}
