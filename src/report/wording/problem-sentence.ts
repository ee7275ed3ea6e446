import { pathlessLabel } from '../../model/git/object-label.ts';
import type { Problem } from '../../model/problem.ts';
import type { Redactor } from '../redaction/redactor.ts';

/** Where, what happened, what to do about it: `a.zip: the directory is cut off. Pack it again.` */
export function describeProblem({ where, objectId, detail, advice }: Problem, redactor: Redactor): string {
  const isNamed = objectId === undefined || where.includes(objectId.slice(0, 8));
  const version = isNamed ? '' : ` in ${pathlessLabel(objectId)}`;
  const place = where === '' ? '' : `${redactor.path(where)}${version}: `;
  const stop = advice === undefined || /[.!?]$/.test(detail) ? '' : '.';
  return `${place}${redactor.sentence(detail)}${stop}${advice === undefined ? '' : ` ${redactor.sentence(advice)}`}`;
}
