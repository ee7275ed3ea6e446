import type { ChecksumName } from './rule.ts';
/**
 * A text with look-alike secrets in it, kept as a recipe and grown from a seed when a test runs, so that no secret
 * sits in the repository and other scanners stay quiet about it.
 */
export interface Sample {
    readonly kind: 'sample';
    readonly parts: readonly SamplePart[];
    /** The path of the file with the text, if a rule asks for one. */
    readonly path?: string;
}
/** A piece of a sample, as it is written or as it is grown. */
export type SamplePart = {
    readonly kind: 'text';
    readonly text: string;
}
/** `length` characters drawn from `alphabet`. */
 | {
    readonly kind: 'characters';
    readonly alphabet: string;
    readonly length: number;
}
/** The parts grown, then encoded as one. */
 | {
    readonly kind: 'encoded';
    readonly encoding: SampleEncoding;
    readonly parts: readonly SamplePart[];
}
/** The parts grown, then followed by the checksum of all but their first `skip` characters. */
 | {
    readonly kind: 'checksummed';
    readonly checksum: ChecksumName;
    readonly skip: number;
    readonly parts: readonly SamplePart[];
}
/** The bytes of `prefix` (hex) and `length` random ones, as base64 or hexadecimal in lines of `width` characters. */
 | {
    readonly kind: 'bytes';
    readonly prefix: string;
    readonly length: number;
    readonly encoding: 'base64' | 'hex';
    readonly width: number;
};
/** How the parts are written in the text; `lower` and `upper` change their case. */
export type SampleEncoding = 'base64' | 'base64url' | 'hex' | 'percent' | 'lower' | 'upper';
