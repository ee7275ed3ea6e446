import type { Companion } from '../../model/rule.ts';
import { companionReach } from '../search/match-reach.ts';
import { ownText } from '../text/own-text.ts';
import { latin1 } from '../text/text.ts';

const newline = 0x0a;

/** A companion and its distance in lines from the first line of the secret. */
export interface FoundCompanion {
  readonly name: string;
  readonly value: string;
  readonly linesAway: number;
  readonly isUnmistakable?: boolean;
}

/** Looks for a rule's companions near the secret. `missing` names a required one that is not there. */
export function findCompanions(
  companions: readonly Companion[],
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly parts: readonly FoundCompanion[]; readonly missing?: string } {
  const parts: FoundCompanion[] = [];
  for (const companion of companions) {
    const found = findNearest(companion, bytes, start, end);
    if (found) parts.push(found);
    else if (companion.isRequired) return { parts, missing: companion.name };
  }
  return { parts };
}

function findNearest(
  { name, pattern, withinLines, isUnmistakable }: Companion,
  bytes: Uint8Array,
  start: number,
  end: number,
): FoundCompanion | undefined {
  const from = linesBack(bytes, start, withinLines);
  const text = latin1(bytes, from, linesOn(bytes, end, withinLines));
  const search = new RegExp(pattern.source, `${pattern.flags.replace(/[dgy]/g, '')}g`);
  let nearest: { at: number; value: string; distance: number } | undefined;
  for (const match of text.matchAll(search)) {
    const value = match.groups?.['part'] ?? match[0];
    const at = from + match.index;
    const distance = at < start ? start - at : at - end;
    const isSecretItself = at < end && at + match[0].length > start;
    if (!isSecretItself && (!nearest || distance < nearest.distance)) nearest = { at, value, distance };
    // Any later ones are farther away.
    if (at >= end) break;
  }
  return (
    nearest && {
      name,
      value: ownText(nearest.value),
      linesAway: linesBetween(bytes, start, nearest.at),
      ...(isUnmistakable === true && { isUnmistakable }),
    }
  );
}

function linesBack(bytes: Uint8Array, start: number, lines: number): number {
  const floor = Math.max(0, start - companionReach);
  let at = start;
  for (let left = lines; at > floor; at--) if (bytes[at - 1] === newline && left-- === 0) break;
  return at;
}

function linesOn(bytes: Uint8Array, end: number, lines: number): number {
  const ceiling = Math.min(bytes.length, end + companionReach);
  let at = end;
  for (let left = lines; at < ceiling; at++) if (bytes[at] === newline && left-- === 0) break;
  return at;
}

/** Number of newlines from `from` to `to`, negative if `to` comes first. */
function linesBetween(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let index = Math.min(from, to); index < Math.max(from, to); index++) if (bytes[index] === newline) count++;
  return to < from && count > 0 ? -count : count;
}
