import type { Problem } from '../../model/problem.ts';
import { streamGit, type GitPlace } from './run.ts';
import { reasonOf } from './stderr.ts';

/** What a walk from all refs did not find. */
export interface Connectivity {
  /** Ids of objects that are referred to but not there, sorted. */
  readonly missing: readonly string[];
  /** Why the walk ended early, if it did. */
  readonly failure: string | undefined;
}

/** Each missing object is a line of at most 66 bytes; more of them are counted no further. */
const maximumBytes = 64 << 20;

/** Walks the history of all refs and looks whether each object that is referred to is there. Fetches nothing. */
export async function checkConnectivity(place: GitPlace): Promise<Connectivity> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const result = await streamGit(place, ['rev-list', '--objects', '--all', '--missing=print', '--quiet'], (chunk) => {
    bytes += chunk.length;
    if (bytes <= maximumBytes) chunks.push(chunk);
  });
  const lines = Buffer.concat(chunks).toString('latin1').split('\n');
  const absentCommits = [...result.stderr.matchAll(/^error: Could not read ([0-9a-f]{40,64})$/gm)].map(([, id = '']) => id);
  const missing = [...new Set([...lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)), ...absentCommits])].sort();
  return { missing, failure: result.exitCode === 0 ? undefined : reasonOf(result.stderr) };
}

/** In a partial clone what is missing was left on the server, so one problem says how much. */
export function connectivityProblems(where: string, isPartial: boolean, { missing, failure }: Connectivity): readonly Problem[] {
  const advice = 'fetch from a complete copy, or scan a fresh clone';
  const failed: readonly Problem[] = failure === undefined ? [] : [{ kind: 'missing-object', where, detail: `the history cannot be walked to its end: ${failure}`, advice }];
  if (isPartial && missing.length > 0) {
    const detail = `a partial clone: ${missing.length} objects were left on the server and not scanned`;
    return [{ kind: 'partial-repository', where, detail, advice: 'scan a clone made without `--filter`' }, ...failed];
  }
  return [...missing.map((id): Problem => ({ kind: 'missing-object', where: id, detail: 'referred to, but not in the repository', advice })), ...failed];
}
