import type { Result } from 'sarif';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import {
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  whole,
} from './sample-result.ts';
import { runOf } from './sarif-run.ts';

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

test('a rule that fired is listed once, with help, level and security severity', () => {
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

test('two places of a secret in one file have different fingerprints, which do not change with the line', () => {
  const fingerprints = (lines: readonly number[]): unknown[] =>
    resultsOf({
      findings: [sampleFinding(1, { occurrences: lines.map((line) => sampleOccurrence({ line, endLine: line })) })],
    }).map((result) => result.partialFingerprints);
  const { fingerprint } = sampleFinding(1);
  expect(fingerprints([3, 9])).toEqual([{ 'straykey/v1': `${fingerprint}:1` }, { 'straykey/v1': `${fingerprint}:2` }]);
  expect(fingerprints([4, 10])).toEqual(fingerprints([3, 9]));
});

test('a place in history has the fingerprint that code scanning reads, and names its commit', () => {
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

test('each further line of a credential has to be changed too, and is a location after that of the secret', () => {
  const own = sampleOccurrence({}).line;
  const companions = [
    { name: 'account id', value: '77', line: own + 1 },
    { name: 'session token', value: '78', line: own + 1 },
    { name: 'region', value: '79', line: own },
  ];
  const [result] = resultsOf({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ companions })] })] });
  expect(result?.locations?.map(({ physicalLocation }) => physicalLocation?.region?.startLine)).toEqual([own, own + 1]);
});

test('allowed places are left out, or included as suppressed with their reason', () => {
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

test('no secret is ever included, even if other reports show them', () => {
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

test('the message has the reasons but not the score', () => {
  const [result] = resultsOf({
    findings: [sampleFinding(1, { reasons: ['the name tells of a password', 'score 4.96: topic=password +0.50'] })],
  });
  expect(result?.message.text).toContain('the name tells of a password. What to do');
});
