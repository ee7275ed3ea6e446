import type { Exposure } from './exposure.ts';
import type { RuleKind, Rotation } from './rule.ts';
import type { Confidence, Severity } from './severity.ts';
/** How a text was wrapped before its secret could be seen. */
export type Encoding = 'base64' | 'hex' | 'percent' | 'escape' | 'html-entity' | 'ansi' | 'concatenation' | 'utf-16' | Compression;
/** Of what was inflated; the encoding round it is a layer of its own. */
export type Compression = 'gzip' | 'zlib';
/** How else a known value may have changed on its way into an output. */
export type Disguise = Encoding | 'reversed' | 'line-wrap';
/**
 * A span in a blob. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive. Offsets are in bytes.
 */
export interface Region {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly byteOffset: number;
    readonly byteLength: number;
}
/** One place of a finding. */
export interface Occurrence extends Region {
    /**
     * `/`-separated, as the caller named it; in a repository relative to its root. `!/` stands between an archive and what
     * is in it: `lib/shop.jar!/config.yml`.
     */
    readonly path: string;
    /** The line of the secret, cut to a bounded length. */
    readonly excerpt: Excerpt;
    /** Outermost encoding first; empty for plain text. */
    readonly decoded: readonly Disguise[];
    /** Other parts found near: access key id, account SID. */
    readonly companions: readonly CompanionPart[];
    /** Git only: the commit that added it here. Absent before attribution, and if no commit holds the object. */
    readonly commit?: CommitReference;
    /** Git only: the object that holds the secret. */
    readonly objectId?: string;
    /** What allowed this place, if it is not to be reported. */
    readonly allowed?: Allowance;
    /** Why a comment beside it has no effect, though it was probably meant to allow it. */
    readonly ineffectiveAllow?: string;
}
/**
 * `text` holds one line in clear text, which reports redact. The mark is the secret in it, or its encoded form, in UTF-16
 * units.
 */
export interface Excerpt {
    readonly text: string;
    readonly markStart: number;
    readonly markLength: number;
}
/** Another part of the credential that stands near the secret. */
export interface CompanionPart {
    /** For people: `access key id`. */
    readonly name: string;
    /** In clear text: identifiers are not secrets; reports redact the rest. */
    readonly value: string;
    /** From 1. */
    readonly line: number;
}
/** A commit, as git shows it. */
export interface CommitReference {
    /** All 40 or 64 hexadecimal digits. */
    readonly id: string;
    readonly author: string;
    readonly email: string;
    /** ISO 8601, as the commit says. */
    readonly date: string;
    /** The first line of its message. */
    readonly summary: string;
    /** A shallow clone begins here: what it holds may be older, and somebody else's. */
    readonly isBoundary?: true;
}
/** A person's decision not to report. */
export type Allowance = {
    readonly kind: 'inline';
    readonly marker: string;
    readonly reason?: string;
} | {
    readonly kind: 'allowlist';
    readonly name: string;
    readonly reason?: string;
} | {
    readonly kind: 'baseline';
    readonly reason?: string;
    readonly owner?: string;
    readonly expires?: string;
};
/** A secret that was found. It is one finding, however often it occurs. */
export interface Finding {
    readonly ruleId: string;
    readonly ruleName: string;
    readonly ruleKind: RuleKind;
    readonly provider: string;
    readonly description: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    /** All its places are in tests, examples and documentation. */
    readonly isTestOnly: boolean;
    /** Why it is taken for a secret, one clause each: `checksum is right`. */
    readonly reasons: readonly string[];
    /** In clear text; only for reports that were asked to show secrets. */
    readonly secret: string;
    /** What may be shown of it: `ghp_********xc`. */
    readonly redacted: string;
    /**
     * 32 hexadecimal digits: a keyed hash of the secret and the family of its rule. It says who they are wherever they
     * stand, so it survives moved lines, renamed files and rewritten history.
     */
    readonly fingerprint: string;
    readonly rotate: Rotation;
    readonly references: readonly string[];
    /** Sorted by path, offset; a finding has at least one place. */
    readonly occurrences: readonly [Occurrence, ...Occurrence[]];
    /** How many there are, even if a limit cut `occurrences` short. */
    readonly occurrenceCount: number;
    /** Git histories only: how long it has been exposed. */
    readonly exposure?: Exposure;
}
/** The finding with each of its places changed. */
export declare function mapPlaces(finding: Finding, change: (occurrence: Occurrence) => Occurrence): Finding;
/** The finding with only those of its places that are kept; none if there is no such place. */
export declare function withPlaces(finding: Finding, isKept: (occurrence: Occurrence) => boolean): readonly Finding[];
