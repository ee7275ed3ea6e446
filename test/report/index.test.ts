import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { reporters } from '../../src/report/index.ts';
import { reportFormats, type RenderOptions, type ReportFormat } from '../../src/report/reporter.ts';
import {
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  sampleStatistics,
  whole,
} from './sample-result.ts';

const rendered = async (format: ReportFormat, result: ScanResult, chosen: RenderOptions): Promise<string> =>
  whole(await reporters[format].render(result, chosen));

/** Secrets as the world has them: tokens, quotes, backslashes, controls, other scripts, keys of several lines. */
const secretOf: fc.Arbitrary<string> = fc
  .tuple(fc.nat(1e6), fc.constantFrom('', '"', "'", '\\', '\t', '\u001b[1m', '%20', '秘密', '\n', '](x', '<b>', '🔑'))
  .map(([seed, odd]) => `${growToken(seed).slice(0, 14)}${odd}${growToken(seed + 1).slice(8)}`);

/** Texts in which any of the secrets may stand, between whatever is hostile. */
const textWith = (secrets: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...secrets),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('\n', '\u001b[31m', '/', ' ', '!/', '#'),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));

const resultOf: fc.Arbitrary<ScanResult> = fc.array(secretOf, { minLength: 1, maxLength: 6 }).chain((secrets) =>
  fc.array(textWith(secrets), { minLength: 12, maxLength: 12 }).map((texts) => {
    const text = (index: number): string => texts[index] ?? '';
    const findings: readonly Finding[] = secrets.map((secret, seed) => {
      const excerpt = { text: text(0), markStart: seed, markLength: 9 };
      const commit = sampleCommit(seed, { author: text(1), email: text(2), summary: text(3) });
      const companions = [{ name: 'account id', value: text(4), line: 1 }];
      const allowed = { kind: 'inline', marker: text(5), reason: text(6) } as const;
      const occurrences = [
        sampleOccurrence({ path: text(7), excerpt, commit, companions }),
        sampleOccurrence({ path: text(8), excerpt }),
        sampleOccurrence({ allowed }),
      ];
      return sampleFinding(seed, { secret, reasons: [text(9)], occurrences });
    });
    const problems = [{ kind: 'unreadable', where: text(10), detail: text(11), advice: text(1) } as const];
    const target = { mode: 'git', names: [text(2)], repositoryUrl: `https://host.example/${text(3)}` } as const;
    return sampleResult({
      findings,
      allowed: findings,
      problems,
      notes: [text(4)],
      statistics: { ...sampleStatistics, skipped: { [text(5)]: 1 } },
      target,
    });
  }),
);

/** Every string of a JSON value, percent-encoding undone. */
function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
    if (/^[^\s%]*(?:%[0-9A-F]{2}[^\s%]*)+$/.test(value)) yield decodeURIComponent(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* [key, ...stringsOf(item)];
  }
}

function valuesOf(format: ReportFormat, report: string): readonly unknown[] {
  if (format === 'jsonl')
    return report
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  return ['json', 'sarif', 'gitlab', 'code-quality'].includes(format) ? [JSON.parse(report)] : [];
}

/** As a reader of XML, HTML and Markdown sees it. */
function withoutEntities(report: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return report.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (names[name] ?? '') : String.fromCharCode(Number(code)),
  );
}

test.each(reportFormats)('no %s report contains any secret of its result', async (format) => {
  await fc.assert(
    fc.asyncProperty(resultOf, async (result) => {
      const report = await rendered(format, result, { ...options, includeAllowed: true });
      const texts = [
        report,
        withoutEntities(report),
        report.replaceAll('""', '"'),
        ...valuesOf(format, report).flatMap((value) => [...stringsOf(value)]),
      ];
      for (const { secret } of result.findings) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(reportFormats)('a %s report is the same each time', async (format) => {
  await fc.assert(
    fc.asyncProperty(resultOf, async (result) => {
      expect(await rendered(format, result, options)).toBe(await rendered(format, structuredClone(result), options));
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['text', 100_000],
  ['json', 100_000],
  ['jsonl', 100_000],
  ['sarif', 25_000],
  ['gitlab', 100_000],
  ['code-quality', 100_000],
  ['junit', 100_000],
  ['csv', 100_000],
  ['markdown', 100_000],
  ['html', 100_000],
] as const)(
  'a %s report of 100,000 findings is whole',
  async (format, expected) => {
    const [finding, token] = [sampleFinding(1), growToken(1)];
    const findings = Array.from({ length: 100_000 }, (_, index): Finding => ({
      ...finding,
      secret: token + String(index),
      occurrences: [sampleOccurrence({ line: index + 1, endLine: index + 1 })],
    }));
    const marks: Partial<Record<ReportFormat, string>> = { sarif: '"straykey/v1": ', markdown: '\n' };
    const mark = marks[format] ?? finding.fingerprint;
    const others = format === 'markdown' ? 8 : 0;
    let count = 0;
    for (const part of await reporters[format].render(sampleResult({ findings }), options))
      count += part.split(mark).length - 1;
    expect(count).toBe(expected + others);
  },
  60_000,
);

test.each(reportFormats)('a %s report with nothing but problems names them', async (format) => {
  const report = await rendered(
    format,
    sampleResult({ problems: [{ kind: 'corrupt-object', where: 'object 12ab', detail: 'does not inflate' }] }),
    options,
  );
  expect(report.includes('does not inflate')).toBe(format !== 'jsonl' && format !== 'csv');
});

test('what is not chosen is as the documentation says: no secret, no colour, 80 columns', async () => {
  const result = sampleResult({ findings: [sampleFinding(1)] });
  for (const format of reportFormats)
    expect(whole(await reporters[format].render(result, { version: options.version }))).toBe(
      await rendered(format, result, options),
    );
});
