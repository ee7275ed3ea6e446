import type { SearchedObjectType } from './git/object-type.ts';

/** Where bytes were seen. Paths are `/`-separated and relative to what was scanned; archives join entries with `!/`. */
export type Provenance =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'git-object';
      readonly path: string;
      readonly objectId: string;
      readonly objectType: SearchedObjectType;
    }
  | { readonly kind: 'index'; readonly path: string; readonly objectId: string }
  | {
      readonly kind: 'commit-range';
      readonly path: string;
      readonly objectId: string;
      readonly objectType: SearchedObjectType;
    }
  /** Files in the repository's own folder besides its objects: configuration, hooks, reflogs. */
  | { readonly kind: 'repository-file'; readonly path: string }
  /** Names of files or refs, one per line: each is a place of its own. */
  | { readonly kind: 'names'; readonly path: string }
  | { readonly kind: 'variable'; readonly path: string; readonly name: string }
  | { readonly kind: 'stdin'; readonly path: string };

/**
 * The same provenance at another path, with all names as they are now: some are only looked up when they are read,
 * which a spread does not do.
 */
export function withPath(provenance: Provenance, path: string): Provenance {
  if (provenance.kind !== 'git-object') return { ...provenance, path };
  const { kind, objectId, objectType } = provenance;
  return { kind, path, objectId, objectType };
}

/**
 * The bytes of one blob. They must be looked at before the call that passes them returns: the source may reuse the
 * array.
 */
export interface Blob {
  readonly provenance: Provenance;
  readonly bytes: Uint8Array;
  /** Other blobs will be made from this one. */
  readonly isBase?: boolean;
  /**
   * A path it had, for a blob that was handed over before without one: only what that name tells of is looked for now.
   */
  readonly namedBy?: string;
  /** How it was made from a known blob. */
  readonly edit?: Edit;
}

/** How bytes were made from others. */
export interface Edit {
  readonly base: KnownText;
  /**
   * The stretches taken over from the base, in the order of their places here: place here, place there, length.
   * Neighbours in both texts are joined into one.
   */
  readonly copies: Uint32Array;
}

/**
 * What is known of a text: what was found in it, and what else it takes so that in texts made from it only the changes
 * need a look. Only whoever wrote it reads it.
 */
export interface KnownText {
  /** Length of the text in bytes. */
  readonly length: number;
}
