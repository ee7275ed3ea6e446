/** Events in the shape that GitHub documents, cut to what stands in every one of them and what is looked at. */
const repository = {
  id: 1296269,
  name: 'shop',
  full_name: 'acme/shop',
  private: true,
  default_branch: 'main',
  owner: { login: 'acme', id: 1, type: 'Organization' },
};
const sender = { login: 'ada', id: 583231, type: 'User' };
const noCommit = '0'.repeat(40);

export interface PullRequestFacts {
  readonly base: string;
  readonly head: string;
  readonly commits?: number;
  readonly branch?: string;
  /** Owner and name of the repository that the branch stands in. */
  readonly from?: string;
}

export function pullRequestPayload({
  base,
  head,
  commits = 1,
  branch = 'topic',
  from = 'acme/shop',
}: PullRequestFacts): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      id: 279147437,
      number: 7,
      state: 'open',
      title: 'Amazing new feature',
      commits,
      changed_files: 1,
      head: {
        label: `${from.split('/')[0]}:${branch}`,
        ref: branch,
        sha: head,
        repo: { ...repository, full_name: from, fork: from !== 'acme/shop' },
      },
      base: { label: 'acme:main', ref: 'main', sha: base, repo: repository },
    },
    repository,
    sender,
  };
}

export interface PushFacts {
  readonly ref?: string;
  /** Undefined for a ref that is new. */
  readonly before?: string;
  /** Undefined for a ref that was deleted. */
  readonly after?: string;
  readonly forced?: boolean;
  readonly commits?: number;
}

export function pushPayload({
  ref = 'refs/heads/main',
  before = noCommit,
  after = noCommit,
  forced = false,
  commits = 1,
}: PushFacts): object {
  return {
    ref,
    before,
    after,
    base_ref: null,
    created: before === noCommit,
    deleted: after === noCommit,
    forced,
    compare: `https://github.com/acme/shop/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: Array.from({ length: commits }, () => ({
      id: after,
      distinct: true,
      message: 'change',
      added: [],
      removed: [],
      modified: [],
    })),
    head_commit: after === noCommit ? null : { id: after, distinct: true, message: 'change' },
    pusher: { name: 'ada', email: 'ada@example.org' },
    repository,
    sender,
  };
}

export function mergeGroupPayload(base: string, head: string): object {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
      base_sha: base,
      base_ref: 'refs/heads/main',
    },
    repository,
    sender,
  };
}

export function schedulePayload(): object {
  return { schedule: '0 3 * * *', repository, workflow: '.github/workflows/nightly.yml' };
}

export function dispatchPayload(): object {
  return { inputs: {}, ref: 'refs/heads/main', repository, sender, workflow: '.github/workflows/nightly.yml' };
}
