import { expect, test } from 'vitest';
import type { RuleRejection } from '../../src/engine/match/gathered.ts';
import { defaultScannerLimits, type ScannerEvents } from '../../src/engine/scanner.ts';
import { acmeToken, growToken, ruleWith, scannerOf, scanText, secretsIn } from './sample-rules.ts';

const secret = growToken(1);

function limitsToldBy(
  limits: Partial<typeof defaultScannerLimits>,
  text: string,
): { told: readonly string[]; found: readonly string[] } {
  const told: string[] = [];
  const scanner = scannerOf([acmeToken], { limits: { ...defaultScannerLimits, ...limits } });
  const found = scanner
    .scan(Buffer.from(text), 'a.txt', { limited: (detail) => told.push(detail) })
    .map((match) => match.secret);
  return { told, found };
}

const encode = (text: string, times: number): string =>
  times === 0 ? text : encode(Buffer.from(text).toString('base64'), times - 1);

test('gives matches in the order of their places', () => {
  const tokens = [growToken(3), growToken(1), growToken(2)];
  expect(secretsIn(tokens.join('\n'))).toEqual(tokens);
});

test('a secret in plain text is not told again for its encoded form at the same place', () => {
  expect(scanText(`q=a%20b ${secret} %20c`).map(({ decoded }) => decoded)).toEqual([[]]);
});

test('tells what limits the number of matches, once, and keeps the first ones', () => {
  const { told, found } = limitsToldBy({ matches: 2 }, [1, 2, 3, 4].map(growToken).join('\n'));
  expect(found).toEqual([growToken(1), growToken(2)]);
  expect(told).toEqual([expect.stringContaining('more than 2 possible secrets')]);
});

test('tells, once, where a text is encoded too many times', () => {
  const text = encode(`the token is ${secret} as you see`, 3);
  expect(limitsToldBy({ decodeDepth: 3 }, text)).toEqual({ told: [], found: [secret] });
  expect(limitsToldBy({ decodeDepth: 2 }, `${text}\n${text}`)).toEqual({
    told: [expect.stringContaining('--max-decode-depth')],
    found: [],
  });
});

test('says nothing of a pattern that reads as encoded again and again, since it holds no text at any depth', () => {
  expect(limitsToldBy({ decodeDepth: 2 }, encode('/'.repeat(120), 4)).told).toEqual([]);
});

test('tells, once, where there is too much encoded text, and still reads what is not encoded', () => {
  const text = `${encode('some text that stands in base64, '.repeat(9), 1)}\n${encode('and more of it, '.repeat(9), 1)}\n${secret}`;
  const { told, found } = limitsToldBy({ decodedBytesFactor: 0, decodedBytesFloor: 100 }, text);
  expect(found).toEqual([secret]);
  expect(told).toEqual(['too much encoded text in one place; the rest was not decoded']);
});

test('says why candidates were dropped, with line and filter but without their text', () => {
  const rejections: RuleRejection[] = [];
  const events: ScannerEvents = { rejected: (rejection) => rejections.push(rejection) };
  scannerOf([acmeToken]).scan(Buffer.from(`first\nacme_${'a'.repeat(32)}\n`), 'a.txt', events);
  expect(rejections).toEqual([{ rule: 0, line: 2, filter: 'repetition', reason: expect.any(String) }]);
  expect(JSON.stringify(rejections)).not.toContain('aaaa');
});

test('says which rule went before another on the same text', () => {
  const rejections: RuleRejection[] = [];
  const named = ruleWith({
    id: 'acme-named',
    kind: 'context',
    keywords: ['key='],
    pattern: /key=(?<secret>\S{10,60})/,
  });
  scannerOf([acmeToken, named]).scan(Buffer.from(`key=${secret}`), 'a.txt', {
    rejected: (rejection) => rejections.push(rejection),
  });
  expect(rejections).toEqual([
    { rule: 1, line: 1, filter: 'overlap', reason: 'acme-token says more of the same text' },
  ]);
});

test('a rule for some paths is asked again where the path is unknown', () => {
  const scanner = scannerOf([ruleWith({ paths: /\.env$/ })]);
  expect(scanner.scan(Buffer.from(secret), 'main.ts')).toEqual([]);
  expect(scanner.scan(Buffer.from(secret), undefined)).toHaveLength(1);
});

test('holds nothing of the text it was given', () => {
  const bytes = Buffer.from(`first ${secret} last`);
  const [match] = scannerOf([acmeToken]).scan(bytes, 'a.txt');
  bytes.fill(0);
  expect(match).toMatchObject({ secret, excerpt: { text: `first ${secret} last` } });
});

test('a companion gives its line, and that of the secret where both were encoded', () => {
  const rule = ruleWith({
    companions: [{ name: 'key id', pattern: /(?<part>ID\d{4})/, withinLines: 3, isRequired: true }],
  });
  const text = `id = ID1234\n\nkey = ${secret}\n`;
  expect(scanText(`first\n${text}`, [rule])[0].companions).toEqual([{ name: 'key id', value: 'ID1234', line: 2 }]);
  expect(scanText(`first\n${encode(text, 1)}\n`, [rule])[0].companions).toEqual([
    { name: 'key id', value: 'ID1234', line: 2 },
  ]);
});

test('an empty text holds nothing', () => {
  expect(scanText('')).toEqual([]);
});

test('a keyword with letters beyond ASCII is found as it is written', () => {
  const rule = ruleWith({ kind: 'context', keywords: ['Clé'], pattern: /Cl\xc3\xa9 = (?<secret>[0-9a-z]{12})/ });
  expect(secretsIn('Clé = k4m9x2p7q5z8', [rule])).toEqual(['k4m9x2p7q5z8']);
});

test.each([
  ['acme_token = "', 'medium'],
  ['$acmeToken .= "', 'medium'],
  ['System.setProperty("ACME_TOKEN", "', 'medium'],
  ['acme login --token "', 'medium'],
  ['Authorization: Bearer ', 'medium'],
  ['git clone https://me:', 'medium'],
  ['docker pull ', 'low'],
  ['the key is "', 'low'],
])('a wrong checksum behind %j is of %s confidence', (before, confidence) => {
  const checked = ruleWith({ checksum: 'crc32-base62' });
  expect(
    scannerOf([checked])
      .scan(Buffer.from(`${before}${growToken(1)}"`), 'a.php')
      .map((match) => match.confidence),
  ).toEqual([confidence]);
});
