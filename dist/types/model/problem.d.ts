/** Something that could not be read or finished. Any of them makes a scan incomplete. Never holds a secret. */
export interface Problem {
    readonly kind: ProblemKind;
    /** What it is about: a path, an object id, a rule id. */
    readonly where: string;
    /** The git object it is in, where that was read without its path: one of the versions of the file at that path. */
    readonly objectId?: string;
    /** What happened, a sentence without the place: `permission denied`. */
    readonly detail: string;
    /** What to do about it, if known. */
    readonly advice?: string;
}
/** Why something could not be read or finished, as a word for programs. */
export type ProblemKind = 
/** A file or folder that could not be opened or read. */
'unreadable'
/** A file whose size changed while it was being read. */
 | 'changed'
/** An archive, compressed file or encoded text that is broken. */
 | 'broken-archive'
/** A git object that is referred to but missing. */
 | 'missing-object'
/** A git object that is there but cannot be read. */
 | 'corrupt-object'
/** A repository that is only partly here: a shallow or partial clone. */
 | 'partial-repository'
/** A limit that cut something off; `detail` names the limit and the option that raises it. */
 | 'limit'
/** A rule that did not finish in time. */
 | 'slow-rule'
/** There was nothing to scan. */
 | 'nothing-scanned';
