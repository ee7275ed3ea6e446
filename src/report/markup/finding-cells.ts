import type { Finding, Occurrence } from '../../model/finding.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { countPlaces, reportedOccurrences } from '../tally.ts';
import { countOf } from '../wording/quantity.ts';
import { code, plain } from './markdown-text.ts';

/** How a table of secrets begins. */
export const tableHead = '| severity | secret | where | since | what to do |\n| --- | --- | --- | --- | --- |\n';

const placesShown = 5;

/** The cell that says what was found, and how sure that is. */
export function secretCell(finding: Finding, redactor: Redactor): string {
  const { ruleName, confidence, isTestOnly } = finding;
  return [
    plain(ruleName),
    code(redactor.secret(finding)),
    `confidence ${confidence}${isTestOnly ? ', only in tests or examples' : ''}`,
    ...companionsOf(reportedOccurrences(finding)[0], redactor),
  ].join('<br>');
}

/** What belongs to the secret: the id of a key is what its provider asks for. */
function companionsOf(place: Occurrence | undefined, redactor: Redactor): readonly string[] {
  return (place?.companions ?? []).map((part) => `with ${plain(part.name)} ${plain(redactor.companion(part))}`);
}

/** The cell that says where: the first places, and how many more there are. */
export function placesCell(finding: Finding, describePlace: (place: Occurrence) => string): string {
  const places = reportedOccurrences(finding);
  const left = countPlaces(finding) - Math.min(places.length, placesShown);
  return [
    ...places.slice(0, placesShown).map(describePlace),
    ...(left > 0 ? [`and ${countOf(left, 'more place')}`] : []),
  ].join('<br>');
}
