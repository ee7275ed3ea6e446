/** Why a candidate is not a finding, for `--explain`. Never holds the secret. */
export interface Rejection {
    /** From 1. */
    readonly line: number;
    /** The filter's name: `placeholder`, `entropy`, `overlap`. */
    readonly filter: string;
    /** A clause: `its value is a placeholder`. */
    readonly reason: string;
}
