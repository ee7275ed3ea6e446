import type { CommitReference } from '../../../model/finding.ts';
import type { ObjectType } from '../../../model/git/object-type.ts';
import { readCommitSeconds, readCommitText, readTagName } from '../commit-text.ts';
import { SharedTexts } from '../history/shared-texts.ts';
import { BatchParser } from '../process/batch.ts';
import { runGit, streamGit, type GitPlace } from '../process/run.ts';
import { idLines } from './wanted-objects.ts';

/** A commit or tag object, and what it says about itself. */
export interface ObjectText {
  readonly reference: CommitReference;
  /** When it was committed or tagged, in seconds since 1970; 0 if it does not say. */
  readonly seconds: number;
  /** Tags only. */
  readonly tagName: string | undefined;
}

/** Longer texts are read up to here; what is needed comes first. */
const longestText = 1 << 20;

/** The types of these objects. Ids that git does not know, or cannot read, are left out. */
export function readTypes(place: GitPlace, ids: Iterable<string>): ReadonlyMap<string, ObjectType> {
  const { stdout } = runGit(place, ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'], {
    input: idLines(ids),
    maximumBytes: 1 << 30,
  });
  const types = new Map<string, ObjectType>();
  for (const [, id = '', type] of stdout.toString('latin1').matchAll(/^([0-9a-f]+) (blob|commit|tag|tree)$/gm)) {
    if (type === 'blob' || type === 'commit' || type === 'tag' || type === 'tree') types.set(id, type);
  }
  return types;
}

/** The texts of these commits and tags; those that cannot be read are left out. */
export async function readTexts(place: GitPlace, ids: readonly string[]): Promise<ReadonlyMap<string, ObjectText>> {
  const texts = new Map<string, ObjectText>();
  const shared = new SharedTexts();
  let next = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const parser = new BatchParser({
    begin: () => 'pieces',
    whole: () => undefined,
    piece: (bytes) => {
      if (heldBytes < longestText) held.push(Buffer.from(bytes));
      heldBytes += bytes.length;
    },
    end: () => {
      const id = ids[next++] ?? '';
      texts.set(id, readText(id, Buffer.concat(held), shared));
      held = [];
      heldBytes = 0;
    },
    missing: () => void (next += 1),
  });
  if (ids.length > 0)
    await streamGit(place, ['cat-file', '--batch', '--buffer'], (bytes) => parser.push(bytes), idLines(ids));
  return texts;
}

function readText(id: string, bytes: Buffer, shared: SharedTexts): ObjectText {
  const { author, email, summary, date } = readCommitText(id, bytes);
  const tagName = readTagName(bytes);
  return {
    reference: {
      id,
      author: shared.share(author),
      email: shared.share(email),
      date: shared.share(date),
      summary: shared.share(summary),
    },
    seconds: readCommitSeconds(bytes),
    tagName: tagName === undefined ? undefined : shared.share(tagName),
  };
}
