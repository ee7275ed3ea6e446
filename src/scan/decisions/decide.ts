import type { Allowlist } from '../../config/allowlist.ts';
import { finderOf } from '../../engine/match/match.ts';
import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import { type Allowance, type Finding, withPlaces } from '../../model/finding.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { ScanSetup } from '../setup.ts';
import { todayOf } from '../today.ts';
import { staleness } from './staleness.ts';

/** Findings after the decisions that people made about them. */
export interface Decided {
  readonly reported: readonly Finding[];
  readonly allowed: readonly Finding[];
  readonly notes: readonly string[];
}

/** What can allow a place. */
export interface Exceptions {
  readonly allowlist: Allowlist | undefined;
  readonly honoursInlineAllows: boolean;
  readonly ruleSet: RuleSet;
  /** A path as the allowlist names it. */
  readonly fromRoot: (path: string) => string;
}

/** Marks the places that an exception covers; inline allows count only if they are honoured. */
export function allowPlaces(
  placed: readonly PlacedMatch[],
  { allowlist, honoursInlineAllows, ruleSet, fromRoot }: Exceptions,
): readonly PlacedMatch[] {
  return placed.map((item) => {
    const { match, path, commit } = item;
    const inline = honoursInlineAllows ? match.allowed : undefined;
    const place = {
      secret: match.secret,
      match: match.matched,
      line: match.excerpt.text,
      lineNumber: match.region.line,
      path: fromRoot(path),
      commit: commit?.id,
    };
    const findListed = (rule: number): Allowance | undefined =>
      allowlist?.find({ ...place, rule: ruleSet.entry(rule) });
    const finder = finderOf(match);
    const listed = inline ?? findListed(match.rule) ?? (finder === match.rule ? undefined : findListed(finder));
    if (listed === match.allowed) return item;
    const { allowed: uncounted, ...rest } = match;
    if (listed) return { ...item, match: { ...rest, allowed: listed } };
    return {
      ...item,
      match: uncounted?.kind === 'inline' ? { ...rest, ineffectiveAllow: describeUncounted(uncounted) } : rest,
    };
  });
}

function describeUncounted({ marker }: Allowance & { readonly kind: 'inline' }): string {
  return `${marker} has no effect: comments do not count in this scan`;
}

/** Most comments that are named. */
const mostNotes = 20;

/** A note for each finding with a comment that was probably meant to allow it. */
export function notesOnComments(findings: readonly Finding[]): readonly string[] {
  const notes = findings.flatMap(({ occurrences }) => {
    const place = occurrences.find(({ ineffectiveAllow }) => ineffectiveAllow !== undefined);
    return place === undefined ? [] : [`${place.path}:${place.line}: ${place.ineffectiveAllow}`];
  });
  const told = [...new Set(notes)];
  const more = told.length - mostNotes;
  return more > 0 ? [...told.slice(0, mostNotes), `${more} more comments have no effect`] : told;
}

/** Splits each finding into places that are reported and places that somebody allowed; one with both is in both lists. */
export async function decide(findings: readonly Finding[], setup: ScanSetup): Promise<Decided> {
  const { baseline, options } = setup;
  const open = findings.flatMap((finding) => withPlaces(finding, ({ allowed }) => allowed === undefined));
  const allowed = findings.flatMap((finding) => withPlaces(finding, (occurrence) => occurrence.allowed !== undefined));
  if (!baseline) return { reported: open, allowed, notes: [] };
  const { applyBaseline, notesOnBaseline } = await import('../../baseline.ts');
  const outcome = applyBaseline(open, baseline.file, todayOf(options));
  const notes = notesOnBaseline({ ...outcome, stale: outcome.stale.filter(staleness(setup)) }, baseline.path);
  return { reported: outcome.kept, allowed: [...allowed, ...outcome.allowed], notes };
}
