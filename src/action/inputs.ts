import { UsageError } from '../errors.ts';
import { suggestion } from '../foundation/nearest.ts';
import { confidences, type Confidence, type FailFloor, failFloors } from '../model/severity.ts';
import { reportFormats, type ReportFormat } from '../report/reporter.ts';

export const modes = ['auto', 'range', 'history', 'files'] as const;
export type Mode = (typeof modes)[number];

/** The inputs of the step, as in `action.yml`, checked. */
export interface Inputs {
  readonly mode: Mode;
  /** `A..B`, as git understands it. */
  readonly range: string | undefined;
  readonly confidence: Confidence | undefined;
  /** Each once; the text report is in the log in any case. */
  readonly formats: readonly ReportFormat[];
  readonly baseline: string | undefined;
  readonly config: string | undefined;
  /** Findings from this severity up fail the step. */
  readonly failOn: FailFloor;
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  readonly shouldComment: boolean;
  readonly token: string | undefined;
}

/** Throws UsageError, which names the input. */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const read = (name: string): string | undefined => environment[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const range = read('range');
  const mode = oneOf('mode', read('mode') ?? (range === undefined ? 'auto' : 'range'), modes);
  if (range !== undefined && mode !== 'range' && mode !== 'auto')
    throw new UsageError(`the inputs "range" and "mode: ${mode}" contradict each other`);
  if (range === undefined && mode === 'range')
    throw new UsageError(
      'the input "range" is missing, such as origin/main..HEAD; without "mode: range" it comes from the event',
    );
  const confidence = read('confidence');
  return {
    mode: range === undefined ? mode : 'range',
    range,
    confidence: confidence === undefined ? undefined : oneOf('confidence', confidence, confidences),
    formats: [
      ...new Set(
        (read('formats') ?? '')
          .split(/[\s,]+/)
          .filter((name) => name !== '')
          .map((name) => oneOf('formats', name, reportFormats)),
      ),
    ],
    baseline: read('baseline'),
    config: read('config'),
    failOn: oneOf('fail-on', read('fail-on') ?? 'low', failFloors),
    workingDirectory: read('working-directory') ?? '.',
    shouldComment: oneOf('comment', read('comment') ?? 'false', ['true', 'false']) === 'true',
    token: read('token'),
  };
}

function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new UsageError(
      `the input "${name}" cannot be ${JSON.stringify(value.slice(0, 100))}; use one of ${words.join(', ')}${suggestion(value, words)}`,
    );
  return found;
}
