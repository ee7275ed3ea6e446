/** Names of glyphs that are no letters, by their characters from `!` on. */
const punctuation: readonly (readonly [characters: string, names: string])[] = [
  [
    ` !"#$%&'()*+,-./`,
    'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash',
  ],
  ['0123456789', 'zero one two three four five six seven eight nine'],
  [':;<=>?@', 'colon semicolon less equal greater question at'],
  ['[\\]^_`', 'bracketleft backslash bracketright asciicircum underscore grave'],
  ['{|}~', 'braceleft bar braceright asciitilde'],
  ["'`", 'quoteright quoteleft'],
  ['\u201c\u201d\u2013\u2014\u2022\u2026', 'quotedblleft quotedblright endash emdash bullet ellipsis'],
  ['-- ', 'minus sfthyphen nbspace'],
];

let known: ReadonlyMap<string, string> | undefined;

/** The characters that a glyph of this name shows; undefined for one that only its font knows. */
export function charactersOf(name: string): string | undefined {
  // An alternative form of a letter has a suffix: `one.oldstyle`.
  const bare = name.includes('.') && !name.startsWith('.') ? name.slice(0, name.indexOf('.')) : name;
  known ??= knownNames();
  const found = known.get(bare);
  if (found !== undefined) return found;
  if (/^[A-Za-z]$/.test(bare)) return bare;
  const digits = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(bare)?.[1];
  if (digits !== undefined && Number.parseInt(digits, 16) <= 0x10ffff)
    return String.fromCodePoint(Number.parseInt(digits, 16));
  // Letters with accents, from all of which no secret is made.
  return /^[A-Za-z](?:acute|grave|circumflex|dieresis|tilde|ring|cedilla|caron|slash|macron|breve|ogonek)$/.test(bare)
    ? '\ufffd'
    : undefined;
}

function knownNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [characters, list] of punctuation)
    for (const [index, name] of list.split(' ').entries()) names.set(name, characters[index]);
  for (const ligature of ['ff', 'fi', 'fl', 'ffi', 'ffl']) names.set(ligature, ligature);
  return names;
}
