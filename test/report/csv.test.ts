import { expect, test } from 'vitest';
import { renderCsv } from '../../src/report/csv.ts';
import { options, sampleCommit, sampleFinding, sampleOccurrence, sampleResult, whole } from './sample-result.ts';

test('there is a header row, then one row per place', () => {
  const commit = sampleCommit(2);
  const finding = sampleFinding(1, {
    occurrences: [sampleOccurrence({ commit }), sampleOccurrence({ path: 'b, "c".ts' })],
  });
  const [head, first, second, end] = whole(renderCsv(sampleResult({ findings: [finding] }), options)).split('\r\n');
  expect(head).toBe(
    '"severity","confidence","ruleId","ruleName","redacted","path","line","column","commit","author","date","fingerprint","whatToDo","url","link"',
  );
  expect(first).toContain(
    `"high","certain","acme-api-token","Acme API token","acme_…","src/deploy/config.ts",12,16,"${commit.id}","Ada Lovelace","${commit.date}","${finding.fingerprint}",`,
  );
  expect(second).toContain('"b, ""c"".ts",12,16,"","","",');
  expect(end).toBe('');
});

test.each(['=cmd()', '+1', '-1', '@sum', ' =1', '\t=1'])('a path such as %j is no formula in a spreadsheet', (path) => {
  expect(
    whole(
      renderCsv(sampleResult({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ path })] })] }), options),
    ),
  ).toContain(`"'${path.replace('\t', '  ')}"`);
});

test('secrets are in their own column on request', () => {
  const finding = sampleFinding(1);
  const report = whole(renderCsv(sampleResult({ findings: [finding] }), { ...options, showSecrets: true }));
  expect(report).toMatch(/"url","link","secret"\r\n/);
  expect(report).toContain(`"${finding.secret}"\r\n`);
});
