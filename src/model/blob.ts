/** Where bytes were seen. Paths are `/`-separated and relative to what was scanned; archives join entries with `!/`. */
export type Provenance =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'git-object';
      readonly path: string;
      readonly objectId: string;
      readonly objectType: 'blob' | 'commit' | 'tag';
    }
  | { readonly kind: 'index'; readonly path: string; readonly objectId: string }
  | {
      readonly kind: 'commit-range';
      readonly path: string;
      readonly objectId: string;
      readonly objectType: 'blob' | 'commit' | 'tag';
    }
  /** What stands in the repository's own folder beside its objects: configuration, hooks, reflogs. */
  | { readonly kind: 'repository-file'; readonly path: string }
  /** Names of files or refs, one a line: each is a place of its own. */
  | { readonly kind: 'names'; readonly path: string }
  | { readonly kind: 'variable'; readonly path: string; readonly name: string }
  | { readonly kind: 'stdin'; readonly path: string };

/**
 * The same at another path, with all names as they are now: some are looked up when they are asked for, which no spread
 * does.
 */
export function withPath(provenance: Provenance, path: string): Provenance {
  if (provenance.kind !== 'git-object') return { ...provenance, path };
  const { kind, objectId, objectType } = provenance;
  return { kind, path, objectId, objectType };
}

/**
 * The bytes of one blob, to be looked at before the call that hands them over returns: the source may reuse the array.
 */
export interface Blob {
  readonly provenance: Provenance;
  readonly bytes: Uint8Array;
  /** Other blobs will be made of this one. */
  readonly isBase?: boolean;
  /** How it was made of one that is known. */
  readonly edit?: Edit;
}

/** How bytes were made of others. */
export interface Edit {
  readonly base: KnownText;
  /**
   * The stretches that were taken over, by their places here: place here, place there, length. They do not go on in one
   * another.
   */
  readonly copies: Uint32Array;
}

/**
 * What is known of a text: what was found in it, and what has to be known so that only what changes has to be looked at
 * in what is made of it. For whoever has written it.
 */
export interface KnownText {
  /** Of the text, in bytes. */
  readonly length: number;
}
