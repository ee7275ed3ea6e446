import type { Encoding } from '../model/finding.ts';
import type { EncodedPlace } from '../kernel/index.ts';
import { type Span } from './decode/index.ts';
/** A text as it is searched: the blob's own, or a part of one with encodings taken off. */
export interface Layer {
    readonly bytes: Uint8Array;
    /** Outermost first; empty for the blob's own text. */
    readonly encodings: readonly Encoding[];
    /** It begins within a word of the text round it. */
    readonly startsInWord?: boolean;
    /** The span of the blob's text that bytes `start` to `end` came from. */
    toBlob(start: number, end: number): Span;
}
export interface DecodeLimits {
    /** Encodings taken off one after the other. */
    readonly decodeDepth: number;
    /** Bytes that all decoded parts of one blob may have together: this many times its own, but at least the floor. */
    readonly decodedBytesFactor: number;
    readonly decodedBytesFloor: number;
}
/** Who goes through the layers of a text. */
export interface LayerVisitor {
    visit(layer: Layer): void;
    /** The parts of a text of this depth that are worth decoding; undefined for all. */
    findEncoded(bytes: Uint8Array, depth: number): readonly EncodedPlace[] | undefined;
    /** Hears, once, why it stopped short. */
    limited(detail: string): void;
}
/** What may be decoded of a text of this length. */
export declare function mostDecodedBytes(length: number, limits: DecodeLimits): number;
/** Visits a text and all that is encoded in it, outermost first; gives the number of bytes that were decoded. */
export declare function visitLayers(bytes: Uint8Array, limits: DecodeLimits, visitor: LayerVisitor): number;
