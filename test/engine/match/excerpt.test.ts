import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/engine/match/excerpt.ts';
import type { Excerpt } from '../../../src/model/finding.ts';
import { growToken } from '../sample-rules.ts';

const secret = growToken(1);
const marked = ({ text, markStart, markLength }: Excerpt): string => text.slice(markStart, markStart + markLength);

function excerptIn(text: string, shown: string = secret): Excerpt {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf(shown);
  return excerptOf(bytes, start, start + Buffer.byteLength(shown));
}

test('is the line of the secret, without its end', () => {
  expect(excerptIn(`first\n  token: ${secret} # mine\r\nlast\n`)).toEqual({
    text: `  token: ${secret} # mine`,
    markStart: 9,
    markLength: secret.length,
  });
});

test('is cut on both sides of a long line', () => {
  const excerpt = excerptIn(`${'a'.repeat(5000)} ${secret} ${'b'.repeat(5000)}`);
  expect(excerpt.text).toHaveLength(160 + secret.length + 160);
  expect(marked(excerpt)).toBe(secret);
});

test.each(['é', '\u20ac', '\u{1f511}'])('the cut leaves every %s whole', (character) => {
  for (let shift = 0; shift < 4; shift++) {
    const excerpt = excerptIn(
      `${character.repeat(300)}${'-'.repeat(shift)}${secret}${'-'.repeat(shift)}${character.repeat(300)}`,
    );
    expect(excerpt.text).not.toContain('\ufffd');
    expect(marked(excerpt)).toBe(secret);
  }
});

test('holds the first line of a secret of several', () => {
  const excerpt = excerptIn(`key: |\n  BEGIN\n  ${secret}\n  END\n`, `BEGIN\n  ${secret}\n  END`);
  expect(excerpt).toEqual({ text: '  BEGIN', markStart: 2, markLength: 5 });
});

test('shows at most 400 bytes of a secret', () => {
  expect(excerptIn(`x ${'s'.repeat(3000)}`, 's'.repeat(3000)).markLength).toBe(400);
});
