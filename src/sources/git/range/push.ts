import { SourceError } from '../../../errors.ts';
import { itemAt } from '../../../foundation/item-at.ts';
import { shortId } from '../../../model/git/short-id.ts';
import type { BlobSink, Source, WalkedHistory } from '../../../model/source.ts';
import { showBytes } from '../../path-bytes.ts';
import { readWalk } from '../history/commit-walk.ts';
import { labelled } from '../history/history-reader.ts';
import { describeNames } from '../objects/described-names.ts';
import type { WantedObject } from '../objects/wanted-objects.ts';
import { runGit } from '../process/run.ts';
import { reasonOf } from '../process/stderr.ts';
import type { Repository } from '../repository.ts';
import { type Push, pushRevisions } from './push-revisions.ts';
import { rememberWalk } from './range.ts';

const maximumBytes = 1 << 28;

/**
 * What a push adds to a repository that has some of it: each blob once, commits and tags with their texts. Throws
 * SourceError, naming the tip, where one is not there.
 */
export function pushSource(repository: Repository, push: Push): Source {
  return rememberWalk((sink) => readPush(repository, push, sink));
}

async function readPush(repository: Repository, push: Push, sink: BlobSink): Promise<WalkedHistory> {
  const tips = describeTips(repository, push.tips);
  const commits = tips.filter(({ peeledType }) => peeledType === 'commit').map(({ id }) => id);
  const tags = tips.filter(({ type }) => type === 'tag').map(({ id }) => labelled('tag', id));
  const others = [...tags, ...tips.flatMap((tip) => filesOf(repository, tip))];
  // With no commit given, git would start from HEAD.
  const { revisions, input } =
    commits.length > 0
      ? pushRevisions({ ...push, tips: commits })
      : { revisions: ['--max-count=0', '--all'], input: new Uint8Array() };
  return await readWalk(repository, { name: 'what is pushed', revisions, input, others }, sink);
}

/** The files of a tag that points to a file or a folder, not to a commit. */
function filesOf(repository: Repository, { peeledType, peeledId }: Tip): readonly WantedObject[] {
  if (peeledType === 'blob') return [labelled('blob', peeledId)];
  if (peeledType !== 'tree') return [];
  const { exitCode, stdout, stderr } = runGit(repository, ['ls-tree', '-r', '-z', peeledId], { maximumBytes });
  if (exitCode !== 0)
    throw new SourceError(repository.path, `git cannot list ${shortId(peeledId)}: ${reasonOf(stderr)}`);
  return [...showBytes(stdout).matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, id = '', path = '']) => ({
    id,
    path,
  }));
}

interface Tip {
  readonly id: string;
  readonly type: string;
  /** What a tag points to in the end, through all other tags. */
  readonly peeledType: string;
  readonly peeledId: string;
}

function describeTips(repository: Repository, names: readonly string[]): readonly Tip[] {
  const wrong = names.find((name) => name === '' || name.startsWith('-') || /[\n\0]/.test(name));
  if (wrong !== undefined) throw new SourceError(repository.path, `${JSON.stringify(wrong)} is the name of no commit`);
  const described = describeNames(
    repository,
    names.flatMap((name) => [name, `${name}^{}`]),
  );
  return names.map((name, index) => {
    const { type, id } = itemAt(described, 2 * index);
    if (type === '') throw new SourceError(repository.path, `no object is called ${JSON.stringify(name)}`);
    const { type: peeledType, id: peeledId } = itemAt(described, 2 * index + 1);
    return { id, type, peeledType, peeledId };
  });
}

/** Those of these ids that are commits of this repository. */
export function keepCommits(repository: Repository, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const described = describeNames(
    repository,
    ids.map((id) => `${id}^{commit}`),
  );
  return ids.filter((_, index) => described[index]?.type === 'commit');
}
