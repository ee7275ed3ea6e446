import type { Allowance, Finding, Occurrence } from '../../model/finding.ts';
import { visible } from '../display/display.ts';
import type { Style } from '../display/style.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { countOf } from '../wording/quantity.ts';
import { TextLines } from './layout.ts';

const indent = '  ';
/** How many places are listed of each secret; the JSON report has all of them. */
const mostPlaces = 20;

interface AllowedPlace extends Occurrence {
  readonly allowed: Allowance;
}

/**
 * What is not reported because somebody decided so: each place with what allows it and the reason. Empty if there is
 * none; otherwise it ends with an empty line.
 */
export function renderAllowed(findings: readonly Finding[], redactor: Redactor, style: Style, columns: number): string {
  const lines = new TextLines(style, columns, indent);
  for (const finding of findings) {
    const places = finding.occurrences.filter(isAllowed);
    if (places.length === 0) continue;
    lines.add(`${indent}${visible(finding.ruleName)}  ${visible(redactor.secret(finding))}`);
    for (const place of places.slice(0, mostPlaces)) {
      lines.add(`${indent}  ${style.path(`${visible(redactor.path(place.path))}:${place.line}:${place.column}`)}`);
      lines.addLabelled('', [visible(redactor.text(describe(place.allowed)))]);
    }
    if (places.length > mostPlaces)
      lines.add(`${indent}  and ${countOf(places.length - mostPlaces, 'more place')}; the JSON report has them all`);
  }
  const text = lines.toString();
  return text === '' ? '' : `${style.strong('allowed')}\n${text}\n`;
}

function isAllowed(occurrence: Occurrence): occurrence is AllowedPlace {
  return occurrence.allowed !== undefined;
}

function describe(allowance: Allowance): string {
  const reason = allowance.reason === undefined ? '' : `: ${allowance.reason}`;
  switch (allowance.kind) {
    case 'inline':
      return `by ${allowance.marker} beside it${reason}`;
    case 'allowlist':
      return `by ${allowance.name}${reason}`;
    case 'baseline':
      return `by the baseline${detailsOf(allowance)}${reason}`;
  }
}

function detailsOf({ owner, expires }: Extract<Allowance, { kind: 'baseline' }>): string {
  const details = [
    ...(owner === undefined ? [] : [`owner ${owner}`]),
    ...(expires === undefined ? [] : [`until ${expires}`]),
  ];
  return details.length === 0 ? '' : ` (${details.join(', ')})`;
}
