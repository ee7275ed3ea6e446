/** The kinds of objects that git stores. */
export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

/** Those whose content is searched; a tree only holds names. */
export type SearchedObjectType = Exclude<ObjectType, 'tree'>;
