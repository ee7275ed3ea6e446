/** What stands between a name and its value. */
export type SeparatorKind = 'equals' | 'colon' | 'arrow' | 'default' | 'comparison' | 'call' | 'comma' | 'bar' | 'element' | 'pair' | 'serialised' | 'word' | 'blank';
export interface Separator {
    readonly kind: SeparatorKind;
    /** Where the value, or blanks before it, begin. */
    readonly end: number;
}
/** The separator behind a name and its closing marks; undefined where none stands. */
export declare function readSeparator(window: string, at: number, isQuoted: boolean): Separator | undefined;
