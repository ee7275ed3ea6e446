import { expect, test } from 'vitest';
import { resolveRules } from '../../../src/config/config.ts';
import { github, isAllowed, load, useDefault } from './gitleaks-text.ts';

test('a file that extends the default rules adds to ours', () => {
  const config = load(
    `title = "ours"\n${useDefault}[[rules]]\nid = "Shop Key"\ndescription = "Key of the shop"\nregex = '''(?i)shop_[0-9a-f]{16}'''\nkeywords = ["shop"]`,
  );
  expect(config).toMatchObject({ hasBuiltinRules: true, notes: [] });
  expect(config.ownRules[0]).toMatchObject({
    id: 'shop-key',
    name: 'Shop Key',
    description: 'Key of the shop',
    keywords: ['shop_'],
    entropy: 0,
    kind: 'context',
  });
  expect(config.ownRules[0].pattern).toEqual(/(?<secret>shop_[0-9a-f]{16})/i);
});

test('a file with rules that does not extend the default ones replaces ours, and a note says so', () => {
  const config = load("[[rules]]\nid = 'a'\nregex = 'shop_[0-9]+'");
  expect(config.hasBuiltinRules).toBe(false);
  expect(config.notes).toEqual([
    ".gitleaks.toml: runs its own rules only; add [extend] useDefault = true to run straykey's too",
  ]);
});

test('a file without any rules leaves ours on, and a note says so', () => {
  const config = load("[allowlist]\npaths = ['test']");
  expect(config.hasBuiltinRules).toBe(true);
  expect(config.notes[0]).toContain('where gitleaks would run none');
});

test('the secret is the named group, or else the only one, the first one, or the whole match', () => {
  const secretOf = (rule: string): string | undefined =>
    load(`[[rules]]\nid = 'a'\n${rule}`).ownRules[0].pattern.exec('shop: id=abc key=def')?.groups?.['secret'];
  expect(secretOf("regex = 'shop: id=(\\w+) key=(\\w+)'\nsecretGroup = 2")).toBe('def');
  expect(secretOf("regex = 'shop: (?:id)=(\\w+)'")).toBe('abc');
  expect(secretOf("regex = 'shop: id=(\\w+) key=(\\w+)'")).toBe('abc');
  expect(secretOf("regex = 'shop: (?:id=(\\w+)|key=(\\w+))'")).toBe('shop: id=abc');
  expect(secretOf("regex = 'shop: id=\\w+'")).toBe('shop: id=abc');
});

test('entropy, path and parts of a rule are adopted', () => {
  const config = load(`
    [[rules]]
    id = "shop-secret"
    regex = '''shop_secret=([0-9a-f]{8})'''
    entropy = 3.5
    path = '''(?i)\\.env$'''
    tags = ["shop"]
    [[rules.required]]
    id = "shop-id"
    withinLines = 5
    [[rules]]
    id = "shop-id"
    regex = '''shop_id=([0-9]+)'''
    skipReport = true
  `);
  expect(config.ownRules.map(({ id }) => id)).toEqual(['shop-secret']);
  expect(config.ownRules[0]).toMatchObject({
    entropy: 3.5,
    paths: /\.env(?![\s\S])/i,
    companions: [{ name: 'shop-id', withinLines: 5, isRequired: true }],
  });
  expect(config.ownRules[0].companions?.[0].pattern.exec('shop_id=42')?.groups?.['part']).toBe('42');
});

test('keys may be in any case, as in gitleaks', () => {
  const config = load("[EXTEND]\nUseDefault = true\n[AllowList]\nregexTarget = 'line'\nRegexes = ['^const']");
  expect([config.hasBuiltinRules, isAllowed(config)]).toEqual([true, true]);
});

test('a disabled rule disables its counterpart, and one without a counterpart is noted', () => {
  const config = load('[extend]\nuseDefault = true\ndisabledRules = ["github-pat", "globex-key"]');
  expect(resolveRules(config, [{ ...github, severity: 'high' }])).toMatchObject({
    skip: ['github-personal-token'],
    notes: ['.gitleaks.toml:3: straykey has no rule called "globex-key", so this has no effect'],
  });
});

test('a rule with the id of one of ours replaces it, allowlists included', () => {
  const config = load(
    `${useDefault}[[rules]]\nid = "jwt"\nregex = 'ey[a-z]{20}token'\n[[rules.allowlists]]\nstopwords = ['abcdef']`,
  );
  expect(config.ownRules[0].id).toBe('custom-jwt');
  expect(config.notes).toEqual([
    ".gitleaks.toml: rule jwt replaces straykey's own rule with this id and is called custom-jwt",
  ]);
  expect(
    resolveRules(config, [
      { id: 'jwt', provider: 'jwt', severity: 'low' },
      { id: 'custom-jwt', provider: 'custom', severity: 'high' },
    ]),
  ).toMatchObject({ skip: ['jwt'], notes: [] });
  expect(isAllowed(config, { rule: { id: 'custom-jwt', provider: 'custom' } })).toBe(true);
});

test('a rule keeps its id if ours do not run', () => {
  expect(load("[[rules]]\nid = 'jwt'\nregex = 'ey[a-z]{20}token'").ownRules[0].id).toBe('jwt');
});

test('a file may extend another and change or disable its rules', () => {
  const base =
    "[[rules]]\nid = 'a'\nregex = 'aaaa_[0-9]+'\n[[rules]]\nid = 'b'\nregex = 'bbbb_[0-9]+'\n[allowlist]\nstopwords = ['abcdef']";
  const config = load(
    "[extend]\npath = 'base.toml'\ndisabledRules = ['b']\n[[rules]]\nid = 'a'\n[rules.allowlist]\npaths = ['^x']",
    { '/repo/base.toml': base },
  );
  expect(config.ownRules.map(({ id }) => id)).toEqual(['a']);
  expect(config.allow).toHaveLength(2);
  expect(isAllowed(config)).toBe(true);
});

test('extending a missing file or extending endlessly is an error', () => {
  expect(() => load("[extend]\npath = 'none.toml'")).toThrow(
    '.gitleaks.toml:2: extend.path names a file that does not exist',
  );
  expect(() => load("[extend]\npath = 'loop.toml'", { '/repo/loop.toml': "[extend]\npath = 'loop.toml'" })).toThrow(
    'extends more than 2 files deep',
  );
});

test('keys without an effect are noted once, with their count', () => {
  const config = load(
    `${useDefault}[[rules]]\nid = 'a'\nregex = 'aaaa'\nfilter = 'x'\n[[rules]]\nid = 'b'\nregex = 'bbbb'\nfilter = 'y'\n[future]\nx = 1`,
  );
  expect(config.notes).toEqual([
    '.gitleaks.toml:11: "future" has no effect in straykey',
    '.gitleaks.toml:6: "rules.filter" has no effect in straykey (nor in 1 more places)',
  ]);
});

test('what cannot be honoured is noted', () => {
  expect(load(`${useDefault}[[rules]]\nid = 'pem'\npath = '\\.pem$'`).notes[0]).toContain(
    'looks for files by their path alone',
  );
  expect(load(`${useDefault}[allowlist]\nregexes = ['\\p{Greek}', 'x']`).notes[0]).toBe(
    '.gitleaks.toml:3: number 1 of regexes has the escape \\p, which is not supported; it allows nothing',
  );
  expect(load(`${useDefault}[allowlist]\ndescription = 'empty'`).notes[0]).toContain('has no condition');
  expect(load(`${useDefault}[allowlist]\nregexTarget = 'file'\nregexes = ['x']`).notes[0]).toContain(
    'regexTarget is none of',
  );
});

const wrong: readonly (readonly [string, string, string])[] = [
  ['a rule without an id', "[[rules]]\nregex = 'aaaa'", '.gitleaks.toml:1: rules[1].id is missing'],
  [
    'two rules of one id',
    "[[rules]]\nid = 'a'\nregex = 'aaaa'\n[[rules]]\nid = 'a'\nregex = 'aaab'",
    '.gitleaks.toml:4: rules[2] has the id a, which another rule has too',
  ],
  [
    'a pattern that JavaScript cannot say',
    "[[rules]]\nid = 'a'\nregex = '(?U)aaaa'",
    '.gitleaks.toml:3: rules[1].regex of rule a swaps greedy and lazy by (?U)',
  ],
  [
    'a pattern that is none',
    "[[rules]]\nid = 'a'\nregex = 'aaaa('",
    '.gitleaks.toml:3: rules[1].regex of rule a is not a valid regular expression',
  ],
  [
    'a group that is not there',
    "[[rules]]\nid = 'a'\nregex = 'aaaa'\nsecretGroup = 1",
    'rules[1].secretGroup is 1, but the regex has 0 groups',
  ],
  [
    'a rule that no keyword can find',
    "[[rules]]\nid = 'a'\nregex = '[a-f]{32}'\nkeywords = ['ab']",
    'rules[1].keywords of rule a are missing',
  ],
  ['rules in single brackets', "[rules]\nid = 'a'", '.gitleaks.toml:1: rules must be written as [[rules]]'],
];

test.each(wrong)('%s is an error with its line', (_, text, message) => {
  expect(() => load(text)).toThrow(message);
});

test('a file of thousands of rules with a note each is read quickly', () => {
  const rules = Array.from(
    { length: 1000 },
    (_, index) => `[[rules]]\nid = 'r${index}'\nregex = '''shop${index}_[0-9]+'''\nfilter = 'x'`,
  );
  const config = load(`${useDefault}${rules.join('\n')}`);
  expect([config.ownRules.length, config.notes]).toEqual([
    1000,
    ['.gitleaks.toml:6: "rules.filter" has no effect in straykey (nor in 999 more places)'],
  ]);
});
