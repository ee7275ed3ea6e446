import type { EncodedPlace } from '../../kernel/index.ts';
import type { Encoding } from '../../model/finding.ts';
/** A part of a text with one encoding taken off. */
export interface Decoded {
    readonly encoding: Encoding;
    readonly bytes: Uint8Array;
    /** It begins within a word of the text that it is a part of: what stands first may be the rest of one. */
    readonly startsInWord?: boolean;
    /** The span of the encoded text that bytes `start` to `end` came from. */
    sourceSpan(start: number, end: number): Span;
}
/** Offsets in bytes, `end` exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Every part of the text that reads differently when one encoding is taken off; where places are given, those that begin there. */
export declare function decodeParts(bytes: Uint8Array, places?: readonly EncodedPlace[]): readonly Decoded[];
