import type { AST } from '@eslint-community/regexpp';

/** The sources of all single characters and classes of a part of a pattern. */
export function singlesIn(element: AST.Element): string[] {
  switch (element.type) {
    case 'Quantifier':
      return singlesIn(element.element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap(({ elements }) => elements.flatMap(singlesIn));
    case 'Assertion':
    case 'Backreference':
      return [];
    default:
      return [element.raw];
  }
}

/** How long a match is, in code units. */
interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** The shortest and the longest match of a pattern. */
export function lengthsOf(alternatives: readonly AST.Alternative[]): Lengths {
  const lengths = alternatives.map(({ elements }) =>
    elements
      .map(lengthOf)
      .reduce((a, b): Lengths => ({ least: a.least + b.least, most: a.most + b.most }), {
        least: 0,
        most: 0,
      }),
  );
  return {
    least: Math.min(...lengths.map(({ least }) => least)),
    most: Math.max(...lengths.map(({ most }) => most)),
  };
}

function lengthOf(element: AST.Element): Lengths {
  switch (element.type) {
    case 'Quantifier': {
      const { least, most } = lengthOf(element.element);
      return { least: element.min * least, most: element.max * most };
    }
    case 'Group':
    case 'CapturingGroup':
      return lengthsOf(element.alternatives);
    case 'Assertion':
    case 'Backreference':
      return { least: 0, most: 0 };
    default:
      return { least: 1, most: 1 };
  }
}
