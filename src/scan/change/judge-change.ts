import { StraykeyError } from '../../errors.ts';
import type { ScanResult } from '../../model/result.ts';
import { runPipeline } from '../pipeline.ts';
import { describeAdditions, findCommented } from './additions.ts';
import { type Decisions, decideAs, type DecisionSearch, noteTouched, type Options } from './decisions.ts';
import { dropKnown, rescanWith } from './known-secrets.ts';
import { type Past, Unavailable } from './past.ts';

/** A change that somebody proposes, which must not decide about itself. */
export interface ProposedChange {
  readonly base: Past;
  /** The commits that the change was built on, the base among them. */
  readonly pasts: readonly Past[];
  /** The files as the change leaves them. */
  readonly after: Past;
  readonly search: DecisionSearch;
  /** Scans what is to be judged by these options. */
  readonly scanWith: (options: Options) => PromiseLike<ScanResult>;
  /** Whether more is scanned than the change brought; comments then count where they were there before. */
  readonly isWhole: boolean;
}

/**
 * Scans what a pull or merge request brought, by the configuration, baseline and comments of its base. What it would add
 * to these has no effect, and is noted. Rejects with Unavailable if those of the base cannot be read.
 */
export async function judgeChange(change: ProposedChange): Promise<ScanResult> {
  const { base, pasts, search, scanWith } = change;
  const decisions = await decideAs(search, base, 'the base commit');
  try {
    const strict = await decisions.run(scanWith, { honoursInlineAllows: false });
    const candidates = change.isWhole ? findCommented(strict, await decisions.run(scanWith)) : strict.findings;
    const rescan = rescanWith((options, target) => decisions.run((all) => runPipeline({ ...all, target }), options));
    const fresh = await dropKnown(strict, candidates, pasts, rescan);
    const notes = [...decisions.notes, ...(await noteTouched(decisions, base)), ...(await noteAdded(change, fresh))];
    return { ...fresh, notes: [...fresh.notes, ...notes] };
  } finally {
    decisions.close();
  }
}

/** Notes what the change itself would allow among its secrets, if it had a say. */
async function noteAdded(
  { search, after, scanWith }: ProposedChange,
  { findings }: ScanResult,
): Promise<readonly string[]> {
  if (findings.length === 0) return [];
  let decisions: Decisions | undefined;
  try {
    decisions = await decideAs(search, after, 'this change');
    return describeAdditions(findings, await decisions.run(scanWith));
  } catch (error) {
    if (!(error instanceof StraykeyError || error instanceof Unavailable)) throw error;
    return [`the configuration of this change cannot be used: ${error.message}`];
  } finally {
    decisions?.close();
  }
}
