import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal, named, token } from '../../src/rule/pattern.ts';
import { serviceNamesOf } from '../../src/rule/service-names.ts';
import { ruleWith } from '../engine/sample-rules.ts';

const key = alphanumeric(32);
const context = (provider: string, names: readonly string[]) =>
  ruleWith({ id: `${provider}-key`, provider, kind: 'context', ...named({ names, value: key }) });

test('a service goes by the names of its rules, however they are spelled', () => {
  expect([...serviceNamesOf([context('data-hub', ['data hub', 'hub.io'])])]).toEqual([
    ['datahub', { rules: [0], isOrdinary: false }],
    ['hubio', { rules: [0], isOrdinary: false }],
  ]);
});

test('an alias holds for all rules of its provider, and for no other', () => {
  const names = serviceNamesOf([
    { ...context('acme', ['acme']), aliases: ['py-acmes'] },
    context('shop', ['shop']),
    context('acme', ['acme']),
  ]);
  expect(names.get('pyacmes')).toEqual({ rules: [0, 2], isOrdinary: false });
});

test('two rules of one service have its name together', () => {
  expect(
    serviceNamesOf([context('acme', ['acme']), context('shop', ['shop']), context('acme', ['acme'])]).get('acme')
      ?.rules,
  ).toEqual([0, 2]);
});

test('words of which all names of keys are made name nobody', () => {
  expect([...serviceNamesOf([context('acme', ['access token', 'secret key', 'acme'])]).keys()]).toEqual(['acme']);
});

test('neither do values and words of settings, which stand beside any key', () => {
  expect([...serviceNamesOf([context('acme', ['\ttrue\t', 'encryption', 'settings'])]).keys()]).toEqual([]);
});

test('what a rule only takes with more beside it is an ordinary word', () => {
  const names = serviceNamesOf([
    context('float', ['float api', 'float token']),
    context('rails', ['rails master key']),
  ]);
  expect(names.get('float')).toEqual({ rules: [0], isOrdinary: true });
  expect(names.get('floatapi')?.isOrdinary).toBe(false);
  expect(names.has('rails')).toBe(false);
});

test('a name that is also that of a method is an ordinary word', () => {
  expect(serviceNamesOf([context('getresponse', ['getresponse'])]).get('getresponse')?.isOrdinary).toBe(true);
});

test('only rules whose secrets a name gives away take what others found', () => {
  const rules = [
    ruleWith({ provider: 'acme', keywords: ['acme_'], pattern: token`acme_${hexadecimal(32)}` }),
    { ...context('broad', ['broad']), isBroad: true },
    { ...context('chosen', ['chosen']), origin: 'chosen' as const },
    { ...context('filed', ['filed']), paths: /\.env$/ },
  ];
  expect([...serviceNamesOf(rules)]).toEqual([]);
});
