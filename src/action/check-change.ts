import { StraykeyError } from '../errors.ts';
import type { Allowance } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { scan } from '../scan.ts';
import { apiPast } from './api-change.ts';
import { decideAs, type Decisions, noteTouched, type Options } from './decisions.ts';
import type { Change } from './event.ts';
import { findGround, type Ground } from './ground.ts';
import { emptyResult, type Job, unseen } from './job.ts';
import { dropKnown, rescanWith } from './known.ts';
import type { Past } from './past.ts';
import { readTexts, scanTexts } from './scan-texts.ts';
import { placeKey } from './set-aside.ts';
import { targetOf } from './target.ts';

type Look = (options: Options) => PromiseLike<ScanResult>;
type FirmGround = Exclude<Ground, { readonly kind: 'none' }>;

const mostNotes = 10;

/**
 * Checks what a pull request or merge group brought, by the configuration, baseline and comments of its base. What it
 * would add to these has no effect, and is reported.
 */
export async function checkChange(job: Job, change: Change): Promise<ScanResult> {
  const ground = await findGround(job, change);
  if (ground.kind === 'none') return unseen(ground.detail, job.checkout);
  const { pasts, own } =
    ground.kind === 'git' ? ground : { pasts: [ground.change.past], own: apiPast(job.api, change.head, []) };
  const [base] = pasts;
  if (base === undefined || own === undefined) return unseen('the base commit is not here');
  const decisions = await decideAs(job, base, 'the base commit');
  const look = await lookAt(job, ground);
  const strict = await decisions.run(look, { honoursInlineAllows: false });
  const isWhole = job.inputs.mode === 'history' || job.inputs.mode === 'files';
  const fresh = isWhole
    ? await withoutOldAllows(strict, look, decisions, pasts)
    : await withoutKnown(strict, decisions, pasts);
  const notes = [
    ...groundNotes(ground),
    ...decisions.notes,
    ...(await noteTouched(decisions, base)),
    ...(await noteAdded(job, fresh, look, own)),
  ];
  return { ...fresh, notes: [...fresh.notes, ...notes] };
}

async function lookAt(job: Job, ground: FirmGround): Promise<Look> {
  if (job.inputs.mode !== 'auto') {
    const target = targetOf(job);
    return (options) => scan({ ...options, target });
  }
  if (ground.kind === 'git')
    return (options) =>
      scan({ ...options, target: { kind: 'range', repository: '.', range: `${ground.base}..${ground.head}` } });
  const problems = [...ground.change.problems];
  const texts = await readTexts(ground.change.texts, problems);
  return (options) => scanTexts(texts, options, emptyResult(problems, []));
}

/** Drops secrets that were there before: this change did not bring them, allowed or not. */
async function withoutKnown(result: ScanResult, decisions: Decisions, pasts: readonly Past[]): Promise<ScanResult> {
  return dropKnown(
    result,
    result.findings,
    pasts,
    rescanWith((options, target) => decisions.run((all) => scan({ ...all, target }), options)),
  );
}

/** For scans of everything: comments count only where they were there before. */
async function withoutOldAllows(
  strict: ScanResult,
  look: Look,
  decisions: Decisions,
  pasts: readonly Past[],
): Promise<ScanResult> {
  const lenient = await decisions.run(look);
  const reported = new Set(
    lenient.findings.flatMap((finding) => finding.occurrences.map((occurrence) => placeKey(finding, occurrence))),
  );
  const commented = strict.findings.flatMap((finding) => {
    const occurrences = finding.occurrences.filter((occurrence) => !reported.has(placeKey(finding, occurrence)));
    return occurrences.length === 0 ? [] : [{ ...finding, occurrences }];
  });
  return dropKnown(
    strict,
    commented,
    pasts,
    rescanWith((options, target) => decisions.run((all) => scan({ ...all, target }), options)),
  );
}

function groundNotes(ground: FirmGround): readonly string[] {
  return ground.kind === 'api'
    ? [`read from the GitHub API, since ${ground.reason}; with \`fetch-depth: 0\` in the checkout git is read`]
    : [];
}

/** Notes what the change itself would allow among its secrets, if it had a say. */
async function noteAdded(job: Job, { findings }: ScanResult, look: Look, own: Past): Promise<readonly string[]> {
  if (findings.length === 0) return [];
  const lenient = await lookWithOwn(job, look, own);
  if (typeof lenient === 'string') return [lenient];
  const reported = new Set(
    lenient.findings.flatMap((finding) => finding.occurrences.map((occurrence) => placeKey(finding, occurrence))),
  );
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

async function lookWithOwn(job: Job, look: Look, own: Past): Promise<ScanResult | string> {
  try {
    return await (await decideAs(job, own, 'this change')).run(look);
  } catch (error) {
    if (!(error instanceof StraykeyError)) throw error;
    return `the configuration of this change cannot be used: ${error.message}`;
  }
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
