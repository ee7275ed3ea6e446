import { expect, test } from 'vitest';
import { renderJunit } from '../../src/report/junit.ts';
import { sampleFinding, sampleOccurrence, sampleResult, whole } from './sample-result.ts';

test('a place is a failed test, a problem one in error', () => {
  const findings = [
    sampleFinding(1, {
      occurrences: [
        sampleOccurrence({ path: 'a<b>".ts' }),
        sampleOccurrence({ allowed: { kind: 'inline', marker: 'straykey:allow' } }),
      ],
    }),
  ];
  const report = whole(
    renderJunit(
      sampleResult({ findings, problems: [{ kind: 'unreadable', where: 'etc/keys', detail: 'permission denied' }] }),
    ),
  );
  expect(report).toContain('<testsuites name="straykey" tests="2" failures="1" errors="1">');
  expect(report).toContain(
    '<testcase classname="a&lt;b&gt;&quot;.ts" name="Acme API token in line 12" file="a&lt;b&gt;&quot;.ts" line="12">',
  );
  expect(report).toContain('<failure type="high acme-api-token" message="Acme API token: acme_…">');
  expect(report).toContain('<error type="unreadable" message="etc/keys: permission denied"/>');
});

test('a clean scan is a passed test', () => {
  expect(whole(renderJunit(sampleResult()))).toContain(
    'tests="1" failures="0" errors="0">\n    <testcase classname="straykey" name="no secrets"/>\n',
  );
});

test('control characters, which XML does not allow, are spelled out', () => {
  expect(
    whole(
      renderJunit(
        sampleResult({
          findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ path: 'a\u0000\u001b.ts' })] })],
        }),
      ),
    ),
  ).toContain('classname="a\\x00\\x1b.ts"');
});
