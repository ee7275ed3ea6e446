/**
 * What is true of a file or a variable beside the secrets in it, and worth knowing: who can read it, whether git has
 * it, how long its credential works. It makes no scan incomplete and is no finding. Never holds a secret.
 */
export interface Observation {
    readonly kind: ObservationKind;
    /** `warning`: something to be mended; `note`: something to know. */
    readonly level: 'warning' | 'note';
    /** A path as findings name it, or `env:NAME`; `environment` where it is about the job as a whole. */
    readonly where: string;
    /** Of what it is about in a file, from 1. */
    readonly line?: number;
    /** Of the variable it is about. */
    readonly variable?: string;
    /** A clause without the place: `tracked by git`. */
    readonly detail: string;
    /** What to do about it. */
    readonly advice?: string;
    /** Of the finding it is about. */
    readonly fingerprint?: string;
    /** The other places it speaks of. */
    readonly others?: readonly string[];
}
export declare const observationKinds: readonly [
/** Of a file of variables: whether git has it, would take it or leaves it out. */
'tracked-by-git', 'not-ignored-by-git', 'ignored-by-git', 'outside-of-git', 
/** Of a file of variables: its mode. */
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
/** Of a variable kept by a CI system. */
'unmasked-variable', 'unprotected-variable', 'variable-in-all-environments', 'old-variable', 'masked-variable', 
/** A value that was to be searched for and was not. */
'not-searched'];
export type ObservationKind = (typeof observationKinds)[number];
