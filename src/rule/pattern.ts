import { assigned, type Assignment } from './assigned.ts';
import { interleave, sequence, type Shape } from './shape.ts';
import { spellingsOf } from './spelling.ts';

/** What rules are written with: the pieces of their patterns, and the patterns made from them. */
export * from './assigned.ts';
export * from './shape.ts';

/**
 * A token that begins with this much text is not the tail of something longer by chance, unless the text is a word of
 * identifiers: `cache-key-…`.
 */
const tellingPrefix =
  /^(?!(?:access|api|inc|key|pat|private|pub|rel|sdk|secret|service|sess|standard|test)[_:-])\S{4}/i;

/**
 * A token that can be recognised by itself, with nothing from the alphabet of tokens next to it:
 * token`acme_${hexadecimal(32)}`. One with a telling prefix may follow a dash or underscore, as in `backup-ghp_…`.
 * Text is taken literally. The whole token is the secret.
 */
export function token(texts: TemplateStringsArray, ...pieces: readonly (string | Shape)[]): RegExp {
  const { source } = sequence(...interleave(texts, pieces));
  const before = tellingPrefix.test(texts[0] ?? '') ? '0-9A-Za-z' : '0-9A-Za-z_\\-';
  return new RegExp(`(?<![${before}])(?<secret>${source})(?![0-9A-Za-z_\\-])`);
}

/**
 * The keywords and the pattern of a rule whose value only its name gives away: `...named({ names, value })`. The
 * keywords are all ways to write the start of a name, so each match begins with one.
 */
export function named(assignment: Assignment): { readonly keywords: readonly string[]; readonly pattern: RegExp } {
  return { keywords: [...new Set(assignment.names.flatMap(spellingsOf))], pattern: assigned(assignment) };
}
