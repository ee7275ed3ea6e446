import { addToGroup } from '../../foundation/groups.ts';
import type { Observation } from '../../model/observation.ts';
import { visible } from '../display/display.ts';
import type { Style } from '../display/style.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { describeWithoutPlace } from '../wording/observation-sentence.ts';
import { countOf } from '../wording/quantity.ts';
import { TextLines } from './layout.ts';

const indent = '  ';
/** How many places are listed; the JSON report has all of them. */
const mostPlaces = 50;

/**
 * Facts about each file and variable, grouped by place. Observations must be sorted by place. Ends with an empty line.
 */
export function renderObservations(
  observations: readonly Observation[],
  redactor: Redactor,
  style: Style,
  columns: number,
): string {
  const lines = new TextLines(style, columns, indent);
  const byPlace = new Map<string, Observation[]>();
  for (const observation of observations) addToGroup(byPlace, observation.where, observation);
  lines.add(style.strong('observed'));
  for (const [where, group] of [...byPlace].slice(0, mostPlaces)) {
    lines.add(indent + style.path(visible(redactor.path(where))));
    for (const level of ['warning', 'note'] as const) {
      const told = group.filter((observation) => observation.level === level);
      lines.addLabelled(
        `  ${level}`,
        told.map((observation) => visible(sentence(observation, redactor))),
        level === 'warning' ? style.warning : undefined,
      );
    }
  }
  if (byPlace.size > mostPlaces)
    lines.add(`${indent}and ${countOf(byPlace.size - mostPlaces, 'more place')}; the JSON report has them all`);
  return `${lines.toString()}\n`;
}

function sentence(observation: Observation, redactor: Redactor): string {
  return `${observation.line === undefined ? '' : `line ${observation.line}: `}${describeWithoutPlace(observation, redactor)}`;
}
