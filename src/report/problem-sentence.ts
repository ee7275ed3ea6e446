import type { Problem } from '../model/problem.ts';
import type { Redactor } from './redactor.ts';

/** Where, what happened, what to do about it: `a.zip: the directory is cut off. Pack it again.` */
export function describeProblem({ where, detail, advice }: Problem, redactor: Redactor): string {
  const place = where === '' ? '' : `${redactor.path(where)}: `;
  const stop = advice === undefined || /[.!?]$/.test(detail) ? '' : '.';
  return `${place}${redactor.sentence(detail)}${stop}${advice === undefined ? '' : ` ${redactor.sentence(advice)}`}`;
}
