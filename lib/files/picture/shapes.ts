import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { lengthsOf, singlesIn } from '../../detect/custom/parts';
import { literalsOf } from '../../detect/literals';
import type { Recognizer } from '../../detect/rule';
import { ruleList } from '../../detect/rules-by-id';

/**
 * What is left of a key's format when some of its characters were misread: how it begins, about how long it is,
 * and what it is made of.
 */
export interface Shape {
  readonly rule: Recognizer;
  /** How all its keys begin. */
  readonly literal: string;
  /** The literal as it may have been read, with the flag `g`. */
  readonly head: RegExp;
  /** Code units that follow the literal at least, and at most. */
  readonly least: number;
  readonly most: number;
  /** May this be what was read of a character that its keys have? */
  readonly fits: (char: string) => boolean;
}

/** A shorter key, without the literal, is told from words by its exact format only. In code units. */
const SHORTEST = 14;

/** What a reader of pictures takes for each other, by how it looks in the fonts of terminals and editors. */
const ALIKE = [
  '0OoQ©@®',
  '1lIi|!\\]',
  '5Ss',
  '2Zz',
  '8B',
  'cC',
  'kK',
  'pP',
  'uU',
  'vV',
  'wW',
  'xX',
];

let known: readonly Shape[] | undefined;

/** The shapes of all rules that tell a key by how it is built; made when the first picture has been read. */
export function shapes(): readonly Shape[] {
  known ??= ruleList().flatMap(shapesOf);
  return known;
}

/** None for what is known by what stands around it, which a picture may have in another place. */
function shapesOf(rule: Recognizer): Shape[] {
  const { source } = rule.pattern;
  if (rule.named || rule.generic || rule.class || source.includes('(?<')) return [];
  const { alternatives } = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source);
  const fits = fittingOf(alternatives, rule.pattern.flags);
  if (!fits) return [];
  const { least, most } = lengthsOf(alternatives);
  return literalsOf(rule)
    .filter((literal) => least - literal.length >= SHORTEST)
    .map((literal) => ({
      rule,
      literal,
      head: headOf(literal),
      least: least - literal.length,
      most: most - literal.length,
      fits,
    }));
}

/** A beginning of so many letters and digits, or fewer, is a syllable of many words, unless all of it is there. */
const SYLLABLE = 2;

function headOf(literal: string): RegExp {
  const letters = literal.match(/[A-Za-z\d]/g)?.length ?? 0;
  const parted = letters < literal.length;
  const parts = [...literal].map((char) => {
    if (char === '_') return letters > SYLLABLE ? '(?: ?[_.~—-]| )?' : '(?: ?[_.~—-]| )';
    if (char === '-') return ' ?[-–—_~] ?';
    if (/[:./]/.test(char)) return ` ?\\${char} ?`;
    const alike = (parted || letters > SYLLABLE + 1) && ALIKE.find((set) => set.includes(char));
    return alike ? `[${alike}]` : char.replace(/[\\^$*+?()[\]{}|]/, '\\$&');
  });
  return new RegExp(`(?<![A-Za-z\\d+/])${parts.join('')}`, 'g');
}

/** @returns `null` if its keys may have blanks: then it is no run of characters. */
function fittingOf(alternatives: readonly AST.Alternative[], flags: string): Shape['fits'] | null {
  const sources = new Set(alternatives.flatMap(({ elements }) => elements.flatMap(singlesIn)));
  const member = new RegExp([...sources].join('|'), flags);
  if (member.test(' ') || member.test('\n')) return null;
  const fitting = new Map<string, boolean>();
  return (char) => {
    const known = fitting.get(char);
    if (known !== undefined) return known;
    const alike = ALIKE.find((set) => set.includes(char)) ?? '';
    const fits = [char, ...alike].some((one) => member.test(one));
    fitting.set(char, fits);
    return fits;
  };
}
