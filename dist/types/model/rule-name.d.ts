/** What a person may call a rule by: its id, its provider, or either with `*` for any letters. */
export interface NamedRule {
    readonly id: string;
    readonly provider: string;
}
export declare function isNamed(rule: NamedRule, name: string): boolean;
/**
 * Whether `*` (any characters) and `?` (one character) in the wildcard can be filled so that it is the text.
 * Steps back to the last `*` only, so the time is at most the product of both lengths.
 */
export declare function matchesWildcard(text: string, wildcard: string): boolean;
