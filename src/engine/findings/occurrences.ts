import { compareText } from '../../foundation/order.ts';
import type { Occurrence } from '../../model/finding.ts';
import type { PlacedMatch } from '../match/placed-match.ts';

/** The places of one secret by path and offset, each of them once, though two rules may have found it. */
export function occurrencesOf(group: readonly PlacedMatch[]): Occurrence[] {
  const sorted = group
    .map(toOccurrence)
    .sort(
      (a, b) =>
        compareText(a.path, b.path) ||
        a.byteOffset - b.byteOffset ||
        compareText(a.commit?.date ?? '', b.commit?.date ?? '') ||
        compareText(a.objectId ?? '', b.objectId ?? ''),
    );
  return sorted.filter((item, index) => {
    const before = sorted[index - 1];
    return before === undefined || !isSamePlace(item, before);
  });
}

function isSamePlace(a: Occurrence, b: Occurrence): boolean {
  return (
    a.byteOffset === b.byteOffset &&
    a.path === b.path &&
    a.objectId !== undefined &&
    a.decoded.length === 0 &&
    a.objectId === b.objectId &&
    a.commit?.id === b.commit?.id &&
    a.byteLength === b.byteLength
  );
}

function toOccurrence({ match, path, commit, objectId }: PlacedMatch): Occurrence {
  const { region, excerpt, decoded, companions, allowed, ineffectiveAllow } = match;
  return {
    path,
    ...region,
    excerpt,
    decoded,
    companions,
    ...(commit && { commit }),
    ...(objectId !== undefined && { objectId }),
    ...(allowed && { allowed }),
    ...(ineffectiveAllow !== undefined && { ineffectiveAllow }),
  };
}
