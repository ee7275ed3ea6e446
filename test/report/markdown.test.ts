import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { sampleCommit, sampleFinding, sampleOccurrence, sampleResult, whole } from './sample-result.ts';

test('there is one row per secret, with where, since when and what to do', () => {
  const commit = sampleCommit(2);
  const report = whole(
    renderMarkdown(
      sampleResult({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ path: 'a.ts', commit })] })] }),
    ),
  );
  expect(report).toContain('**1 secret in 1 place: 1 high**');
  const row = report.split('\n').find((line) => line.startsWith('| high |'));
  expect(row).toBe(
    `| high | Acme API token<br><code>acme&#95;…</code><br>confidence certain | <code>a.ts&#58;12</code> | 2024-05-01<br><code>${commit.id.slice(0, 12)}</code><br>Ada Lovelace | Revoke the token in the shop settings, then issue a new one. [Do it here](https://acme.example/settings/tokens) |`,
  );
});

test('a row shows the id that belongs to the secret', () => {
  const place = sampleOccurrence({ companions: [{ name: 'account id', value: 'AC12', line: 11 }] });
  const report = whole(renderMarkdown(sampleResult({ findings: [sampleFinding(1, { occurrences: [place] })] })));
  expect(report).toContain('<br>confidence certain<br>with account id AC12 |');
});

test('what to do is said once for each rule', () => {
  const report = whole(renderMarkdown(sampleResult({ findings: [sampleFinding(1), sampleFinding(2)] })));
  expect(report.match(/Revoke the token/g)).toHaveLength(1);
  expect(report).toContain('| As above. [Do it here](https://acme.example/settings/tokens) |');
});

test('the report says what could not be read and what was scanned', () => {
  const report = whole(
    renderMarkdown(
      sampleResult({
        problems: [{ kind: 'unreadable', where: 'keys', detail: 'permission denied' }],
        notes: ['nothing is staged'],
      }),
    ),
  );
  expect(report).toContain('Not everything could be read:\n\n- keys: permission denied\n');
  expect(report).toContain('Notes:\n\n- nothing is staged\n');
  expect(report).toMatch(/Scanned: 1,234 files, 5\.6 MB, with 312 rules\.\n$/);
});

test('names cannot break the table or form a link', () => {
  const report = whole(
    renderMarkdown(
      sampleResult({
        findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ path: 'a|b\n# [x](javascript:y)<img>' })] })],
      }),
    ),
  );
  expect(report).not.toMatch(/a\|b|\n# \[|<img/);
});
