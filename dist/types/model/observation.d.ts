/**
 * A fact worth knowing about a file or a variable, besides the secrets in it: who can read it, whether git has it, how
 * long its credential works. It is not a finding and does not make a scan incomplete. Never holds a secret.
 */
export interface Observation {
    readonly kind: ObservationKind;
    /** `warning`: something to fix; `note`: something to know. */
    readonly level: 'warning' | 'note';
    /** A path as findings name it, or `env:NAME`; `environment` if it is about the job as a whole. */
    readonly where: string;
    /** The line it is about, from 1. */
    readonly line?: number;
    /** The variable it is about. */
    readonly variable?: string;
    /** A clause without the place: `tracked by git`. */
    readonly detail: string;
    /** What to do about it. */
    readonly advice?: string;
    /** Fingerprint of the finding it is about. */
    readonly fingerprint?: string;
    /** Other places it is about. */
    readonly others?: readonly string[];
}
export declare const observationKinds: readonly [
/** For a dotenv file: whether git has it, would add it or ignores it. */
'tracked-by-git', 'not-ignored-by-git', 'ignored-by-git', 'outside-of-git', 
/** For a dotenv file: its mode. */
'readable-by-others', 'readable-by-owner', 
/** A template that is shared holds a real value. */
'secret-in-template', 
/** Two environments share a secret. */
'secret-in-several-environments', 
/** A Dockerfile takes the file into an image. */
'copied-into-image', 
/** A bundler writes the value into what browsers load. */
'exposed-by-bundle', 
/** Where the job runs. */
'ci-system', 
/** A variable holds a credential: how long it works. */
'short-lived-credential', 'long-lived-credential', 'expired-credential', 
/** For a variable stored in a CI system. */
'unmasked-variable', 'unprotected-variable', 'variable-in-all-environments', 'old-variable', 'masked-variable', 
/** A value that should have been searched for but was not. */
'not-searched'];
/** What is worth knowing, as a word for programs. */
export type ObservationKind = (typeof observationKinds)[number];
