import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** MIT licensed, some two megabytes, most of them prose. */
const folder = fileURLToPath(new URL('../../node_modules/@types/node/', import.meta.url));
const fewest = 3;

/** Ordinary English words by their length, counted in the comments of Node's declarations. */
export function readWordList(): ReadonlyMap<number, readonly string[]> {
  const counts = new Map<string, number>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    for (const [comment] of readFileSync(folder + name, 'utf8').matchAll(/^\s*\*.*$/gm)) {
      for (const [word] of comment.matchAll(/(?<![\w.`'@/-])[a-z]{2,}(?![\w.`'(-])/g))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const byLength = new Map<number, string[]>();
  for (const word of [...counts.keys()].sort()) {
    if ((counts.get(word) ?? 0) < fewest) continue;
    const list = byLength.get(word.length) ?? [];
    list.push(word);
    byLength.set(word.length, list);
  }
  return byLength;
}
