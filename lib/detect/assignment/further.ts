import type { Value } from '../types';
import { NEXT, restOf } from './lists';
import { CLOSES, FENCE, here, QUOTED, valueBy, WORD, WORD_ENDS } from './pieces';

/**
 * Where else a value stands than right behind a sign: in the next line, the next cell of a table or the
 * next element, behind a type, in a call that only wraps it, and behind an option or the command that
 * sets a variable. So little tells there that a value follows that it has to be random to count.
 */

/** Calls that a text is given to, one in another: a default, a secret that hides itself, something optional. */
const WRAPS = String.raw`(?:(?:\[\]\w{4,6}|[A-Za-z][\w.:]{1,30})[({](?:\w{1,12}(?:=|, ?))?\s{0,20}){0,2}`;
const TYPE = String.raw`(?: string(?= )| [Aa]s \w{1,12})?(?:\[\w{0,8}\])?[ \t]{0,8}(?::[ \t]?(?!\d)[&'\w<>?[\].]{1,24}(?: (?:str|u8))?)?`;

/** What PHP says of a member of an object. */
const OF_CLASS = String.raw`(?::["\w\\:]{7,60}\])?`;

/** So many spaces may stand between a name and what tells of a value: columns lined up by them. */
const WIDEST = 90;

/** The name is one item of a list, and the next line another. */
const ITEMS = String.raw`["'\x60)]?\r?\n[ \t]{0,16}[*-] (?<=(?:^|\n)[ \t]{0,16}[*-] [^\n:]{1,64}\n[ \t]{0,16}[*-] )`;

const NEXT_LINE = here(
  `(?!${ITEMS})`,
  CLOSES,
  String.raw`[ \t]{0,4}[:=\uff1a]?\*{0,2}[ \t]{0,4}(?:[|>][+-]?[ \t]{0,4}|\\)?(?:\r?\n){1,2}[ \t>*-]{0,16}`,
  FENCE,
  // The number of an item, a definition of a wiki, and what interpreters and debuggers answer with.
  String.raw`(?:\[?\d{1,3}[\]).] |: |=> |Out\[\d{1,4}\]: |\$\d{1,3} = (?:0x[\da-f]{1,16} )?)?`,
  String.raw`["'\x60]?(?!\W?\w+=[^=\s])(?<value>[^\s"'\x60:|<>]{8,200})["'\x60]?[;,]?[ \t]{0,4}(?=[\r\n]|$)`,
);
/**
 * All that the next line has, after a line that says more than the name: "… (copy it now):". Nothing parts
 * it from any other word, so it has letters of both cases and a digit, and no line like it follows.
 */
const ALONE = here(
  String.raw`(?![=:])[^\n]{0,140}\n(?:[ \t>]{0,8}\r?\n)?[ \t>]{0,12}`,
  FENCE,
  String.raw`["'\x60]?(?=[^\sa-z]{0,40}[a-z])(?=[^\sA-Z]{0,40}[A-Z])(?=[^\s\d]{0,40}\d)`,
  String.raw`(?!\W?[A-Za-z_]\w{2,40}=[^\s=])(?<value>[^\s"'\x60:|<>(){},;]{12,100})["'\x60]?(?=\s{0,8}(?:$|\n(?!\S{20,}\r?\n)))`,
);
const CELL = here(
  CLOSES,
  String.raw`(?:[ \t]{0,90}[|\u2502\u2551][ \t]{0,30}|(?:[ \t]{2,90}|\t)(?::[ \t]{0,30})?)["'\x60*]{0,3}(?<value>[^\s|\u2502\u2551\x60"'<>]{8,200})["'\x60*]{0,3}[ \t]{0,90}(?=[|\u2502\u2551\r\n\t]|$)`,
);
/** Names of elements that say what is in them, whatever stands before: `<Id>`, `<UserSecretsId>`. */
const ITSELF = String.raw`[\w.-]{0,40}(?:[iI][dD]|[hH]ash|[vV]ersion)\b`;
const ELEMENT = here(
  String.raw`["']?(?:[^<>\n]{0,120}>|&gt;|\]? ?(?:<|&lt;)\/[\w-]{1,16}(?:>|&gt;)[\s>+]{0,20}(?:<description>[^<>]{0,200}<\/description>\s{0,20})?(?:<|&lt;)(?!${ITSELF})[\w-]{1,16}[^<>\n]{0,60}(?:>|&gt;))\s{0,20}`,
  String.raw`(?:<[Vv]alue>|<!\[CDATA\[|base64:)?(?<value>[^\s<>&\]]{8,200})\s{0,20}(?=<\/|&lt;|\]\]>)`,
);
const TAG = String.raw`<(?!${ITSELF})\/?\w{1,10}[^<>\n]{0,60}>`;
/** In HTML that sets names in bold and values as code: `<b>Password:</b> …`, `Key: <code>…`. */
const TAGGED = here(
  String.raw`["']?\s?[:=]?\s{0,3}(?:${TAG}[\s:]{0,4}){1,4}["']?(?<value>[^\s<>&"']{8,200})["']?(?=\s{0,4}(?:<|$))`,
);
const TYPED = here(
  CLOSES,
  '(?:>>)?',
  OF_CLASS,
  TYPE,
  String.raw`[ \t]{0,4}(?:[=!+.]={1,2}|::=|=>?|:=?|,|<-|\|\|=|->|(?:or|to)(?= ))\s{0,40}(?:[\w()=]{2,14} ){0,2}(?:[@NL&]|<<|~c)?`,
  WRAPS,
  // A quotation within one, and marks of three.
  `[@bN]?(?:["'\x60]{1,2}(?=["'\x60\\\\]))?`,
  QUOTED,
);
/** `secret key -> value`, `**Password** (prod) – value`, and a tag of YAML before it. */
const ARROW = here(
  String.raw`(?:\*{1,2}|\x60)?(?: \([^()\n]{1,30}\))?(?:[ \t]{1,20}(?:-{1,5}>?|\u2192|<-|[\u2013\u2014])| ?::|:[ \t]!{1,2}(?:str|unsafe)|:[\w\\:]{7,60}\] =>)[ \t]{1,4}`,
  WORD,
  WORD_ENDS,
);
/** Which one it is, between name and sign: `Token #1: …`, `API key, prod: …`, and a picture of a key. */
const WHICH = here(
  String.raw`(?: ?#\d{1,3}|, ?\w{2,12}|\[\w{1,12}\]| ?[\ud83c\ud83d][^\s:]{1,2})[ \t]?[:=][ \t]{1,4}`,
  WORD,
  WORD_ENDS,
);
/** What a test fills the field with that it has found by its name: `("password").fill("value")`. */
const FILLED = here(CLOSES, String.raw`\)?\.\w{2,20}\([bu@]?`, QUOTED);
/** Two parts and a colon between them, which ends a value elsewhere: an id and its secret. */
const PARTED = here(
  CLOSES,
  String.raw`[ \t]{0,4}[:=][ \t]{0,4}["']?(?<value>(?=(?<id>[\w.+/=-]{6,100}))\k<id>(?::[\w.+/=-]{8,200}){1,2})(?=["']?(?:[\s,;]|$))`,
);
const INDEXED = here(
  CLOSES,
  String.raw`:\[{1,2}(?:Bearer )?`,
  WORD.replace('\\s', '\\s\\]'),
  String.raw`(?=\])`,
);
/** `"name" "value"`, `PASSWORD 'value'`, `#define NAME "value"`. */
const BESIDE = here(String.raw`\\{0,3}["']?[ \t]{1,8}[N@]?`, QUOTED);
/** Whose passwords a section or an object lists: `[passwords]`, `"passwords": {`. */
const OWNERS = String.raw`["']?[\w.@-]{1,40}["']? ?[=:] ?`;
const OWNED = here(String.raw`(?<=passwords)["'\]]?(?: ?[:={]){0,2}\s{0,20}`, OWNERS, QUOTED);
const NEXT_OWNED = here(String.raw`["'],?\s{1,20}`, OWNERS, QUOTED);
/** Terraform's `variable "name" { … default = "value" }`. */
const DEFAULT = here(String.raw`"?[ \t]?\{[^{}]{0,300}?\bdefault[ \t]{0,12}=[ \t]{0,4}`, QUOTED);
/** `{"key": "name", "type": "string", "value": "…"}`, as collections, pipelines and stacks have it. */
const KEYED = here(
  String.raw`\\{0,3}["'],\s{0,40}(?:["']\w{1,24}["']\s?:\s?(?:["'][^"'\n]{0,80}["']|\w{1,8}),\s{0,40}){0,3}`,
  String.raw`["'.]?(?:Parameter|Option|use)?[Vv]alue\\{0,3}["']?\s?[:=]\s?`,
  QUOTED,
);
/** `<add name="…" android:value="…"`, and `<input type="password" name="…" value="…"`. */
const ATTRIBUTE = here(
  String.raw`["']\s{1,20}(?:(?!value)[\w-]{1,20}=["'][^"'<>\n]{0,60}["']\s{1,20}){0,3}[\w:]{0,20}(?:value|content)=`,
  QUOTED,
);
/** The other way round: the value, then what it is called. */
const BEFORE =
  /(?<=(?:(?:\b|_|t)value["']?\s?[:=(]|set\()\s?["'](?<value>[^\s"']{8,200})["'],?\s{0,20}(?:where )?["']?(?:\w{0,20}_|for(?:http)?)?(?:key|name|headerfield)["']?\s?[:=]\s?["'])/iy;
/** `s:8:"password";s:12:"…"`, as PHP serialises. */
const SERIALISED = here(String.raw`\\{0,3}["'];s:\d{1,4}:`, QUOTED);
/** An object or a block whose only member of interest says nothing but that it is the value. */
const NESTED = here(
  CLOSES,
  String.raw`\s?(?:[:=]>?\s{0,20}(?:\[\s{0,20})?(?:\{\s{0,20})?|[>{]\s{0,20})(?:["']?\w{1,14}["']?\s?[:=](?=(?<other>[^\n,;{}]{0,80}))\k<other>[,;\n]\s{0,20}){0,3}`,
  String.raw`["']?(?:value|S|stringValue|live|prod(?:uction)?|[Dd]efault|plain(?:text)?)["']?\s?(?:[:=]>?)\s{0,4}["']?`,
  String.raw`(?<value>[^\s"'\x60,;{}]{8,200})(?=["',;\s}]|$)`,
);
/** `setPassword("…")`, `set_password("user", "…")`. */
const CALLED = here(
  String.raw`(?:::new)?[({](?:[^\s"'(),]{1,60}, ?|["'][^"'\n]{0,60}["'], ?){0,2}[bu@]?`,
  QUOTED,
);
/** The first of a list, quoted or in lines of their own. */
const LISTED = here(
  CLOSES,
  String.raw`\s?[:=]>?\s?(?:\[|[A-Za-z<>]{0,12}\{|\(|\n[ \t]{0,16}- )\s{0,20}["'\x60]?(?<value>[^\s"'\x60,;(){}[\]]{8,200})(?=["'\x60,;\s\])}]|$)`,
);
/** `user, password = "user", "…"`. */
const PAIRED = here(String.raw`\s?:?=\s?["'][^"'\n]{1,40}["'], ?`, QUOTED);
/** Between brackets, as logs print it. */
const BRACKETED = here(
  String.raw`\s?(?:[:=]\s?)?[[({<](?:\w{1,12}: ?)?(?<value>[^\s"'\x60()[\]{}<>,;]{8,200})[\])}>]`,
);
const BEHIND = here(
  String.raw`["']?[ \t]{1,8}(?:(?:--type|\/t) \w{1,20} )?(?:(?:--(?:value|body|secret-string)|-b|-Value|\/d)[= ]|<<<[= ]?)?`,
  WORD,
  String.raw`(?=["'\x60]?(?:[\s;)]|$))`,
);
/** `@password NVARCHAR(50) = N'…'` */
const DECLARED = here(String.raw`[ \t]{1,4}\w{4,9}\(\w{1,4}\)\s{0,4}=\s{0,4}N?`, QUOTED);
const COLOURS = String.raw`(?:(?:\u001b|\\u001b)\[[\d;]{0,8}m){0,3}`;
/** The colours that a terminal shows a name and a value in. */
const COLOURED = here(
  String.raw`(?=.{0,4}(?:\u001b|\\u001b)\[)["']?${COLOURS}["']?[ \t]?[:=][ \t]?${COLOURS}["']?(?<value>[^\s"'\u001b\\]{8,200})`,
);

/** What somebody is asked for and answers, alone to the end of the line: `? Value of TOKEN? …`. */
const PROMPT = here(
  String.raw`\? {1,2}(?:\([^()\n]{1,40}\) )?(?<value>[^\s"'\x60<>|]{8,200})(?=[ \t]{0,4}(?:[\r\n]|$))`,
);

/** `ParameterKey=name,ParameterValue=…`, `name=password,value=…`. */
const LISTED_VALUE = here(String.raw`,\s?\w{0,12}[Vv]alue=(?<value>[^\s"'\x60,;()]{8,200})`);

/** Commands and directives that set the name behind them to what follows it. */
const SETS =
  /(?:^|[\s;&(])(?:setx|set -\w{1,3}|[sS]et[eE]nv|\/v|-Name|ENV|ARG|#define|proxy_set_header|fastcgi_param|(?:config(?:ure)?|secrets?|user-secrets|variable|env) (?:set|put)|--name|bindpw|read -\w{1,3})\s{1,4}["']?[\w/.:@-]{0,80}$|^[ \t]{0,16}set (?:[\w.-]{1,40} ){0,8}\$?$/;
/** What an option or a command calls the password that follows. */
const PASSES = /^(?:\w{0,16}passw(?:or[dt]|d)\d?|kennwort|pw|pwd|bindpw)$/i;
/** "pass" is a verb too: it has to begin its line, or what a comma or a slash parts, or stand behind a user: "user bob, pass …". */
const BEGINS =
  /(?:^|[\n,;/|]|wi-?fi|root|admin|\b(?:user|username|login) [\w.@-]{2,40}|[\w.-]@[\w.-]{3,60})[\s>*-]{0,8}$/i;

/** The ways by what may stand behind the name, or behind the space after it. */
const WAYS = new Map<string, RegExp[]>();
for (const [begins, way] of [
  ['\n\r:="\'`*_)]：', NEXT_LINE],
  ['"\'`*_)|│║', CELL],
  ['"\'>&<', ELEMENT],
  ['"\'\\', KEYED],
  ['"\'\\', SERIALISED],
  ['"\'', ATTRIBUTE],
  ['"\'`)][:=,s<|oAa!+.', TYPED],
  ['-\u2192<:\u2013\u2014*`(', ARROW],
  ['#,[\ud83c\ud83d', WHICH],
  ['"\':=<', TAGGED],
  ['"\'\n\r]:={', OWNED],
  ['"\'])', FILLED],
  ['"\'`)]:=', PARTED],
  ['"\':=', NESTED],
  ['"\':', INDEXED],
  ['"\':=', LISTED],
  [':=([', BRACKETED],
  [':=', PAIRED],
  ['({:', CALLED],
  ['"\'\\N@', BESIDE],
  ['"{', DEFAULT],
  ['\u001b\\:="\'', COLOURED],
  ['nNvV', DECLARED],
  [',', LISTED_VALUE],
  ['?', PROMPT],
] as const)
  for (const char of begins) WAYS.set(char, [...(WAYS.get(char) ?? []), way]);

/**
 * Finds the value of the name in `[begin, end)` where no sign says that it follows.
 * @returns where it lies; `loose`, since only a random one is believed.
 */
export function valueFurther(text: string, begin: number, end: number): Value | null {
  // What a signature was made with does not follow: it does.
  if (/ture from .{1,24}$/.test(text.slice(Math.max(0, begin - 40), end))) return null;
  return valueNear(text, begin, end) ?? valueBy(ALONE, text, end);
}

function valueNear(text: string, begin: number, end: number): Value | null {
  const next = text[end] ?? '';
  let at = end;
  while (at < end + WIDEST && (text[at] === ' ' || text[at] === '\t')) at++;
  for (const way of WAYS.get(text[at] ?? '') ?? []) {
    const found = valueBy(way, text, end);
    const more = NEXT_OF.get(way);
    if (found) return more ? { ...found, also: restOf(text, found.end, more) } : found;
  }
  // The attributes of an element stand between.
  if (next === ' ' && text[begin - 1] === '<') return valueBy(ELEMENT, text, end);
  if (next === '"' || next === "'") {
    const found = valueBy(BEFORE, text, begin);
    if (found) return found;
  }
  // Columns that are set apart by more than a space.
  if (at > end + 1 || next === '\t') {
    const found = valueBy(CELL, text, end);
    if (found) return found;
  }
  if (next !== ' ' && next !== '\t' && next !== '"' && next !== "'" && next !== ':') return null;
  if (next === ':' && text[begin] !== '-') return null;
  const isOption = text[begin] === '-' && /\s/.test(text[begin - 1] ?? ' ');
  return isOption || takesNext(text, begin, end) ? valueBy(BEHIND, text, end) : null;
}

/** Is what follows the name in `[begin, end)` its value, by the name or by what sets it? */
function takesNext(text: string, begin: number, end: number): boolean {
  const name = text.slice(begin, end);
  // The last part of a property.
  if (PASSES.test(name.replace(/^.*\./, ''))) return true;
  const before = text.slice(Math.max(0, begin - 120), begin);
  if (/^pass$/i.test(name) && BEGINS.test(before)) return true;
  return SETS.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** What comes next where one value may be the first of several. */
const NEXT_OF: ReadonlyMap<RegExp, RegExp> = new Map([
  [LISTED, NEXT],
  [NEXT_LINE, NEXT],
  [OWNED, NEXT_OWNED],
]);
