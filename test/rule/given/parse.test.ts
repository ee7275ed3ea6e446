import { expect, test } from 'vitest';
import { RuleError } from '../../../src/errors.ts';
import { parseRule } from '../../../src/rule/given/parse.ts';
import { grow } from '../../../src/rule/sample.ts';

const small = { id: 'acme-api-key', pattern: 'acme_[0-9a-f]{8}' };

test('an id and a pattern are enough', () => {
  const rule = parseRule(small);
  expect({ ...rule, pattern: rule.pattern.source }).toEqual({
    id: 'acme-api-key',
    name: 'acme-api-key',
    provider: 'custom',
    kind: 'context',
    description: 'Matches a rule of this project.',
    severity: 'high',
    keywords: ['acme_'],
    pattern: '(?<secret>acme_[0-9a-f]{8})',
    references: [],
    rotate: { steps: 'Revoke the secret where it was issued, look there for its use, then issue a new one.', url: '' },
    examples: [],
    lookalikes: [],
  });
});

test('every field of a rule is taken over', () => {
  const rule = parseRule({
    ...small,
    name: 'Acme API key',
    provider: 'acme',
    kind: 'provider',
    description: 'Opens the shop.',
    severity: 'critical',
    confidence: 'high',
    keywords: ['acme_'],
    'case-insensitive': true,
    family: 'acme',
    origin: 'chosen',
    entropy: 2.5,
    checksum: 'crc32-base62',
    structure: 'jwt',
    companions: [{ name: 'account', pattern: 'account=([0-9]+)', 'within-lines': 3, required: true }],
    paths: '\\.env$',
    references: ['https://acme.example/tokens'],
    rotate: { steps: 'Delete it.', url: 'https://acme.example/keys' },
  });
  expect(rule).toMatchObject({
    name: 'Acme API key',
    provider: 'acme',
    kind: 'provider',
    confidence: 'high',
    family: 'acme',
    origin: 'chosen',
    entropy: 2.5,
    checksum: 'crc32-base62',
    structure: 'jwt',
  });
  expect(rule.pattern.flags).toBe('i');
  expect(rule.paths?.test('a/.env')).toBe(true);
  expect(rule.companions?.[0]).toMatchObject({ name: 'account', withinLines: 3, isRequired: true });
  expect(rule.companions?.[0].pattern.exec('account=42')?.groups?.['part']).toBe('42');
  expect(rule.rotate).toEqual({ steps: 'Delete it.', url: 'https://acme.example/keys' });
});

test('examples are texts, or texts at a path', () => {
  expect(parseRule({ ...small, examples: ['KEY=x'] }).examples.map((sample) => grow(sample, 1))).toEqual(['KEY=x']);
  expect(parseRule({ ...small, lookalikes: [{ text: 'KEY=y', path: 'a.env' }] }).lookalikes).toEqual([
    { kind: 'sample', parts: [{ kind: 'text', text: 'KEY=y' }], path: 'a.env' },
  ]);
});

test('a pattern without fixed text needs keywords', () => {
  expect(() => parseRule({ id: 'x', pattern: '[0-9a-f]{32}' })).toThrow(
    /^rule x: keywords are missing and the pattern has no fixed text/,
  );
  expect(parseRule({ id: 'x', pattern: '[0-9a-f]{32}', keywords: ['acme'] }).keywords).toEqual(['acme']);
});

const wrong: readonly (readonly [string, unknown, string])[] = [
  ['an unknown key', { ...small, patern: 'x' }, 'rule acme-api-key: patern is not known here; did you mean "pattern"?'],
  ['a missing id', { pattern: 'abc' }, 'rule (without id): id is missing'],
  [
    'an id with blanks',
    { id: 'Acme Key', pattern: 'abc' },
    'rule Acme Key: id must be lower-case words joined by dashes: acme-api-key',
  ],
  ['a missing pattern', { id: 'x' }, 'rule x: pattern is missing'],
  [
    'a pattern that does not compile',
    { id: 'x', pattern: 'abc(' },
    'rule x: pattern is not a valid regular expression: unterminated group',
  ],
  [
    'a severity that is none',
    { ...small, severity: 'hihg' },
    'rule acme-api-key: severity must be one of low, medium, high, critical; did you mean "high"?',
  ],
  ['a generic rule', { ...small, kind: 'generic' }, 'rule acme-api-key: kind must be one of provider, context'],
  [
    'a short keyword',
    { ...small, keywords: ['ab'] },
    'rule acme-api-key: keywords must have 3 to 128 bytes each: "ab" has not',
  ],
  ['a keyword of another type', { ...small, keywords: ['abc', 1] }, 'rule acme-api-key: keywords[2] must be a text'],
  [
    'an entropy that is no number',
    { ...small, entropy: Number.NaN },
    'rule acme-api-key: entropy must be a number from 0 to 8',
  ],
  [
    'a companion without a pattern',
    { ...small, companions: [{ name: 'a' }] },
    'rule acme-api-key: companions[1].pattern is missing',
  ],
  [
    'a request to a provider',
    { ...small, verify: { url: 'https://evil.example' } },
    'rule acme-api-key: verify is not known here',
  ],
  ['a list', [], 'rule (without id): must be a table'],
  [
    'a key that poisons prototypes',
    JSON.parse('{"id":"x","__proto__":{"pattern":"abc"}}'),
    'rule x: __proto__ is not known here',
  ],
];

test.each(wrong)('%s is refused', (_, data, message) => {
  expect(() => parseRule(data)).toThrow(RuleError);
  expect(() => parseRule(data)).toThrow(message);
});

test('the caller may say where in a file the fault lies', () => {
  expect(() =>
    parseRule({ ...small, severity: 3 }, (path, detail) => new RangeError(`${path.join('.')}: ${detail}`)),
  ).toThrow(new RangeError('severity: must be a text'));
});
