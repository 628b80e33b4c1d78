import type { Entry } from './entry';

/** What a page for people says besides the findings; all of it in the reader's language. */
export interface Frame {
  readonly title: string;
  /** Where and when, whether the scan is complete. */
  readonly lines: readonly string[];
  /** "Not looked at" and what that was. */
  readonly unread: { readonly title: string; readonly lines: readonly string[] };
  readonly nothing: string;
  readonly lang: string;
  readonly dir: string;
}

/** One finding as people read it. */
export interface Row extends Entry {
  /** Proof, mode, and what is said of the class, in short phrases. */
  readonly says: readonly string[];
  /** "critical" in the reader's language. */
  readonly word: string;
  /** "Line 3, column 20", "Original: src/pay.ts:3:20" */
  readonly places: readonly string[];
}

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem}h2{font-size:1rem;margin:2rem 0 .5rem}
ul{list-style:none;padding:0}li{padding:.7rem 0;border-top:1px solid #8886}
p{margin:.15rem 0}code{font-family:ui-monospace,monospace;font-size:.9em}
.error b{color:#b3401f}.muted{opacity:.75}
@media(prefers-color-scheme:dark){.error b{color:#f0906c}}`;

/** One HTML file without scripts, which asks for nothing, whatever the names in it are. */
export function asHtml(rows: readonly Row[], frame: Frame): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.file, [...(groups.get(row.file) ?? []), row]);
  const main = [...groups].map(
    ([file, inFile]) =>
      `<h2><bdi>${safe(file)}</bdi></h2>\n<ul>\n${inFile.map(item).join('\n')}\n</ul>`,
  );
  const { unread } = frame;
  return `<!doctype html>
<html lang="${safe(frame.lang)}" dir="${safe(frame.dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(frame.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${safe(frame.title)}</h1>
${frame.lines.map((line) => `<p>${safe(line)}</p>`).join('\n')}
${main.length > 0 ? main.join('\n') : `<p>${safe(frame.nothing)}</p>`}
${unread.lines.length > 0 ? `<h2>${safe(unread.title)}</h2>\n<ul>\n${unread.lines.map((line) => `<li dir="auto">${safe(line)}</li>`).join('\n')}\n</ul>` : ''}
</body>
</html>
`;
}

function item({ level, title, word, shown, places, says, advice, help }: Row): string {
  const link = help && /^https:/.test(help) ? ` <a href="${safe(help)}">${safe(help)}</a>` : '';
  return `<li class="${level}"><p><b>${safe(word)}</b> ${safe(title)} <code>${safe(shown)}</code></p>
<p class="muted">${safe([...places, ...says].join(' · '))}</p>
<p><bdi>${safe(advice ?? '')}</bdi>${link}</p></li>`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
