import type { Companion } from '../model/rule.ts';
/** A companion and the distance in lines from the secret's first. */
export interface FoundCompanion {
    readonly name: string;
    readonly value: string;
    readonly linesAway: number;
}
/** Looks for a rule's other parts near the secret. `missing` names a required one that is not there. */
export declare function findCompanions(companions: readonly Companion[], bytes: Uint8Array, start: number, end: number): {
    readonly parts: readonly FoundCompanion[];
    readonly missing?: string;
};
