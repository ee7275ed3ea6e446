/** What one side sends, and what the other already has. */
export interface Push {
  /** Ids, or names, of the commits and tags that are sent. */
  readonly tips: readonly string[];
  /** Commits that the other side has. */
  readonly known: readonly string[];
  /** Refs whose commits the other side has, too: an option of `git rev-list` such as `--all`. */
  readonly knownRefs?: `--${string}`;
}

/**
 * The commits that are new to the other side, as `git log` and `git rev-list` take them. Ids go by standard input:
 * there may be many.
 */
export function pushRevisions({ tips, known, knownRefs }: Push): {
  readonly revisions: readonly string[];
  readonly input: Uint8Array;
} {
  const lines = [...tips, ...known.map((id) => `^${id}`)];
  return {
    revisions: ['--stdin', ...(knownRefs === undefined ? [] : ['--not', knownRefs])],
    input: Buffer.from(lines.map((line) => `${line}\n`).join('')),
  };
}
