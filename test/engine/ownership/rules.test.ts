import { expect, test } from 'vitest';
import { genericCredential } from '../../../rules/generic.ts';
import { PieceScanner } from '../../../src/engine/piece-scanner.ts';
import type { PatternRule } from '../../../src/model/rule.ts';
import { alphanumeric, digits, digitWithin, hexadecimal, sequence, type Shape } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { acme, far, generic, idsOf, key, matchesOf, scannerOf, service, value } from './services.ts';

test('a rule that asks for a word in the name takes no key without it, but where it is for any key and no rule asks for the other word', () => {
  const element = (name: string): string => `<${name}>{acmehub AQAAABAAA ${value}}</${name}>`;
  const clientSecret = service('acmehub', key, { id: 'acmehub-client-secret' }, ['secret']);
  const apiKey = service('acmehub', key, {}, ['key']);
  const byForm = (shape: Shape): PatternRule => service('acmehub', shape, {}, ['key']);
  expect(idsOf(element('secret'), [clientSecret])).toEqual(['acmehub-client-secret']);
  expect(idsOf(element('token'), [clientSecret])).toEqual(['generic-token']);
  expect(idsOf(element('token'), [apiKey])).toEqual(['acmehub-api-key']);
  expect(idsOf(element('secret'), [apiKey, clientSecret])).toEqual(['acmehub-client-secret']);
  expect(idsOf(element('token'), [byForm(sequence(digitWithin(30), alphanumeric(30, 50)))])).toEqual(['generic-token']);
  expect(idsOf(element('token'), [byForm(hexadecimal(40))])).toEqual(['generic-token']);
});

test('what is called after the service and no more goes to whichever of its rules has its form, except for passwords and addresses', () => {
  const clientSecret = service('acmehub', key, { id: 'acmehub-client-secret' }, ['client_secret']);
  const licence = service('acmehub', key, { id: 'acmehub-licence-key' }, ['licence_key']);
  for (const text of [`ACMEHUB_SECRET=${value}`, `acmehub secret: ${value}`])
    expect(idsOf(text, [clientSecret])).toEqual(['acmehub-client-secret']);
  for (const text of [`ACMEHUB_SECRET=${value}`, `acmehubApiKey: "${value}"`, `acmehub token: ${value}`])
    expect(idsOf(text, [licence])).toEqual(['acmehub-licence-key']);
  expect(idsOf(`ACMEHUB_API_KEY=${value}`, [clientSecret])).toEqual(['generic-api-key']);
  expect(idsOf(`ACMEHUB_WEBHOOK_SECRET=${value}`, [clientSecret])).toEqual(['generic-secret']);
  expect(idsOf(`ACMEHUB_SECRET=${value.slice(1)}`, [clientSecret])).toEqual(['generic-secret']);
  for (const kind of ['password', 'url-password', 'login'])
    expect(idsOf(`ACMEHUB_SECRET=${value}`, [{ ...clientSecret, id: `acmehub-${kind}` }])).toEqual(['generic-secret']);
});

test('what is called credentials may be any of those that the service hands out', () => {
  const clientSecret = service('acmehub', key, { id: 'acmehub-client-secret' }, ['secret']);
  expect(idsOf(`acmehub credentials: ${value}`, [clientSecret, genericCredential])).toEqual(['acmehub-client-secret']);
  expect(idsOf(`warehouse credentials: ${value}`, [clientSecret, genericCredential])).toEqual(['generic-credential']);
});

test('a rule that is switched off takes nothing', () => {
  expect(idsOf(`<secret>{acmehub AQAAABAAA ${value}}</secret>`, [], [acme])).toEqual(['generic-secret']);
});

test('a rule whose companion is missing takes nothing', () => {
  const pair = service('acmehub', key, {
    companions: [{ name: 'account', pattern: /(?<part>AC\d{8})/, withinLines: 3, isRequired: true }],
  });
  const text = `<secret>{acmehub AQAAABAAA ${value}}</secret>`;
  expect(idsOf(text, [pair])).toEqual(['generic-secret']);
  expect(idsOf(`<id>AC${grow(sample`${digits(8)}`, 1)}</id>\n${text}`, [pair])).toEqual(['acmehub-api-key']);
});

test('an inline allow may name the rule that found it or the one that took it', () => {
  const line = `<secret>{acmehub AQAAABAAA ${value}}</secret> <!-- straykey:allow`;
  for (const name of ['generic-secret', 'acmehub-api-key', 'acmehub'])
    expect(matchesOf(`${line} ${name} -- made up -->`)).toMatchObject([{ allowed: { reason: 'made up' } }]);
  expect(matchesOf(`${line} github -- made up -->`)[0]?.allowed).toBeUndefined();
});

test('a text scanned in pieces gives the same owners', () => {
  const places = Array.from(
    { length: 60 },
    (_, index) =>
      `${'filling '.repeat(index % 13)}\n# acmehub for shop ${index}\n# ${far}\nsecret: "${grow(sample`${key}`, index + 10)}"\n\n`,
  ).join('');
  const whole = matchesOf(places).map(({ rule, region }) => [rule, region.byteOffset]);
  const kept: (readonly [number, number])[] = [];
  const pieces = new PieceScanner(scannerOf([acme, ...generic]), {
    path: 'notes.txt',
    events: {},
    keeper: {
      keep: (matches) => kept.push(...matches.map(({ rule, region }) => [rule, region.byteOffset] as const)),
      room: () => Infinity,
    },
    lengths: { piece: 4096, overlap: 1024, lookBack: 1024 },
  });
  pieces.write(Buffer.from(places));
  pieces.end();
  expect(whole).toHaveLength(60);
  expect(kept).toEqual(whole);
  expect(whole.every(([rule]) => rule === 0)).toBe(true);
});
