import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { Log, Result, Run } from 'sarif';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import {
  growDigest,
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  whole,
} from './sample-result.ts';

/** The schema is of an older draft: its `id` is today's `$id`, and what it uses besides has not changed. */
const { $schema: _draft, id: _id, ...schema } = sarifSchema;
const isUriReference = (text: string): boolean => /^(?:%[0-9A-Fa-f]{2}|[\w\-.~:/?#[\]@!$&'()*+,;=])*$/.test(text);
const formats = {
  uri: (text: string): boolean => isUriReference(text) && URL.canParse(text),
  'uri-reference': isUriReference,
  'date-time': true as const,
};
const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema);

function runOf(changes: Partial<ScanResult>, change: Partial<typeof options> = {}): Run {
  const log: Log = JSON.parse(whole(renderSarif(sampleResult(changes), { ...options, ...change })));
  expect(validate(log) || validate.errors).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const resultsOf = (changes: Partial<ScanResult>, change: Partial<typeof options> = {}): readonly Result[] =>
  runOf(changes, change).results ?? [];
const urisOf = (results: readonly Result[]): readonly unknown[] =>
  results.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri);
const inFile = (path: string): Partial<ScanResult> => ({
  findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ path })] })],
});

test('an empty report fits the official schema', () => {
  expect(resultsOf({})).toEqual([]);
});

test('a rule that fired stands once, with help, level and security severity', () => {
  const { driver } = runOf(
    { findings: [sampleFinding(1), sampleFinding(2, { severity: 'critical' })] },
    { informationUri: 'https://straykey.example' },
  ).tool;
  expect(driver).toMatchObject({ name: 'straykey', version: '1.2.3', informationUri: 'https://straykey.example' });
  expect(driver.rules).toMatchObject([
    {
      id: 'acme-api-token',
      name: 'AcmeApiToken',
      shortDescription: { text: 'Acme API token' },
      helpUri: 'https://acme.example/docs/tokens',
      defaultConfiguration: { level: 'error' },
      properties: {
        'security-severity': '9.5',
        precision: 'very-high',
        tags: ['security', 'secret', 'external/cwe/cwe-798', 'acme'],
      },
    },
  ]);
  expect(driver.rules?.[0]?.help?.markdown).toContain('Revoke the token');
});

test('each result points to its own rule', () => {
  const run = runOf({ findings: [sampleFinding(1, { ruleId: 'zeta' }), sampleFinding(2, { ruleId: 'alpha' })] });
  expect(run.results?.map(({ ruleId, ruleIndex = -1 }) => [ruleId, run.tool.driver.rules?.[ruleIndex]?.id])).toEqual([
    ['zeta', 'zeta'],
    ['alpha', 'alpha'],
  ]);
});

test('levels follow severity', () => {
  const findings = (['critical', 'high', 'medium', 'low'] as const).map((severity, seed) =>
    sampleFinding(seed, { severity }),
  );
  expect(resultsOf({ findings }).map((result) => result.level)).toEqual(['error', 'error', 'warning', 'note']);
});

test('every place is a result with its full region', () => {
  const occurrences = [sampleOccurrence(), sampleOccurrence({ path: 'b.ts', line: 3, endLine: 4 })];
  const run = runOf({ findings: [sampleFinding(1, { occurrences })] });
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results?.map((result) => result.locations?.[0]?.physicalLocation?.region)).toEqual([
    { startLine: 12, startColumn: 16, endLine: 12, endColumn: 52, byteOffset: 310, byteLength: 36 },
    { startLine: 3, startColumn: 16, endLine: 4, endColumn: 52, byteOffset: 310, byteLength: 36 },
  ]);
});

test('the message starts with what was found and ends with what to do', () => {
  const [result] = resultsOf({ findings: [sampleFinding(1)] });
  expect(result?.message.text).toMatch(
    /^Acme API token: acme_…\. .*What to do: Revoke the token .*https:\/\/acme\.example\/settings\/tokens$/,
  );
});

test.each([
  ['a b#c%d?.ts', 'a%20b%23c%25d%3F.ts'],
  ['秘密/é.ts', '%E7%A7%98%E5%AF%86/%C3%A9.ts'],
  ['lib/x.zip!/in ner.txt', 'lib/x.zip!/in%20ner.txt'],
  ['C:evil\n\u001b[2J', 'C%3Aevil%0A%1B%5B2J'],
  ['half\ud800', 'half%EF%BF%BD'],
])('the path %j is written as a URI', (path, uri) => {
  expect(urisOf(resultsOf(inFile(path)))).toEqual([uri]);
});

test('relative paths are below the root of the scan, absolute ones are not', () => {
  const bases = ['a.ts', '/etc/a.ts'].map(
    (path) => resultsOf(inFile(path))[0]?.locations?.[0]?.physicalLocation?.artifactLocation,
  );
  expect(bases).toEqual([{ uri: 'a.ts', uriBaseId: '%SRCROOT%' }, { uri: 'file:///etc/a.ts' }]);
  expect(runOf({}).originalUriBaseIds).toHaveProperty('%SRCROOT%');
});

test('two places of a secret in one file have fingerprints of their own, which do not change with the line', () => {
  const fingerprints = (lines: readonly number[]): unknown[] =>
    resultsOf({
      findings: [sampleFinding(1, { occurrences: lines.map((line) => sampleOccurrence({ line, endLine: line })) })],
    }).map((result) => result.partialFingerprints);
  const { fingerprint } = sampleFinding(1);
  expect(fingerprints([3, 9])).toEqual([{ 'straykey/v1': `${fingerprint}:1` }, { 'straykey/v1': `${fingerprint}:2` }]);
  expect(fingerprints([4, 10])).toEqual(fingerprints([3, 9]));
});

test('a place in history brings the fingerprint that code scanning reads, and names its commit', () => {
  const commit = sampleCommit(5);
  const [result] = resultsOf({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ commit })] })] });
  expect(result?.partialFingerprints?.['primaryLocationLineHash']).toBe(`${sampleFinding(1).fingerprint}:1`);
  expect(result?.properties).toMatchObject({ commit: commit.id, author: 'Ada Lovelace', date: commit.date });
});

test('companions are related locations that the message links to', () => {
  const companions = [{ name: 'account id', value: '77', line: 11 }];
  const [result] = resultsOf({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ companions })] })] });
  expect(result?.message.text).toContain('Found with [account id](1).');
  expect(result?.relatedLocations).toMatchObject([
    { id: 1, message: { text: 'account id 77' }, physicalLocation: { region: { startLine: 11 } } },
  ]);
});

test('each other line of one credential has to be changed too, and is a location behind that of the secret', () => {
  const own = sampleOccurrence({}).line;
  const companions = [
    { name: 'account id', value: '77', line: own + 1 },
    { name: 'session token', value: '78', line: own + 1 },
    { name: 'region', value: '79', line: own },
  ];
  const [result] = resultsOf({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ companions })] })] });
  expect(result?.locations?.map(({ physicalLocation }) => physicalLocation?.region?.startLine)).toEqual([own, own + 1]);
});

test('what was allowed is left out, or is there as suppressed with its reason', () => {
  const allowed = [
    sampleFinding(2, {
      occurrences: [sampleOccurrence({ allowed: { kind: 'inline', marker: 'straykey:allow', reason: 'a fixture' } })],
    }),
    sampleFinding(3, { occurrences: [sampleOccurrence({ allowed: { kind: 'baseline' } })] }),
  ];
  expect(resultsOf({ allowed })).toEqual([]);
  expect(resultsOf({ allowed }, { includeAllowed: true }).map((result) => result.suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: 'a fixture' }],
    [{ kind: 'external', status: 'accepted', justification: 'accepted in the baseline' }],
  ]);
});

test('a complete scan was successful', () => {
  expect(runOf({}).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('problems are notifications, placed where they are about a file', () => {
  const run = runOf({
    problems: [
      { kind: 'unreadable', where: 'a b', detail: 'permission denied', advice: 'Leave it out.' },
      { kind: 'partial-repository', where: 'shop', detail: 'a shallow clone' },
    ],
    notes: ['a note'],
  });
  expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
  expect(run.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
    {
      level: 'error',
      descriptor: { id: 'unreadable' },
      message: { text: 'a b: permission denied. Leave it out.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b' } } }],
    },
    { level: 'warning', message: { text: 'shop: a shallow clone' } },
    { level: 'note', message: { text: 'a note' } },
  ]);
});

test('observations are notifications, placed where they are about a file', () => {
  const run = runOf({
    observations: [
      {
        kind: 'secret-in-template',
        level: 'warning',
        where: 'a b/.env.example',
        line: 3,
        detail: 'a real value',
        advice: 'Put a placeholder in its place.',
      },
      {
        kind: 'long-lived-credential',
        level: 'warning',
        where: 'env:A_TOKEN',
        variable: 'A_TOKEN',
        detail: 'holds a long-lived credential',
      },
      { kind: 'ci-system', level: 'note', where: 'environment', detail: 'a job of Jenkins' },
    ],
  });
  expect(run.invocations).toMatchObject([{ executionSuccessful: true }]);
  expect(run.invocations?.[0]?.toolExecutionNotifications).toEqual([
    {
      level: 'warning',
      descriptor: { id: 'secret-in-template' },
      message: { text: 'a b/.env.example:3: a real value. Put a placeholder in its place.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/.env.example', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3 },
          },
        },
      ],
    },
    {
      level: 'warning',
      descriptor: { id: 'long-lived-credential' },
      message: { text: 'env:A_TOKEN: holds a long-lived credential' },
    },
    { level: 'note', descriptor: { id: 'ci-system' }, message: { text: 'environment: a job of Jenkins' } },
  ]);
});

test('the repository and its revision are named without credentials', () => {
  const revision = growDigest(3);
  const provenance = (repositoryUrl: string): unknown =>
    runOf({ target: { mode: 'git', names: ['.'], repositoryUrl, revision } }).versionControlProvenance;
  expect(provenance(`https://ada:${growToken(8)}@host.example/acme/shop.git`)).toMatchObject([
    { repositoryUri: 'https://host.example/acme/shop.git', revisionId: revision },
  ]);
  expect(provenance('git@host.example:acme/shop.git')).toMatchObject([
    { repositoryUri: 'https://host.example/acme/shop.git' },
  ]);
  expect(provenance('../shop')).toBeUndefined();
});

test('more results than code scanning takes are cut, the least severe first, and the report says so', () => {
  const many = (count: number): readonly ReturnType<typeof sampleOccurrence>[] =>
    Array.from({ length: count }, (_, index) => sampleOccurrence({ line: index + 1, endLine: index + 1 }));
  const findings = [
    sampleFinding(1, { severity: 'low', occurrences: many(20_000) }),
    sampleFinding(2, { severity: 'critical', occurrences: many(10_000) }),
  ];
  const log: Log = JSON.parse(whole(renderSarif(sampleResult({ findings }), options)));
  const run: Run | undefined = log.runs[0];
  expect(run?.results).toHaveLength(25_000);
  expect(run?.results?.filter((result) => result.level === 'error')).toHaveLength(10_000);
  expect(run?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
    { level: 'warning', message: { text: expect.stringContaining('5,000 results were left out') } },
  ]);
});

test('no secret is ever in it, also where other reports show them', () => {
  expect(
    whole(renderSarif(sampleResult(inFile(`keys/${growToken(1)}`)), { ...options, showSecrets: true })),
  ).not.toContain(growToken(1));
});

test('a place in history says how long the secret was there, without names', () => {
  const exposure = {
    since: '2024-05-01T07:30:00Z',
    days: 570,
    isAtHead: true,
    tips: ['main'],
    isDangling: false,
    branches: ['main'],
    branchCount: 1,
    tags: [],
    tagCount: 0,
    events: [],
    eventCount: 0,
  };
  const [result] = resultsOf({
    findings: [sampleFinding(1, { exposure, occurrences: [sampleOccurrence({ commit: sampleCommit(3) })] })],
  });
  expect(result?.properties?.['exposure']).toEqual({
    since: '2024-05-01T07:30:00Z',
    days: 570,
    isAtHead: true,
    isDangling: false,
    branchCount: 1,
    tagCount: 0,
  });
});

test('the message has the reasons and not the sum of the weights', () => {
  const [result] = resultsOf({
    findings: [sampleFinding(1, { reasons: ['the name tells of a password', 'score 4.96: topic=password +0.50'] })],
  });
  expect(result?.message.text).toContain('the name tells of a password. What to do');
});
