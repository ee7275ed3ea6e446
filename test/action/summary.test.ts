import { expect, test } from 'vitest';
import type { Runner } from '../../src/action/github/runner.ts';
import { summarise } from '../../src/action/publish/summary.ts';
import { Json } from '../../src/foundation/json.ts';
import { sampleFinding, sampleResult } from '../report/sample-result.ts';

const runner: Runner = {
  eventName: 'push',
  payload: Json.parse('{}'),
  sha: '0'.repeat(40),
  repository: 'acme/shop',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runUrl: undefined,
  workspace: '/work',
  temporaryFolder: '/tmp',
  outputFile: undefined,
  summaryFile: undefined,
};

const mostBytes = 10_000;

test('a note is shown whole, a very long one cut', () => {
  const short = 'a shallow clone';
  const summary = summarise(sampleResult({ notes: [short, 'x'.repeat(2_000)] }), runner, mostBytes);
  expect(summary).toContain(`- ${short}\n`);
  expect(summary).toMatch(/^- x{1000}…$/m);
});

test('it stays below the length asked for, and says how many secrets did not fit', () => {
  const findings = Array.from({ length: 100 }, (_, seed) => sampleFinding(seed));
  const summary = summarise(sampleResult({ findings }), runner, mostBytes);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(mostBytes);
  expect(summary).toMatch(/^\d+ more secrets did not fit here; the log and the reports have them all\.$/m);
  expect(summarise(sampleResult({ findings: findings.slice(0, 2) }), runner, mostBytes)).not.toContain('did not fit');
});
