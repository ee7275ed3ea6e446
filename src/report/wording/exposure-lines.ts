import type { Exposure, ExposureEvent } from '../../model/exposure.ts';
import { shortId } from '../../model/git/short-id.ts';
import { visible } from '../display/display.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { countOf, formatNumber } from './quantity.ts';

const namesShown = 5;

/**
 * How long a secret has been exposed, one clause per line: since when, what removed it, which refs still lead to it.
 */
export function describeExposure(exposure: Exposure, redactor: Redactor): readonly string[] {
  return [
    ...describeLife(exposure, redactor),
    ...describeMove(exposure, redactor),
    ...describeRemoval(exposure, redactor),
    ...describeShown(exposure),
    describeHolders(exposure, redactor),
  ].map(visible);
}

function describeLife(exposure: Exposure, redactor: Redactor): readonly string[] {
  const { since, until, days, events } = exposure;
  if (since === undefined || days === undefined) return [];
  const isOlder = events.some(({ kind, commit }) => kind === 'brought' && commit.isBoundary);
  const start = isOlder ? `${dayOf(since)} or earlier` : dayOf(since);
  const length = isOlder ? atLeast(days) : `, ${lengthOf(days)}`;
  if (until !== undefined) return [`from ${start} to ${dayOf(until)}${length}; the history still holds it`];
  return [`since ${start}${length}, ${describeStanding(exposure, redactor)}`];
}

function describeStanding({ isAtHead, tips }: Exposure, redactor: Redactor): string {
  if (isAtHead) return 'still at HEAD';
  if (tips.length === 0) return 'not at HEAD';
  const branches = `${tips.length === 1 ? '' : `${tips.length} branches, first of `}${redactor.text(tips[0] ?? '')}`;
  return `still at the tip of ${branches}, not at HEAD`;
}

function describeMove({ headPath }: Exposure, redactor: Redactor): readonly string[] {
  return headPath === undefined ? [] : [`at HEAD its value is in ${redactor.path(headPath)}`];
}

function atLeast(days: number): string {
  return days === 0 ? '' : `, at least ${countOf(days, 'day')}`;
}

function lengthOf(days: number): string {
  return days === 0 ? 'less than a day' : countOf(days, 'day');
}

function describeRemoval({ until, events }: Exposure, redactor: Redactor): readonly string[] {
  const last = until === undefined ? undefined : events.findLast(({ kind }) => kind === 'removed');
  return last === undefined ? [] : [`removed by ${describeCommit(last, redactor)}`];
}

function describeCommit({ commit: { id, author } }: ExposureEvent, redactor: Redactor): string {
  return `${shortId(id)}${author === '' ? '' : ` of ${redactor.text(author)}`}`;
}

/** When a ref first led to it, if that was on another day than the commit's and the secret was still there. */
function describeShown({ since, until, shownSince, daysShown }: Exposure): readonly string[] {
  if (shownSince === undefined || daysShown === undefined) return [];
  const isDayOfCommit = since !== undefined && dayOf(since) === dayOf(shownSince);
  const wasGone = until !== undefined && until < shownSince;
  if (isDayOfCommit || wasGone) return [];
  return [`a ref has led to it since ${dayOf(shownSince)}, ${lengthOf(daysShown)}`];
}

function describeHolders({ isDangling, branches, branchCount, tags, tagCount }: Exposure, redactor: Redactor): string {
  if (isDangling) return 'no ref leads to it any more; it stays until git prunes it';
  const parts = [
    ...describeNames(branchCount === 1 ? 'branch' : 'branches', branches, branchCount, redactor),
    ...describeNames(tagCount === 1 ? 'tag' : 'tags', tags, tagCount, redactor),
  ];
  return parts.length === 0
    ? 'in the history of no branch and no tag; another ref or a submodule leads to it'
    : `in the history of ${parts.join(' and ')}`;
}

function describeNames(noun: string, names: readonly string[], count: number, redactor: Redactor): readonly string[] {
  if (count === 0) return [];
  const shown = names
    .slice(0, namesShown)
    .map((name) => redactor.text(name))
    .join(', ');
  const left = count - Math.min(namesShown, names.length);
  return [`${noun} ${shown}${left === 0 ? '' : `, ${formatNumber(left)} more`}`];
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
