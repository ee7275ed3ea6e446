import type { Invocation, Notification } from 'sarif';
import type { Observation } from '../../model/observation.ts';
import type { Problem, ProblemKind } from '../../model/problem.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { isComplete } from '../tally.ts';
import { describeObservation } from '../wording/observation-sentence.ts';
import { describeProblem } from '../wording/problem-sentence.ts';
import { countOf, formatNumber } from '../wording/quantity.ts';
import { isRelative } from './artifact-uri.ts';
import { locateArtifact } from './location.ts';
import { mostResults } from './place.ts';

const mostNotifications = 1000;
/** Problems about a file of the tree; all others are about an object, a rule or a repository. */
const fileProblems: readonly ProblemKind[] = ['unreadable', 'changed', 'broken-archive'];
const mildProblems: readonly ProblemKind[] = ['limit', 'changed', 'partial-repository'];

export function describeInvocation(result: ScanResult, redactor: Redactor, leftOut: number): Invocation {
  const cut = `${formatNumber(leftOut)} results were left out, the least severe: code scanning takes ${formatNumber(mostResults)} at most. The JSON report has them all.`;
  const unnamed = result.problems.length - mostNotifications;
  return {
    executionSuccessful: isComplete(result),
    toolExecutionNotifications: [
      ...result.problems.slice(0, mostNotifications).map((problem) => notifyOfProblem(problem, redactor)),
      ...(unnamed > 0
        ? [notify('error', `${countOf(unnamed, 'further problem')}; the JSON report has them all.`)]
        : []),
      ...(leftOut > 0 ? [notify('warning', cut)] : []),
      ...result.notes.slice(0, mostNotifications).map((note) => notify('note', redactor.sentence(note))),
      ...result.observations
        .slice(0, mostNotifications)
        .map((observation) => notifyOfObservation(observation, redactor)),
    ],
  };
}

function notifyOfProblem(problem: Problem, redactor: Redactor): Notification {
  const { kind, where } = problem;
  const isAboutFile = fileProblems.includes(kind) && where !== '';
  return {
    ...notify(mildProblems.includes(kind) ? 'warning' : 'error', describeProblem(problem, redactor)),
    descriptor: { id: kind },
    ...(isAboutFile
      ? { locations: [{ physicalLocation: { artifactLocation: locateArtifact(redactor.path(where)) } }] }
      : {}),
  };
}

function notifyOfObservation(observation: Observation, redactor: Redactor): Notification {
  const { kind, level, where, line } = observation;
  const isFile = kind !== 'ci-system' && isRelative(where) && !where.includes(':');
  return {
    ...notify(level, describeObservation(observation, redactor)),
    descriptor: { id: kind },
    ...(isFile
      ? {
          locations: [
            {
              physicalLocation: {
                artifactLocation: locateArtifact(redactor.path(where)),
                ...(line !== undefined && { region: { startLine: line } }),
              },
            },
          ],
        }
      : {}),
  };
}

function notify(level: 'error' | 'warning' | 'note', text: string): Notification {
  return { level, message: { text } };
}
