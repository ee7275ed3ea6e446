import type { Observation } from '../../model/observation.ts';
import type { Redactor } from '../redaction/redactor.ts';

/**
 * An observation in one or two sentences: `.env:3: DB_PASSWORD has the same value as in .env.staging. Give each
 * environment its own.`
 */
export function describeObservation(observation: Observation, redactor: Redactor): string {
  const { where, line } = observation;
  return `${redactor.path(where)}${line === undefined ? '' : `:${line}`}: ${describeWithoutPlace(observation, redactor)}`;
}

export function describeWithoutPlace({ detail, advice, others = [] }: Observation, redactor: Redactor): string {
  const places = others.length === 0 ? '' : `: ${others.map((other) => redactor.path(other)).join(', ')}`;
  return `${redactor.sentence(detail)}${places}${advice === undefined ? '' : `. ${redactor.sentence(advice)}`}`;
}
