import { randomFrom } from '../../src/rule/sample.ts';
import type { Label, LabelledFile } from './corpus.ts';

/**
 * Gives random secrets words again. The corpus replaced each secret by random characters of the same kinds and left all
 * else as it was, so a model would learn that secrets hold no words. Here passwords, and secrets that are mostly
 * letters, get words of the same length and case.
 */
export function naturalise(
  files: readonly LabelledFile[],
  words: ReadonlyMap<number, readonly string[]>,
  seed: number,
): readonly LabelledFile[] {
  const random = randomFrom(seed);
  return files.map((file) => {
    let { text } = file;
    for (const label of file.labels)
      if (isWordLike(label, text))
        text =
          text.slice(0, label.start) +
          naturalValue(text.slice(label.start, label.end), words, random) +
          text.slice(label.end);
    return { ...file, text };
  });
}

const wordLike = /^[A-Za-z]{3,14}(?:[-_ .!@#$%&*]?[A-Za-z]{2,14}){0,4}[-_ .!@#$%&*]?\d{0,4}[!@#$%&*.]?$/;

function isWordLike({ truth, isCore, isOneLine, hasPlace, category, start, end }: Label, text: string): boolean {
  if (truth !== 'T' || !isCore || !isOneLine || !hasPlace || end - start > 80) return false;
  return (
    category.split(':').some((name) => name.includes('Password') || name === 'URL Credentials') ||
    (wordLike.test(text.slice(start, end)) && !/^[a-f]+$/i.test(text.slice(start, end)))
  );
}

function naturalValue(value: string, words: ReadonlyMap<number, readonly string[]>, random: () => number): string {
  return value.replace(/[A-Za-z]{2,}/g, (run) => withCase(wordsOfLength(run.length, words, random), run));
}

const longest = 12;

function wordsOfLength(length: number, words: ReadonlyMap<number, readonly string[]>, random: () => number): string {
  if (length <= longest) {
    const list = words.get(length) ?? ['a'.repeat(length)];
    return list[Math.floor(random() * list.length)] ?? '';
  }
  const first = 4 + Math.floor(random() * 5);
  return wordsOfLength(first, words, random) + wordsOfLength(length - first, words, random);
}

function withCase(word: string, model: string): string {
  return Array.from(word, (letter, index) => (model.charAt(index) < 'a' ? letter.toUpperCase() : letter)).join('');
}
