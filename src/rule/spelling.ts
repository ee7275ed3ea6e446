const separators = ['', '_', '-', '.', ' '];

/**
 * How the start of a name is written: `data dog key` begins with `datadog`, `data_dog`, `data-dog`, `data.dog` or
 * `data dog`.
 */
export function spellingsOf(name: string): readonly string[] {
  const [first, second] = name.split(' ');
  return second === undefined ? [first] : separators.map((separator) => first + separator + second);
}

/**
 * Source of a pattern of a name in all its spellings: `acme` behind no letter but that of an option of Java or Gradle
 * (`-Dacme.key=`), or `Acme` as a part of a camel-cased name: `kAcmeShopKey`, `kAcmeshopKey`.
 */
export function anyCaseName(name: string): string {
  const parts = name.split(' ');
  const camel = parts
    .map(
      (part, index) =>
        (index === 0 ? escape(part.charAt(0).toUpperCase()) : anyCase(part.charAt(0))) + escape(part.slice(1)),
    )
    .join('');
  return `(?<![A-Za-z](?<!-[DP]))${parts.map(anyCase).join('[_\\-. ]?')}|(?<=[a-z])${camel}`;
}

/** The text in any case, without the flag `i`, so that the rest of a pattern keeps its case. */
export function anyCase(text: string): string {
  return [...text]
    .map((c) => (c.toLowerCase() === c.toUpperCase() ? escape(c) : `[${c.toUpperCase()}${c.toLowerCase()}]`))
    .join('');
}

/** The text as a pattern has it that is to find it and nothing else. */
export function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\-');
}
