/** Where bytes were seen. Paths are `/`-separated and relative to what was scanned; archives join entries with `!/`. */
export type Provenance =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'git-object'; readonly path: string; readonly objectId: string; readonly objectType: 'blob' | 'commit' | 'tag' }
  | { readonly kind: 'index'; readonly path: string; readonly objectId: string }
  | { readonly kind: 'commit-range'; readonly path: string; readonly objectId: string; readonly objectType: 'blob' | 'commit' | 'tag' }
  /** What stands in the repository's own folder beside its objects: configuration, hooks, reflogs. */
  | { readonly kind: 'repository-file'; readonly path: string }
  /** Names of files or refs, one a line: each is a place of its own. */
  | { readonly kind: 'names'; readonly path: string }
  | { readonly kind: 'variable'; readonly path: string; readonly name: string }
  | { readonly kind: 'stdin'; readonly path: string };

/**
 * The bytes of one blob, to be looked at before the call that hands them over returns: the source may reuse the array.
 */
export interface Blob {
  readonly provenance: Provenance;
  readonly bytes: Uint8Array;
}
