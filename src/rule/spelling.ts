import { escapePattern } from '../foundation/escape-pattern.ts';

const separators = ['', '_', '-', '.', ' '];

/**
 * All ways to write the start of a name: `data dog key` begins with `datadog`, `data_dog`, `data-dog`, `data.dog` or
 * `data dog`.
 */
export function spellingsOf(name: string): readonly string[] {
  const [first = '', second] = name.split(' ');
  return second === undefined ? [first] : separators.map((separator) => first + separator + second);
}

/**
 * Source of a pattern for a name in all its spellings: `acme` after no letter except that of a Java or Gradle option
 * (`-Dacme.key=`), or `Acme` as a part of a camel-case name: `kAcmeShopKey`, `kAcmeshopKey`.
 */
export function anyCaseName(name: string): string {
  const parts = name.split(' ');
  const camel = parts
    .map(
      (part, index) =>
        (index === 0 ? escapePattern(part.charAt(0).toUpperCase()) : anyCase(part.charAt(0))) +
        escapePattern(part.slice(1)),
    )
    .join('');
  return `(?<![A-Za-z](?<!-[DP]))${parts.map(anyCase).join('[_\\-. ]?')}|(?<=[a-z])${camel}`;
}

/** The text in any case, without the flag `i`, so that the rest of a pattern stays case-sensitive. */
export function anyCase(text: string): string {
  return [...text]
    .map((c) => (c.toLowerCase() === c.toUpperCase() ? escapePattern(c) : `[${c.toUpperCase()}${c.toLowerCase()}]`))
    .join('');
}
