import type { Finding } from '../../model/finding.ts';
import type { Harvest } from '../../pool/harvest.ts';
import type { LifeTrace } from '../../sources/git/history/attribution.ts';
import type { ReachOptions } from '../../sources/git/refs/reach.ts';
import type { KnownOfRefs } from '../cache/cache-content.ts';
import type { Decided } from '../decisions/decide.ts';
import { kernelBinaryFor } from '../rules/rule-scanner.ts';
import type { ScanSetup } from '../setup.ts';
import { todayOf } from '../today.ts';
import type { HeldValues } from '../values/held-values.ts';

/** The decisions, and what was found out about refs, for the cache. */
export interface DecidedWithExposure extends KnownOfRefs {
  readonly decided: Decided;
}

/** What is already known about the exposure of findings, before it is looked into. */
export interface KnownExposure extends ReachOptions {
  readonly heldValues?: HeldValues | undefined;
}

/**
 * Lets git list the refs while this process places the sightings of a history; otherwise one of the two would wait for
 * the other.
 */
export async function startExposure(
  { options, repository }: ScanSetup,
  { sightings }: Harvest,
): Promise<Pick<ReachOptions, 'refs'>> {
  if (options.target.kind !== 'git' || !repository || sightings.length === 0) return {};
  const { startRefs } = await import('../../sources/git/refs/refs.ts');
  return { refs: startRefs(repository) };
}

/**
 * Adds to the findings of a history how long each has been exposed, and sorts them as requested. A range cannot tell:
 * what it brought may have been on another branch before.
 */
export async function addExposure(
  decided: Decided,
  { options, repository }: ScanSetup,
  trace: LifeTrace | undefined,
  { heldValues = new Map(), ...known }: KnownExposure = {},
): Promise<DecidedWithExposure> {
  const { reported, allowed } = decided;
  if (options.target.kind !== 'git' || !repository || !trace || reported.length + allowed.length === 0)
    return { decided, reaches: new Map(), heldValues };
  const { exposeFindings } = await import('./exposure.ts');
  const {
    findings,
    reaches,
    heldValues: held,
  } = await exposeFindings([...reported, ...allowed], trace, {
    repository,
    today: todayOf(options),
    known,
    heldValues,
    binary: kernelBinaryFor(options),
  });
  const order = (list: readonly Finding[]): readonly Finding[] =>
    options.sort === 'exposure' ? [...list].sort(compareExposure) : list;
  return {
    decided: {
      ...decided,
      reported: order(findings.slice(0, reported.length)),
      allowed: order(findings.slice(reported.length)),
    },
    reaches,
    heldValues: held,
  };
}

/** Longest first; findings that no commit dates come last. */
function compareExposure({ exposure: a }: Finding, { exposure: b }: Finding): number {
  return (b?.days ?? -1) - (a?.days ?? -1) || Number(b?.isAtHead ?? false) - Number(a?.isAtHead ?? false);
}
