import { expect, test } from 'vitest';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { reporters } from '../../src/report/index.ts';
import { reportFormats } from '../../src/report/reporter.ts';
import { scan } from '../../src/scan.ts';

const alone = { config: false, baseline: false } as const;

/** Of a password without quotes the first characters were shown and then reported as a password of their own. */
test.each(reportFormats)('a report in %s holds nothing to be found', async (format) => {
  const text = `DB_PASSWORD=${password()}\nGITHUB_TOKEN=${githubToken()}\n`;
  const result = await scan({ target: { kind: 'text', text, path: '.env' }, ...alone });
  const parts = await reporters[format].render(result, { version: '0.0.0' });
  const again = await scan({ target: { kind: 'text', text: [...parts].join(''), path: `report.${format}` }, ...alone });
  expect(result.findings.length).toBe(2);
  expect(again.findings.map(({ occurrences: [{ line }], redacted }) => `${line}: ${redacted}`)).toEqual([]);
});
