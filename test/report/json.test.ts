import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { observationKinds } from '../../src/model/observation.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { renderJson, reportSchemaId } from '../../src/report/json.ts';
import schema from '../../src/report/json/report.schema.json' with { type: 'json' };
import type { RenderSettings } from '../../src/report/reporter.ts';
import {
  growDigest,
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  sampleStatistics,
  whole,
} from './sample-result.ts';

const reportOf = (result: ScanResult, chosen: RenderSettings): string => whole(renderJson(result, chosen));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const full: ScanResult = sampleResult({
  findings: [
    sampleFinding(1, {
      exposure: {
        since: '2024-05-01T07:30:00Z',
        until: '2024-06-01T07:30:00Z',
        days: 31,
        shownSince: '2024-05-02T07:30:00Z',
        daysShown: 30,
        isAtHead: false,
        tips: [`fix/${growToken(2)}`],
        isDangling: false,
        branches: [`fix/${growToken(2)}`],
        branchCount: 1,
        tags: ['v1.0'],
        tagCount: 1,
        events: [{ kind: 'removed', path: 'src/deploy/config.ts', commit: sampleCommit(5) }],
        eventCount: 1,
      },
      occurrences: [
        sampleOccurrence({
          decoded: ['base64'],
          commit: sampleCommit(3),
          objectId: growDigest(4),
          companions: [{ name: 'account id', value: '77', line: 3 }],
        }),
        sampleOccurrence({
          line: 90,
          endLine: 90,
          allowed: { kind: 'baseline', reason: 'old', owner: 'ada', expires: '2030-01-01' },
        }),
      ],
    }),
  ],
  allowed: [
    sampleFinding(2, {
      occurrences: [sampleOccurrence({ allowed: { kind: 'inline', marker: 'straykey:allow', reason: 'a fixture' } })],
    }),
    sampleFinding(3, { occurrences: [sampleOccurrence({ allowed: { kind: 'allowlist', name: 'fixtures' } })] }),
  ],
  problems: [{ kind: 'limit', where: 'big.bin', detail: 'larger than 1 GB', advice: 'Raise --max-size.' }],
  notes: ['the repository is a linked worktree'],
  observations: observationKinds.map((kind) => ({
    kind,
    level: 'warning',
    where: '.env',
    line: 3,
    variable: 'A',
    detail: 'shared',
    advice: 'Part them.',
    fingerprint: growDigest(6).slice(0, 32),
    others: ['b/.env:2'],
  })),
  statistics: { ...sampleStatistics, skipped: { 'larger than 1 GB': 1, binary: 2 } },
  target: {
    mode: 'git',
    names: ['.'],
    repositoryUrl: `https://ada:${growToken(8)}@host.example/acme/shop.git`,
    revision: growDigest(9),
  },
});

test('a full report fits its schema', () => {
  expect(validate(JSON.parse(reportOf(full, options))) || validate.errors).toBe(true);
});

test('an empty report fits its schema', () => {
  expect(validate(JSON.parse(reportOf(sampleResult(), options))) || validate.errors).toBe(true);
});

test('a report with secrets shown fits its schema', () => {
  const report = JSON.parse(reportOf(full, { ...options, showSecrets: true }));
  expect(validate(report) || validate.errors).toBe(true);
  expect(report.findings[0].secret).toBe(growToken(1));
});

test('the schema rejects unknown fields', () => {
  expect(validate({ ...JSON.parse(reportOf(full, options)), extra: 1 })).toBe(false);
});

test('the report names the schema by its id', () => {
  expect(JSON.parse(reportOf(full, options)).$schema).toBe(schema.$id);
  expect(reportSchemaId).toBe(schema.$id);
});

test('the address of the repository contains no credentials', () => {
  expect(JSON.parse(reportOf(full, options)).target.repositoryUrl).toBe('https://host.example/acme/shop.git');
});

test('the summary counts places that are not allowed', () => {
  expect(JSON.parse(reportOf(full, options)).summary).toMatchObject({
    secrets: 1,
    places: 1,
    complete: false,
    bySeverity: { high: 1, critical: 0 },
  });
});

test('reasons for what was left out are sorted, however they were counted', () => {
  expect(Object.keys(JSON.parse(reportOf(full, options)).summary.skipped)).toEqual(['binary', 'larger than 1 GB']);
});

test('characters that a terminal acts on are escaped', () => {
  const text = reportOf(sampleResult({ notes: ['\u009b2J \u202e \u001b[0m'] }), options);
  expect(text).toContain('\\u009b2J \\u202e \\u001b[0m');
});

test('the parts add up to the whole text', () => {
  for (const result of [full, sampleResult()]) {
    const text = reportOf(result, options);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  }
});
