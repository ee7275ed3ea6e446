import { StraykeyError } from '../../errors.ts';
import { type Allowance, type Finding, withPlaces } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { scan } from '../../scan.ts';
import { placeKey } from '../allowed-places.ts';
import { emptyResult, unscanned } from '../empty-result.ts';
import type { Change } from '../github/event.ts';
import type { Job } from '../job.ts';
import { prepareTarget } from '../target.ts';
import { apiPast } from './api-change.ts';
import { findChangeSource, type ChangeSource } from './change-source.ts';
import { decideAs, noteTouched, type Options } from './decisions.ts';
import { dropKnown, rescanWith } from './known-secrets.ts';
import type { Past } from './past.ts';
import { readTexts, scanTexts } from './scan-texts.ts';

/** A scan of what the change brought, by these options. */
type ScanWith = (options: Options) => PromiseLike<ScanResult>;
type ReadableSource = Exclude<ChangeSource, { readonly kind: 'none' }>;

const mostNotes = 10;

/**
 * Checks what a pull request or merge group brought, by the configuration, baseline and comments of its base. What it
 * would add to these has no effect, and is reported.
 */
export async function checkChange(job: Job, change: Change): Promise<ScanResult> {
  const source = await findChangeSource(job, change);
  if (source.kind === 'none') return unscanned(source.detail, job.checkout);
  const { pasts, after } =
    source.kind === 'git' ? source : { pasts: [source.change.past], after: apiPast(job.api, change.head, []) };
  const [base] = pasts;
  if (base === undefined || after === undefined) return unscanned('the base commit is not here');
  const decisions = await decideAs(job, base, 'the base commit');
  const scanWith = await prepareScan(job, source);
  const strict = await decisions.run(scanWith, { honoursInlineAllows: false });
  const rescan = rescanWith((options, target) => decisions.run((all) => scan({ ...all, target }), options));
  const isWhole = job.inputs.mode === 'history' || job.inputs.mode === 'files';
  const fresh = isWhole
    ? await dropKnown(strict, findCommented(strict, await decisions.run(scanWith)), pasts, rescan)
    : await dropKnown(strict, strict.findings, pasts, rescan);
  const notes = [
    ...noteSource(source),
    ...decisions.notes,
    ...(await noteTouched(decisions, base)),
    ...(await noteAdded(job, fresh, scanWith, after)),
  ];
  return { ...fresh, notes: [...fresh.notes, ...notes] };
}

/** Reads what the API gives, for scans that git cannot serve. */
async function prepareScan(job: Job, source: ReadableSource): Promise<ScanWith> {
  if (job.inputs.mode !== 'auto') {
    const target = prepareTarget(job);
    return (options) => scan({ ...options, target });
  }
  if (source.kind === 'git')
    return (options) =>
      scan({ ...options, target: { kind: 'range', repository: '.', range: `${source.base}..${source.head}` } });
  const problems = [...source.change.problems];
  const texts = await readTexts(source.change.texts, problems);
  return (options) => scanTexts(texts, options, emptyResult(problems, []));
}

/**
 * The places that only a comment keeps out of the report. In a scan of everything, comments count only where they were
 * there before.
 */
function findCommented(strict: ScanResult, lenient: ScanResult): readonly Finding[] {
  const reported = placeKeysOf(lenient.findings);
  return strict.findings.flatMap((finding) =>
    withPlaces(finding, (occurrence) => !reported.has(placeKey(finding, occurrence))),
  );
}

function placeKeysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((finding) => finding.occurrences.map((occurrence) => placeKey(finding, occurrence))));
}

function noteSource(source: ReadableSource): readonly string[] {
  return source.kind === 'api'
    ? [`read from the GitHub API, since ${source.reason}; with \`fetch-depth: 0\` in the checkout git is read`]
    : [];
}

/** Notes what the change itself would allow among its secrets, if it had a say. */
async function noteAdded(
  job: Job,
  { findings }: ScanResult,
  scanWith: ScanWith,
  after: Past,
): Promise<readonly string[]> {
  if (findings.length === 0) return [];
  try {
    const decisions = await decideAs(job, after, 'this change');
    return describeAdditions(findings, await decisions.run(scanWith));
  } catch (error) {
    if (!(error instanceof StraykeyError)) throw error;
    return [`the configuration of this change cannot be used: ${error.message}`];
  }
}

function describeAdditions(findings: readonly Finding[], lenient: ScanResult): readonly string[] {
  const reported = placeKeysOf(lenient.findings);
  const allowances = new Map(
    lenient.allowed.flatMap((finding) =>
      finding.occurrences.map((occurrence) => [placeKey(finding, occurrence), occurrence.allowed]),
    ),
  );
  const notes = findings.flatMap((finding) =>
    finding.occurrences.flatMap((occurrence) => {
      const key = placeKey(finding, occurrence);
      return reported.has(key)
        ? []
        : [
            `${occurrence.path}:${occurrence.line}: ${describeAddition(allowances.get(key))}, which counts only where it stands in the base branch`,
          ];
    }),
  );
  return notes.length <= mostNotes
    ? notes
    : [...notes.slice(0, mostNotes), `and ${notes.length - mostNotes} more places that this change would allow itself`];
}

function describeAddition(allowed: Allowance | undefined): string {
  switch (allowed?.kind) {
    case 'inline':
      return `this change would allow it by the comment "${allowed.marker}"`;
    case 'allowlist':
      return `this change would allow it by ${allowed.name}`;
    case 'baseline':
      return 'this change would accept it in the baseline';
    case undefined:
      return 'this change would leave it out by its configuration';
  }
}
