import { expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { growToken, sampleCommit, sampleFinding, sampleOccurrence, sampleResult, whole } from './sample-result.ts';

test('there is a section per secret, with its line, its place and what to do', () => {
  const commit = sampleCommit(2);
  const report = whole(
    renderHtml(
      sampleResult({
        findings: [
          sampleFinding(1, {
            occurrences: [
              sampleOccurrence({
                commit,
                excerpt: { text: `a = '${growToken(1)}'`, markStart: 5, markLength: growToken(1).length },
              }),
            ],
          }),
        ],
      }),
    ),
  );
  expect(report).toContain('<title>straykey: 1 secret in 1 place: 1 high</title>');
  expect(report).toContain('<h2>high: Acme API token <code>acme_…</code></h2>');
  expect(report).toContain('<pre>12 | a = &#39;<mark>acme_…</mark>&#39;</pre>');
  expect(report).toContain(`<code>src/deploy/config.ts:12:16</code> in ${commit.id.slice(0, 12)}`);
  expect(report).toContain('href="https://acme.example/settings/tokens"');
});

test('nothing in the scanned text takes effect, and nothing is loaded', () => {
  const hostile = '"><script>alert(1)</script><img src=x>';
  const report = whole(
    renderHtml(
      sampleResult({
        findings: [
          sampleFinding(1, {
            occurrences: [sampleOccurrence({ path: hostile, excerpt: { text: hostile, markStart: 0, markLength: 1 } })],
            rotate: { steps: hostile, url: 'javascript:alert(1)' },
          }),
        ],
        notes: [hostile],
      }),
    ),
  );
  expect(report).not.toMatch(/<script|<img|href="javascript/);
  expect(report).toContain("default-src 'none'");
});

test('a section shows what belongs to the secret, and a comment without effect', () => {
  const place = sampleOccurrence({
    companions: [{ name: 'account id', value: 'AC12', line: 11 }],
    ineffectiveAllow: 'straykey:alow is no marker',
  });
  const report = whole(renderHtml(sampleResult({ findings: [sampleFinding(1, { occurrences: [place] })] })));
  expect(report).toContain('With account id AC12 on line 11.');
  expect(report).toContain('<dt>Comment<dd>straykey:alow is no marker');
});

test('what could not be read comes before the secrets', () => {
  const report = whole(
    renderHtml(
      sampleResult({
        findings: [sampleFinding(1)],
        problems: [{ kind: 'unreadable', where: 'keys', detail: 'permission denied' }],
      }),
    ),
  );
  expect(report.indexOf('keys: permission denied')).toBeLessThan(report.indexOf('<section'));
});
