import type { Candidate } from './candidate.ts';
export type { Candidate } from './candidate.ts';
/** Bytes of the window that the grammar looks at before and behind a keyword; more changes nothing. */
export declare const windowBefore = 160;
export declare const windowAfter = 4700;
/**
 * The candidates at a keyword of `familyKeywords`. `window` is Latin-1, one byte one character; `hit` is the keyword's
 * index in it. A name that holds several keywords gives its candidates at one of them only. Work is bounded: it does not
 * grow with the window.
 */
export declare function candidatesAt(window: string, hit: number, keyword: string): readonly Candidate[];
