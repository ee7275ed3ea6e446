import type { HttpRequest } from './http-request.ts';
import type { Sample } from './sample.ts';
import type { Confidence, Severity } from './severity.ts';
/**
 * What is looked for: a shape and everything known about that kind of secret.
 * A rule is data with a type and holds no function, so it can be written out as TOML or JSON and sent to a thread;
 * what a pattern cannot say is named (`checksum`, `structure`, `grammar`) and lives in the engine.
 */
export type Rule = PatternRule | GrammarRule;
interface RuleBase {
    /** Kebab case, starts with the provider, never reused for another kind of secret. */
    readonly id: string;
    /** For people: `GitHub personal access token (classic)`. */
    readonly name: string;
    /** Kebab case; for what has no provider, its kind (`private-key`, `jwt`, `generic`). */
    readonly provider: string;
    /** One sentence: what a stranger can do with it. */
    readonly description: string;
    readonly severity: Severity;
    /** By default that of the kind: provider `high`, context `medium`, generic `medium`. */
    readonly confidence?: Confidence;
    /**
     * Texts of at least three bytes, one of which is in every match. Case is ignored, unless the rule is a provider rule
     * whose pattern is case-sensitive.
     */
    readonly keywords: readonly string[];
    /**
     * Other names that show whose a secret is once it has been found: `praw`, a library for Reddit. They hold for all rules
     * of the provider. Nothing is searched for them, so they cost nothing.
     */
    readonly aliases?: readonly string[];
    /** Tokens of the same family and value are one secret, whichever rule found them. The provider by default. */
    readonly family?: string;
    /**
     * Says what shape it has, not whose it is (`Bearer …`, `user:password@`): yields to every rule that names an owner.
     */
    readonly isBroad?: boolean;
    /** Where the value comes from; `random` by default. */
    readonly origin?: ValueOrigin;
    /** Least Shannon entropy in bits per character; by default derived from the secret's length. 0 disables the check. */
    readonly entropy?: number;
    readonly checksum?: ChecksumName;
    readonly structure?: StructureName;
    readonly companions?: readonly Companion[];
    /** The rule applies only to `/`-separated paths that match. */
    readonly paths?: RegExp;
    /** Pages on the token's format, the provider's own first. */
    readonly references: readonly string[];
    readonly rotate: Rotation;
    /** Asks the provider whether the secret is still valid. */
    readonly verify?: HttpRequest;
    /** Revokes the secret. */
    readonly revoke?: HttpRequest;
    /** Each yields exactly one finding, of this rule. */
    readonly examples: readonly Sample[];
    /** None yields a finding of this rule. */
    readonly lookalikes: readonly Sample[];
}
/** `provider`: the token can be recognised by itself; `context`: by the name beside it. */
export interface PatternRule extends RuleBase {
    readonly kind: 'provider' | 'context';
    /** Holds exactly one group named `secret`. Flags: none or `i`. */
    readonly pattern: RegExp;
    /** Matches need not contain a keyword, but begin at most this many bytes before or after one. */
    readonly keywordDistance?: number;
}
/** An assignment to a name like `password`, found by a grammar of the engine and judged by its value. */
export interface GrammarRule extends RuleBase {
    readonly kind: 'generic';
    readonly grammar: GrammarName;
}
/** A second part that belongs to the secret: AWS id and secret, Twilio SID and token. */
export interface Companion {
    /** For people: `access key id`. */
    readonly name: string;
    /** Holds exactly one group named `part`. */
    readonly pattern: RegExp;
    /** Lines before and after the secret in which it is looked for. */
    readonly withinLines: number;
    /** Without it the match is dropped; otherwise it is only shown. */
    readonly isRequired: boolean;
    /** Its format occurs nowhere else, so together with a name it leaves no doubt: confidence is `high`. */
    readonly isUnmistakable?: boolean;
}
export declare const valueOrigins: readonly ['random', 'chosen'];
/** `random`: made by a generator, so words and repetition speak against it; `chosen`: made up by a person. */
export type ValueOrigin = (typeof valueOrigins)[number];
/** How to replace a secret that leaked. */
export interface Rotation {
    /** What to do, in the order to do it, in one or two sentences. */
    readonly steps: string;
    /** The page on which to do it. */
    readonly url: string;
}
export declare const checksumNames: readonly ['crc32-base62', 'crc32-base36', 'crc32-hex', 'bech32', 'azure-key', 'azure-annotated-key', 'azure-client-secret', 'azure-devops-token', 'stellar-seed', 'nkey-seed', 'ed25519-pair', 'base58-check', 'base58-check-ripple'];
/** How a token carries its own checksum; each name is a function in `engine/proof/`. */
export type ChecksumName = (typeof checksumNames)[number];
export declare const structureNames: readonly ['jwt', 'pem', 'der-key', 'openssh', 'putty', 'pgp', 'macaroon', 'aws-key-id', 'basic-auth', 'azure-storage', 'json-token', 'discord-token', 'recovery-phrase'];
/** What a secret must parse as; each name is a function in `engine/proof/`. */
export type StructureName = (typeof structureNames)[number];
/** How a rule without a pattern reads a text. */
export type GrammarName = 'assignment';
/** What gives a secret away: itself, the name beside it, or the name alone. */
export type RuleKind = Rule['kind'];
export {};
