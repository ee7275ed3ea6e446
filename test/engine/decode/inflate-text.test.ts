import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { defaultScannerLimits } from '../../../src/engine/scanner.ts';
import { acmeToken, growToken, ruleWith, scannerOf, scanText } from '../sample-rules.ts';

const encode = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64');
/** Noise, so that compressing makes it no shorter. */
const noise = (length: number): string =>
  Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * index * 7919 + index * 31) % 89))).join('');

test.each([1, 6, 9])('a secret in compressed text of level %i is found where that stands', (level) => {
  const packed = encode(gzipSync(`key: ${growToken(1)}`, { level }));
  expect(scanText(`first\ncontent: ${packed}\n`)).toMatchObject([
    {
      secret: growToken(1),
      decoded: ['base64', 'gzip'],
      region: { line: 2, column: 10, byteOffset: 15, byteLength: packed.replace(/=+$/, '').length },
    },
  ]);
  const deflated = deflateSync(`key: ${growToken(1)}`, { level });
  expect(scanText(`"${encode(deflated)}"`)).toMatchObject([{ decoded: ['base64', 'zlib'] }]);
  expect(scanText(`pako:${deflated.toString('base64url')}`)).toMatchObject([{ decoded: ['base64', 'zlib'] }]);
});

test('as Helm stores a release: in a Secret, in base64 twice', () => {
  const release = gzipSync(JSON.stringify({ manifest: `data:\n  key: ${encode(`the key ${growToken(2)}`)}\n` }));
  const secret = `apiVersion: v1\ndata:\n  release: ${encode(encode(release))}\nkind: Secret\n`;
  expect(scanText(secret)).toMatchObject([{ decoded: ['base64', 'base64', 'gzip', 'base64'], region: { line: 3 } }]);
});

test('lines of compressed text are joined', () => {
  const lines = encode(gzipSync(`${noise(400)} ${growToken(3)}`)).match(/.{1,76}/g) ?? [];
  expect(scanText(`write_files:\n  content: |\n${lines.map((line) => `    ${line}\n`).join('')}`)).toMatchObject([
    { secret: growToken(3), region: { line: 3, endLine: 2 + lines.length } },
  ]);
});

test('each secret in a compressed text is found, though all have the same place', () => {
  const text = Array.from({ length: 5 }, (_, seed) => `key: ${growToken(seed)}\n`).join('');
  const found = scanText(`x: ${encode(gzipSync(text))}`);
  expect(found.map(({ secret }) => secret)).toEqual(Array.from({ length: 5 }, (_, seed) => growToken(seed)));
});

test('in a compressed text the more specific of two rules wins, and against one that takes all of it for a secret', () => {
  const broad = ruleWith({
    id: 'acme-any',
    kind: 'context',
    keywords: ['key'],
    pattern: /key: (?<secret>[\w+/=]{20,})/,
  });
  const packed = encode(gzipSync(`key: ${growToken(4)} ${noise(60)}`));
  expect(scanText(`key: ${packed}`, [broad, acmeToken])).toMatchObject([{ secret: growToken(4), rule: 1 }]);
});

test('of a stream that breaks off or is damaged, what comes before that is read', () => {
  const packed = gzipSync(`key: ${growToken(5)} ${noise(4000)}`, { level: 1 });
  expect(scanText(encode(packed.subarray(0, packed.length / 2)))).toMatchObject([{ secret: growToken(5) }]);
  packed.fill(0xff, packed.length / 2);
  expect(scanText(encode(packed))).toMatchObject([{ secret: growToken(5) }]);
});

test('one stream of gzip may follow the other', () => {
  const packed = Buffer.concat([gzipSync('nothing here'), gzipSync(`key: ${growToken(6)}`)]);
  expect(scanText(encode(packed))).toMatchObject([{ secret: growToken(6) }]);
});

test.each([
  ['a header of gzip and nothing more', encode(Buffer.from('1f8b0800000000000003', 'hex')).padEnd(40, 'A')],
  ['what only begins like gzip', `H4sI${'AbCdEfGhIjKlMnOp'.repeat(9)}`],
  ['what only begins like zlib', `eJw${'AbCdEfGhIjKlMnOp'.repeat(9)}`],
])('%s holds nothing and is no problem', (_name, text) => {
  const limited: string[] = [];
  expect(scannerOf([acmeToken]).scan(Buffer.from(text), 'a', { limited: (detail) => limited.push(detail) })).toEqual(
    [],
  );
  expect(limited).toEqual([]);
});

test('text that begins like zlib is still text', () => {
  expect(scanText(encode(`x^2 + y; key: ${growToken(7)}`))).toMatchObject([{ decoded: ['base64'] }]);
});

test('a bomb is inflated as far as the limit goes, and told of', () => {
  const bomb = gzipSync(`key: ${growToken(8)}${' '.repeat(50_000_000)}`);
  const limited: string[] = [];
  const found = scannerOf([acmeToken]).scan(Buffer.from(encode(bomb)), 'a', {
    limited: (detail) => limited.push(detail),
  });
  expect(found).toMatchObject([{ secret: growToken(8) }]);
  expect(limited).toEqual(['too much encoded text in one place; the rest was not decoded']);
});

test('many secrets in one compressed text take no longer than their number', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => growToken(index % 500)).join(' ');
  const found = scannerOf([acmeToken]).scan(Buffer.from(encode(gzipSync(text))), 'a');
  expect(found).toHaveLength(20_000);
});

test('compressed text within compressed text counts as one more step of decoding', () => {
  let text = `key: ${growToken(9)}`;
  for (let depth = 0; depth < 3; depth++) text = encode(gzipSync(text));
  const scanAt = (decodeDepth: number): { readonly count: number; readonly limited: readonly string[] } => {
    const limited: string[] = [];
    const scanner = scannerOf([acmeToken], { limits: { ...defaultScannerLimits, decodeDepth } });
    const found = scanner.scan(Buffer.from(text), 'a', { limited: (detail) => limited.push(detail) });
    return { count: found.length, limited };
  };
  expect(scanAt(3)).toEqual({ count: 1, limited: [] });
  expect(scanAt(2)).toEqual({ count: 0, limited: ['encoded more than 2 times (--max-decode-depth)'] });
});
