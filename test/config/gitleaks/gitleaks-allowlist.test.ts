import { expect, test } from 'vitest';
import { isAllowed, load, useDefault } from './gitleaks-text.ts';

test('both spellings of allowlists work, with each kind of condition', () => {
  for (const entry of [
    "paths = ['^src/']",
    "regexes = ['^ABC']",
    "regexes = ['token = ABC']\nregexTarget = 'match'",
    "regexes = ['^const']\nregexTarget = 'line'",
    "stopwords = ['bcd']",
  ]) {
    for (const header of ['[allowlist]', '[[allowlists]]', '[allowlists]'])
      expect(isAllowed(load(`${useDefault}${header}\n${entry}`)), `${header} ${entry}`).toBe(true);
  }
  expect(isAllowed(load(`${useDefault}[allowlist]\ncommits = ['${'a'.repeat(40)}']`), { commit: 'a'.repeat(40) })).toBe(
    true,
  );
});

test('one condition is enough unless AND is set', () => {
  const both = "paths = ['^src/']\nregexes = ['^XYZ']";
  expect(isAllowed(load(`${useDefault}[[allowlists]]\n${both}`))).toBe(true);
  expect(isAllowed(load(`${useDefault}[[allowlists]]\ncondition = "AND"\n${both}`))).toBe(false);
  expect(isAllowed(load(`${useDefault}[[allowlists]]\ncondition = "AND"\n${both}`), { secret: 'XYZ' })).toBe(true);
});

test('an allowlist of a default rule applies to our rules for the same secret and no other', () => {
  const config = load(`${useDefault}[[rules]]\nid = "github-pat"\n[[rules.allowlists]]\npaths = ['^src/']`);
  expect(isAllowed(config)).toBe(true);
  expect(isAllowed(config, { rule: { id: 'acme-api-key', provider: 'acme' } })).toBe(false);
});

test('an allowlist of an own rule never applies to built-in ones with a similar name', () => {
  const config = load(
    `${useDefault}[[rules]]\nid = "github-internal"\nregex = 'int_[0-9]+'\n[[rules.allowlists]]\npaths = ['^src/']`,
  );
  expect(isAllowed(config, { rule: { id: 'github-internal', provider: 'custom' } })).toBe(true);
  expect(isAllowed(config)).toBe(false);
});

test('an allowlist may target rules', () => {
  const config = load(`${useDefault}[[allowlists]]\ntargetRules = ["github-pat"]\npaths = ['^src/']`);
  expect([isAllowed(config), isAllowed(config, { rule: { id: 'acme-api-key', provider: 'acme' } })]).toEqual([
    true,
    false,
  ]);
});

test('paths start from the folder of the file even if a subfolder is scanned', () => {
  const config = load(`${useDefault}[allowlist]\npaths = ['^packages/shop/src/']`, {}, 'packages/shop/');
  expect(isAllowed(config)).toBe(true);
});

test('an allowlist that needs all its conditions has no effect when one is lost', () => {
  const config = load(`${useDefault}[allowlist]\ncondition = 'AND'\npaths = ['^src/']\nregexes = ['\\p{Greek}']`);
  expect([config.allow.length, config.notes.at(-1)]).toEqual([
    0,
    '.gitleaks.toml:3: this allowlist has a condition that cannot be read here, so it has no effect',
  ]);
});
