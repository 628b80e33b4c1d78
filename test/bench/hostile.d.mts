/** Texts made to cost a scanner as much as they can, by what they are made of. */
export function hostileTexts(size: number): Readonly<Record<string, string>>;
