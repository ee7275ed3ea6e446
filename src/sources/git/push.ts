import { SourceError } from '../../errors.ts';
import type { BlobSink, Source } from '../../model/source.ts';
import { type Push, pushRevisions } from './push-revisions.ts';
import { readWalk } from './range.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

const maximumBytes = 1 << 28;

/**
 * What a push brings to a repository that has some of it: each blob once, commits and tags with their texts. Throws
 * SourceError, naming it, for a tip that is not there.
 */
export function pushSource(repository: Repository, push: Push): Source {
  return { read: (sink) => readPush(repository, push, sink) };
}

async function readPush(repository: Repository, push: Push, sink: BlobSink): Promise<void> {
  const tips = describeTips(repository, push.tips);
  for (const { name } of tips.filter(({ peeledType }) => peeledType !== 'commit')) {
    sink.problem({ kind: 'unreadable', where: name, detail: 'names no commit but a file or a folder, and was not read', advice: 'push commits, or tags of commits' });
  }
  const commits = tips.filter(({ peeledType }) => peeledType === 'commit');
  // Without a commit to begin with git would begin with HEAD.
  if (commits.length === 0) return sink.note('no commit is pushed');
  const tagIds = commits.filter(({ type }) => type === 'tag').map(({ id }) => id);
  await readWalk(repository, { name: 'what is pushed', ...pushRevisions({ ...push, tips: commits.map(({ id }) => id) }), tagIds }, sink);
}

interface Tip {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  /** What a tag leads to in the end. */
  readonly peeledType: string;
}

function describeTips(repository: Repository, names: readonly string[]): readonly Tip[] {
  const wrong = names.find((name) => name === '' || name.startsWith('-') || /[\n\0]/.test(name));
  if (wrong !== undefined) throw new SourceError(repository.path, `${JSON.stringify(wrong)} is the name of no commit`);
  const input = Buffer.from(names.map((name) => `${name}\n${name}^{}\n`).join(''));
  const lines = runGit(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], { input, maximumBytes }).stdout.toString('utf8').split('\n');
  return names.map((name, index) => {
    const [type = '', id = ''] = (lines[2 * index] ?? '').split(' ');
    const [peeledType = ''] = (lines[2 * index + 1] ?? '').split(' ');
    if (!/^(?:blob|commit|tag|tree)$/.test(type)) throw new SourceError(repository.path, `no object is called ${JSON.stringify(name)}`);
    return { name, id, type, peeledType };
  });
}

/** Those of these ids that are commits of this repository. */
export function keepCommits(repository: Repository, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const input = Buffer.from(ids.map((id) => `${id}^{commit}\n`).join(''));
  const lines = runGit(repository, ['cat-file', '--batch-check=%(objecttype)', '--buffer'], { input, maximumBytes }).stdout.toString('latin1').split('\n');
  return ids.filter((_, index) => lines[index] === 'commit');
}
