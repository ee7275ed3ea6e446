/** Code points from the first to the last, both included. */
export type CodeRange = readonly [first: number, last: number];

const code = (character: string): number => character.charCodeAt(0);
const span = (characters: string): CodeRange => [code(characters), code(characters.slice(-1))];

const digit = [span('09')];
const lower = [span('az')];
const upper = [span('AZ')];
const alpha = [...upper, ...lower];
const word = [...digit, ...alpha, span('__')];
/** Without the vertical tab, unlike JavaScript's. */
export const perlSpace: readonly CodeRange[] = [
  [9, 10],
  [12, 13],
  [32, 32],
];

export const perlClasses: Readonly<Record<string, readonly CodeRange[]>> = { d: digit, w: word, s: perlSpace };

/** A map, since a pattern may ask for the class `constructor`. */
export const posixClasses: ReadonlyMap<string, readonly CodeRange[]> = new Map(
  Object.entries({
    alnum: [...digit, ...alpha],
    alpha,
    ascii: [[0, 0x7f]],
    blank: [
      [9, 9],
      [32, 32],
    ],
    cntrl: [
      [0, 0x1f],
      [0x7f, 0x7f],
    ],
    digit,
    graph: [[0x21, 0x7e]],
    lower,
    print: [[0x20, 0x7e]],
    punct: [
      [0x21, 0x2f],
      [0x3a, 0x40],
      [0x5b, 0x60],
      [0x7b, 0x7e],
    ],
    space: [
      [9, 13],
      [32, 32],
    ],
    upper,
    word,
    xdigit: [...digit, span('AF'), span('af')],
  }),
);

const lastCode = 0xffff;

/** All code units outside the ranges. */
export function complement(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const outside: CodeRange[] = [];
  let next = 0;
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (first > next) outside.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  return next <= lastCode ? [...outside, [next, lastCode]] : outside;
}

/** The ranges, plus the other case of every ASCII letter in them. */
export function withBothCases(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const shift = code('a') - code('A');
  const other = (range: CodeRange, letters: CodeRange, by: number): readonly CodeRange[] => {
    const [first, last] = [Math.max(range[0], letters[0]), Math.min(range[1], letters[1])];
    return first <= last ? [[first + by, last + by]] : [];
  };
  return ranges.flatMap((range) => [range, ...other(range, span('az'), -shift), ...other(range, span('AZ'), shift)]);
}

/** Whether the ranges contain a letter in one case only, so that ignoring case makes a difference. */
export function dependsOnCase(ranges: readonly CodeRange[]): boolean {
  const holds = (value: number): boolean => ranges.some(([first, last]) => value >= first && value <= last);
  for (let letter = code('A'); letter <= code('Z'); letter++) if (holds(letter) !== holds(letter + 32)) return true;
  return false;
}

export function writeClass(ranges: readonly CodeRange[], isNegated = false): string {
  const items = ranges.map(([first, last]) =>
    first === last ? writeCode(first) : `${writeCode(first)}-${writeCode(last)}`,
  );
  return `[${isNegated ? '^' : ''}${items.join('')}]`;
}

function writeCode(value: number): string {
  const character = String.fromCharCode(value);
  if (/[0-9A-Za-z_ ]/.test(character)) return character;
  return value <= 0xff ? `\\x${value.toString(16).padStart(2, '0')}` : `\\u${value.toString(16).padStart(4, '0')}`;
}
