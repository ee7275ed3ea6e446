import { resolve } from 'node:path';
import { SourceError } from '../../errors.ts';
import type { Remote } from '../../sources/git/range/fetch.ts';
import { openRepository } from '../../sources/git/repository.ts';

export type { Remote };

/** What git says about a folder. */
export type Checkout =
  /** `prefix` is the path of the folder within the repository, with a slash at its end; empty at the top. */
  | { readonly kind: 'repository'; readonly top: string; readonly prefix: string }
  /** Git does not see a repository there, or refuses the one that is there. */
  | { readonly kind: 'none'; readonly reason: string; readonly isRefused: boolean };

export function checkoutAt(folder: string): Checkout {
  try {
    const { workTree, prefix } = openRepository(folder);
    return { kind: 'repository', top: workTree ?? folder, prefix };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const isElsewhere = error.message.includes('not a git repository');
    return {
      kind: 'none',
      isRefused: !isElsewhere,
      reason: isElsewhere
        ? 'the working directory is in no git repository'
        : error.message.replace(`${resolve(folder)}: `, ''),
    };
  }
}
