import { expect, test } from 'vitest';
import { type Config, resolveRules } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';

const load = (text: string, pathPrefix = ''): Config =>
  loadConfig({ path: 'straykey.toml', kind: 'straykey', text, pathPrefix, folder: '/repo' });

const index = [
  { id: 'github-personal-token', provider: 'github', severity: 'critical' },
  { id: 'acme-api-key', provider: 'acme', severity: 'high' },
] as const;

test('an empty file changes nothing', () => {
  expect(load('')).toMatchObject({ ownRules: [], hasBuiltinRules: true, allow: [], notes: [] });
  expect(load('').scan.isExcluded('a.ts')).toBe(false);
});

test('all settings of a scan are read', () => {
  const { scan } = load(`
    [scan]
    exclude = ["vendor/", "*.snap"]
    gitignore = false
    follow-links = false
    inline-allow = false
    confidence = "high"
    severity = "medium"
    max-file-size = "50 MB"
    max-archive-size = 1000000
    max-archive-depth = 2
    max-decode-depth = 0
    max-findings = 9
    threads = 2
  `);
  expect(scan).toMatchObject({
    shouldHonourGitignore: false,
    shouldFollowLinks: false,
    shouldHonourInlineAllows: false,
    confidence: 'high',
    severity: 'medium',
    maxFileSizeBytes: 50_000_000,
    maxArchiveSizeBytes: 1_000_000,
    maxArchiveDepth: 2,
    maxDecodeDepth: 0,
    maxFindings: 9,
    threads: 2,
  });
  expect(['vendor/a.js', 'test/a.snap', 'src/a.ts'].map(scan.isExcluded)).toEqual([true, true, false]);
});

test('globs start from the folder of the file even if a subfolder is scanned', () => {
  const { scan, allow } = load(
    '[scan]\nexclude = ["/packages/shop/dist"]\n[[allow]]\npaths = ["packages/shop/test"]',
    'packages/shop/',
  );
  expect(scan.isExcluded('dist/a.js')).toBe(true);
  expect(allow[0].criteria[0]).toSatisfy((criterion: { isMatch(path: string): boolean }) =>
    criterion.isMatch('test/a.ts'),
  );
});

test('the path of the baseline starts from the folder of the file', () => {
  expect(load('[baseline]\npath = "security/accepted.json"').baselinePath).toBe('/repo/security/accepted.json');
});

test('rules are selected and given severities by name', () => {
  const config = load(
    '[rules]\nonly = ["github", "acme-*"]\nskip = ["acme-api-key"]\n[rules.severity]\ngithub = "low"',
  );
  expect(resolveRules(config, index)).toEqual({
    only: ['github', 'acme-*'],
    skip: ['acme-api-key'],
    severities: new Map([['github-personal-token', 'low']]),
    notes: [],
  });
});

test('an unknown rule name is an error with its line, wherever it is used', () => {
  expect(() => resolveRules(load('\n[rules]\nskip = ["githb"]'), index)).toThrow(
    'straykey.toml:3: no rule or provider is called "githb"; did you mean "github"?',
  );
  expect(() => resolveRules(load('[rules.severity]\nacmee = "low"'), index)).toThrow(
    'straykey.toml:2: no rule or provider is called "acmee"',
  );
  expect(() => resolveRules(load('[[allow]]\npaths = ["a"]\nrules = ["gthub"]'), index)).toThrow(
    'straykey.toml:3: no rule',
  );
});

test('own rules are added, and may not reuse the id of another', () => {
  const config = load(`
    [[rule]]
    id = "shop-key"
    pattern = '''shop_([0-9a-f]{32})'''
    examples = ["SHOP=x"]
    [rule.rotate]
    steps = "Ask the platform team."
    url = "https://wiki.example/keys"
  `);
  expect(config.ownRules[0]).toMatchObject({
    id: 'shop-key',
    keywords: ['shop_'],
    rotate: { steps: 'Ask the platform team.' },
  });
  expect(() =>
    resolveRules(config, [
      ...index,
      { id: 'shop-key', provider: 'custom', severity: 'high' },
      { id: 'shop-key', provider: 'shop', severity: 'high' },
    ]),
  ).toThrow('straykey.toml: rule shop-key: this id is taken');
});

test('the examples of an own rule are allowed in the file that declares it; a rule without any allows nothing', () => {
  const rule = `[[rule]]\nid = "shop-key"\npattern = '''shop_([0-9a-f]{32})'''\n`;
  const { allow } = load(`${rule}examples = ["SHOP=x", "other=y"]`);
  expect(allow).toHaveLength(1);
  expect(allow[0]).toMatchObject({ reason: 'an example of shop-key', rules: ['shop-key'], isImplied: true });
  expect(allow[0].criteria.map(({ kind }) => kind)).toEqual(['path', 'part']);
  expect(allow[0].criteria[1]).toMatchObject({ texts: ['SHOP=x', 'other=y'] });
  expect(load(rule).allow).toEqual([]);
});

test('an exception has its reason, its last day and its line', () => {
  const { allow } = load(
    '[[allow]]\nvalues = ["^test_"]\nrules = ["acme"]\ncommits = ["0123456789abcdef"]\nreason = "documented example"\nexpires = 2026-12-31',
  );
  expect(allow[0]).toMatchObject({
    name: 'straykey.toml:1',
    reason: 'documented example',
    expires: '2026-12-31',
    rules: ['acme'],
    condition: 'all',
  });
  expect(allow[0].criteria.map(({ kind }) => kind)).toEqual(['pattern', 'commit']);
});

const wrong: readonly (readonly [string, string, string])[] = [
  ['an unknown table', '[scna]', 'straykey.toml:1: scna is not known here; did you mean "scan"?'],
  ['an unknown key', '[scan]\nexlude = []', 'straykey.toml:2: scan.exlude is not known here; did you mean "exclude"?'],
  [
    'a key of another type',
    '[scan]\n\nfollow-links = "yes"',
    'straykey.toml:3: scan.follow-links must be true or false',
  ],
  ['a text for a list', '[scan]\nexclude = "vendor"', 'straykey.toml:2: scan.exclude must be a list'],
  [
    'a glob that leaves the folder',
    '[scan]\nexclude = ["../x"]',
    'straykey.toml:2: scan.exclude cannot be used: glob "../x" leaves the folder that is scanned',
  ],
  [
    'a level that is none',
    '[scan]\nconfidence = "sure"',
    'straykey.toml:2: scan.confidence must be one of low, medium, high, certain',
  ],
  ['a size that is none', '[scan]\nmax-file-size = "big"', 'straykey.toml:2: scan.max-file-size must be a size'],
  [
    'a number without end',
    '[scan]\nmax-archive-depth = inf',
    'straykey.toml:2: scan.max-archive-depth must be a number from 0 to 100',
  ],
  ['half a depth', '[scan]\nmax-archive-depth = 1.5', 'straykey.toml:2: scan.max-archive-depth must be a whole number'],
  [
    'an exception without a condition',
    '[[allow]]\nreason = "x"',
    'straykey.toml:1: allow[1] names nothing; give at least one of paths, values, lines, rules, commits',
  ],
  [
    'an exception with a list of nothing',
    '[[allow]]\npaths = ["test/"]\nrules = []',
    'straykey.toml:3: allow[1].rules is empty; list something, or leave it out',
  ],
  [
    'a pattern that allows all',
    '[[allow]]\nvalues = [".*"]',
    'straykey.toml:2: allow[1].values matches the empty text, so it would allow everything',
  ],
  [
    'a pattern that does not compile',
    '[[allow]]\nvalues = ["("]',
    'straykey.toml:2: allow[1].values is not a valid regular expression: unterminated group',
  ],
  [
    'a day that does not exist',
    '[[allow]]\nrules = ["jwt"]\nexpires = "2026-02-30"',
    'straykey.toml:3: allow[1].expires must be a day',
  ],
  [
    'a commit that is none',
    '[[allow]]\ncommits = ["HEAD"]',
    'straykey.toml:2: allow[1].commits must be ids of commits',
  ],
  ['one exception in single brackets', '[allow]\npaths = ["x"]', 'straykey.toml:1: allow must be written as [[allow]]'],
  [
    'a rule under the name that gitleaks uses',
    '# ours\n[[rules]]\nid = "x"',
    'straykey.toml:2: rules must be written as [rules]; a rule of your own begins with [[rule]]',
  ],
  ['a setting of a scan at the top', 'exclude = ["x"]', 'straykey.toml:1: exclude belongs below [scan]'],
  [
    'a rule with a fault',
    '[[rule]]\nid = "a"\npattern = "abc"\n[[rule]]\nid = "b"\npatern = "x"',
    'straykey.toml:6: rule[2].patern is not known here; did you mean "pattern"? (rule b)',
  ],
  [
    'two rules of one id',
    '[[rule]]\nid = "a"\npattern = "abc"\n[[rule]]\nid = "a"\npattern = "abd"',
    'straykey.toml:5: rule[2].id is used by two rules (rule a)',
  ],
  ['a key that poisons prototypes', '[scan.__proto__]\nx = 1', 'straykey.toml:1: scan.__proto__ is not known here'],
  ['text that is no TOML', 'scan = {', 'straykey.toml:1: is not valid TOML'],
];

test.each(wrong)('%s is an error with its line', (_, text, message) => {
  expect(() => load(text)).toThrow(message);
});
