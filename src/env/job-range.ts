import { readFileSync } from 'node:fs';
import { Json } from '../foundation/json.ts';
import { unlessRefused } from '../foundation/system-error.ts';
import type { Variables } from '../sources/variables.ts';
import { findCiSystem } from './ci-system.ts';

/** The commits that a CI job is about, as its variables tell. */
export type JobRange =
  | {
      readonly kind: 'range';
      readonly system: string;
      readonly range: string;
      /** The older end of the range. */
      readonly base: string;
      /** Whether it is a pull or merge request, not a push. */
      readonly isProposed: boolean;
    }
  /** Nothing says what is new: a schedule, the first push of a default branch, or a system that never says. */
  | { readonly kind: 'whole'; readonly system: string };

/** The value of a variable; undefined also if it is empty or the zeros that stand for no commit. */
type Read = (name: string) => string | undefined;

/** The newest commit, and what it is compared with. */
interface Ends {
  readonly head: string | undefined;
  /** What a pull or merge request is to be merged into. */
  readonly target?: string | undefined;
  /** For a push: the first of these that is there. */
  readonly bases?: readonly (string | undefined)[];
}

const readers: Readonly<Record<string, (read: Read) => Ends>> = {
  'Gitea Actions': readEvent,
  'Forgejo Actions': readEvent,
  'GitHub Actions': readEvent,
  'GitLab CI': (read) => ({
    head: read('CI_PIPELINE_SOURCE') === 'schedule' ? undefined : read('CI_COMMIT_SHA'),
    target:
      // The target's tip where GitLab has merged into it to test the result, and then what both have in common.
      read('CI_MERGE_REQUEST_TARGET_BRANCH_SHA') ??
      read('CI_MERGE_REQUEST_DIFF_BASE_SHA') ??
      branch(read('CI_MERGE_REQUEST_TARGET_BRANCH_NAME')) ??
      read('CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA'),
    bases: [read('CI_COMMIT_BEFORE_SHA'), otherBranch(read('CI_DEFAULT_BRANCH'), read('CI_COMMIT_BRANCH'))],
  }),
  'Azure Pipelines': (read) => ({
    head: read('SYSTEM_PULLREQUEST_SOURCECOMMITID') ?? read('BUILD_SOURCEVERSION'),
    target: branch(read('SYSTEM_PULLREQUEST_TARGETBRANCH')),
  }),
  'Bitbucket Pipelines': (read) => ({
    head: read('BITBUCKET_COMMIT'),
    target: branch(read('BITBUCKET_PR_DESTINATION_BRANCH')),
  }),
  Buildkite: (read) => ({
    head: read('BUILDKITE_COMMIT'),
    target: branch(read('BUILDKITE_PULL_REQUEST_BASE_BRANCH')),
    bases: [otherBranch(read('BUILDKITE_PIPELINE_DEFAULT_BRANCH'), read('BUILDKITE_BRANCH'))],
  }),
  'Travis CI': (read) => readRange(read('TRAVIS_COMMIT_RANGE'), (read('TRAVIS_PULL_REQUEST') ?? 'false') !== 'false'),
  Semaphore: (read) => readRange(read('SEMAPHORE_GIT_COMMIT_RANGE'), read('SEMAPHORE_GIT_REF_TYPE') === 'pull-request'),
  Drone: (read) => ({
    head: read('DRONE_COMMIT_SHA'),
    target: read('DRONE_PULL_REQUEST') && branch(read('DRONE_TARGET_BRANCH')),
    bases: [read('DRONE_COMMIT_BEFORE'), otherBranch(read('DRONE_REPO_BRANCH'), read('DRONE_COMMIT_BRANCH'))],
  }),
  Woodpecker: (read) => ({
    head: read('CI_COMMIT_SHA'),
    target: branch(read('CI_COMMIT_TARGET_BRANCH')),
    bases: [otherBranch(read('CI_REPO_DEFAULT_BRANCH'), read('CI_COMMIT_BRANCH')), read('CI_PREV_COMMIT_SHA')],
  }),
  AppVeyor: (read) => ({
    head: read('APPVEYOR_PULL_REQUEST_HEAD_COMMIT'),
    target: branch(read('APPVEYOR_REPO_BRANCH')),
  }),
  'AWS CodeBuild': (read) => ({
    head: read('CODEBUILD_RESOLVED_SOURCE_VERSION'),
    target: branch(read('CODEBUILD_WEBHOOK_BASE_REF')),
    bases: [read('CODEBUILD_WEBHOOK_PREV_COMMIT')],
  }),
  'Cirrus CI': (read) => ({
    head: read('CIRRUS_CHANGE_IN_REPO'),
    target: read('CIRRUS_PR') && read('CIRRUS_BASE_SHA'),
    bases: [read('CIRRUS_LAST_GREEN_CHANGE')],
  }),
  Codefresh: (read) => ({ head: read('CF_REVISION'), target: branch(read('CF_PULL_REQUEST_TARGET')) }),
  Jenkins: (read) => ({
    head: read('GIT_COMMIT') ?? 'HEAD',
    target: branch(read('CHANGE_TARGET')),
    bases: [read('GIT_PREVIOUS_COMMIT')],
  }),
};

/** The range of the job that has these variables; undefined if they are of no CI system that is known. */
export function rangeOfJob(variables: Variables): JobRange | undefined {
  const system = findCiSystem(variables)?.name;
  if (system === undefined) return undefined;
  const ends = readers[system]?.((name) => commitOrName(variables[name]));
  const base = ends?.target ?? ends?.bases?.find((end) => end !== undefined);
  if (base === undefined || ends?.head === undefined) return { kind: 'whole', system };
  return { kind: 'range', system, range: `${base}..${ends.head}`, base, isProposed: ends.target !== undefined };
}

/** What GitHub and its relatives tell of a push, a pull request or a merge group, in a file. */
function readEvent(read: Read): Ends {
  const file = read('GITHUB_EVENT_PATH');
  const event = Json.parse((file && unlessRefused(() => readFileSync(file, 'utf8'))) ?? '');
  const pull = event.at('pull_request');
  const before = commitOrName(event.text('before'));
  const pushed = event.text('ref')?.startsWith('refs/heads/') === true ? event.text('ref') : undefined;
  return {
    head: pull.text('head', 'sha') ?? event.text('merge_group', 'head_sha') ?? commitOrName(event.text('after')),
    target: pull.text('base', 'sha') ?? event.text('merge_group', 'base_sha'),
    bases: [before, otherBranch(event.text('repository', 'default_branch'), pushed)],
  };
}

/** Of `A...B`, B is compared with A, not A with B as well. */
function readRange(range: string | undefined, isProposed: boolean): Ends {
  const [left, right] = range?.split(/\.{2,3}/) ?? [];
  const [base, head] = [commitOrName(left), commitOrName(right)];
  return isProposed ? { head, target: base } : { head, bases: [base] };
}

function commitOrName(value: string | undefined): string | undefined {
  return value === undefined || /^0*$/.test(value) ? undefined : value;
}

/** A branch of the server, as a clone has it. */
function branch(name: string | undefined): string | undefined {
  return name && `origin/${name.replace(/^refs\/heads\//, '')}`;
}

/** The default branch, unless the job is about that one. */
function otherBranch(defaultBranch: string | undefined, own: string | undefined): string | undefined {
  return branch(defaultBranch) === branch(own) ? undefined : branch(defaultBranch);
}
