import { expect, test } from 'vitest';
import { scan, type ScanOptions } from '../../src/scan.ts';

/** As somebody calls it who has no types. */
function call(options: unknown): PromiseLike<unknown> {
  const given: ScanOptions = JSON.parse(JSON.stringify(options));
  return scan(given);
}

const target = { kind: 'text', text: 'nothing' };

test.each([
  [{}, 'scan() needs a target: scan({ target: { kind: "dir", paths: ["src"] } })'],
  [{ target: 'src' }, 'scan() needs a target: scan({ target: { kind: "dir", paths: ["src"] } })'],
  [
    { target: { kind: 'dri', paths: [] } },
    'target.kind cannot be "dri"; use one of dir, git, staged, range, push, env, find-in, ci-variables, stdin, text',
  ],
  [{ target: { kind: 'dir' } }, 'a target of kind "dir" needs paths'],
  [{ target: { kind: 'dir', paths: 'src' } }, 'target.paths must be a list of texts, not "src"'],
  [{ target: { kind: 'range', repository: '.' } }, 'a target of kind "range" needs range'],
  [{ target: { kind: 'text', text: 5 } }, 'target.text must be a text or bytes, not 5'],
  [
    { target: { kind: 'git', repository: '.', narowing: {} } },
    'a target of kind "git" has no option narowing; did you mean "narrowing"?',
  ],
  [
    { target: { kind: 'git', repository: '.', narrowing: { maxcount: 1 } } },
    'target.narrowing has no option maxcount; did you mean "maxCount"?',
  ],
  [
    { target: { kind: 'git', repository: '.', narrowing: { maxCount: -1 } } },
    'target.narrowing.maxCount must be a whole number of 0 or more, not -1',
  ],
  [{ target: { kind: 'git', repository: '.', narrowing: 'main' } }, 'target.narrowing must be an object, not "main"'],
  [{ target: { kind: 'staged', repository: '.', only: 'src' } }, 'target.only must be a list of texts, not "src"'],
  [{ target: { kind: 'env', paths: [], variables: 'A=b' } }, 'target.variables must be an object, not "A=b"'],
  [{ target: { kind: 'ci-variables', files: [], gitlab: {} } }, 'target.gitlab needs url'],
  [{ target: { paths: [] } }, expect.stringMatching(/^target.kind cannot be ""; use one of dir, git, /)],
  [{ target, config: true }, 'config must be the path of a file, or false, not true'],
  [{ target, maxFileSize: 10 }, 'scan() has no option maxFileSize; did you mean "maxFileSizeBytes"?'],
  [{ target, maxFindings: -1 }, 'maxFindings must be a whole number of 0 or more, not -1'],
  [{ target, maxFileSizeBytes: '10MB' }, 'maxFileSizeBytes must be a whole number of 0 or more, not "10MB"'],
  [{ target, today: 'tomorrow' }, 'today must be a day such as 2026-12-31, not "tomorrow"'],
  [{ target, today: '2026-02-30' }, 'today must be a day such as 2026-12-31, not "2026-02-30"'],
  [{ target, confidence: 'hgh' }, 'confidence cannot be "hgh"; use one of low, medium, high, certain'],
  [{ target, rules: 'github' }, 'rules must be a list of texts, not "github"'],
  [{ target, honoursGitignore: 'no' }, 'honoursGitignore must be true or false, not "no"'],
  [{ target, exclude: 'x'.repeat(30) }, 'exclude must be a list of texts, not a text'],
])('the library refuses %j in one line', async (options, message) => {
  await expect(call(options)).rejects.toMatchObject({ name: 'UsageError', message });
});

const shopKey = {
  kind: 'provider',
  id: 'shop-key',
  name: 'Shop key',
  provider: 'shop',
  description: '',
  severity: 'high',
  keywords: ['shop_'],
  pattern: /(?<secret>shop_[0-9a-f]{32})/,
  references: [],
  rotate: { steps: 'Ask.', url: '' },
  examples: [],
  lookalikes: [],
};

test.each([
  ['no table', 5, 'rule number 1: must be a table'],
  [
    'an id that cannot be selected by',
    { ...shopKey, id: 'Shop, Key' },
    'rule Shop, Key: id must be lower-case words joined by dashes: acme-api-key',
  ],
  ['no pattern', { ...shopKey, pattern: 'shop_' }, 'rule shop-key: pattern must be a regular expression'],
  [
    'no group',
    { ...shopKey, pattern: /shop_[0-9a-f]{32}/ },
    'rule shop-key: pattern must have exactly one group called secret: (?<secret>...)',
  ],
  [
    'another flag',
    { ...shopKey, pattern: /(?<secret>shop_[0-9a-f]{32})/g },
    'rule shop-key: pattern may have the flag i and no other, not g',
  ],
  [
    'no keywords',
    { ...shopKey, keywords: [] },
    'rule shop-key: keywords must be texts of 3 bytes or more, one of which is in every match',
  ],
  [
    'a short keyword',
    { ...shopKey, keywords: ['sh'] },
    'rule shop-key: keywords must be texts of 3 bytes or more, one of which is in every match',
  ],
  ['no steps', { ...shopKey, rotate: undefined }, 'rule shop-key: rotate needs steps and url'],
  [
    'another severity',
    { ...shopKey, severity: 'urgent' },
    'rule shop-key: severity must be one of low, medium, high, critical',
  ],
])(
  "a caller's own rule with %s, which would find nothing or could not be named, is refused",
  async (_, rule, message) => {
    // @ts-expect-error -- callers without types do this
    const options: ScanOptions = { target: { kind: 'text', text: 'nothing' }, ownRules: [rule] };
    await expect(scan(options)).rejects.toThrow(message);
  },
);

test('two rules of a caller cannot have the same id', async () => {
  // @ts-expect-error -- callers without types do this
  const options: ScanOptions = { target: { kind: 'text', text: 'nothing' }, ownRules: [shopKey, shopKey] };
  await expect(scan(options)).rejects.toThrow('rule shop-key: id is used by two rules');
});

test('an option that is undefined is left out', async () => {
  const options = { target: { kind: 'text', text: 'nothing' }, confidence: undefined, maxFindings: undefined };
  // @ts-expect-error -- callers without types, or with looser ones, do this
  await expect(scan(options)).resolves.toMatchObject({ findings: [], problems: [] });
});

test('what is dropped is told with the path and the id of its rule, and without the text', async () => {
  const told: unknown[] = [];
  await scan({
    target: { kind: 'text', text: `first\napi_token = "${'xy'.repeat(12)}"\n`, path: 'src/a.ts' },
    onRejected: (...dropped) => void told.push(dropped),
  });
  expect(told).toContainEqual([
    'src/a.ts',
    'generic-token',
    { line: 2, filter: expect.any(String), reason: expect.any(String) },
  ]);
  expect(JSON.stringify(told)).not.toContain('xyxy');
});
