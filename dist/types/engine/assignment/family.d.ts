/** What kind of secret a name speaks of. Each is a rule of its own: `generic-password`. */
export type Family = 'password' | 'secret' | 'token' | 'api-key' | 'credential';
/** The rule that reports a family. */
export declare function ruleIdOf(family: Family): string;
/** The keywords of each family: bytes that stand in every name of it, compared without case. */
export declare const familyKeywords: Readonly<Record<Family, readonly string[]>>;
/** The part of a keyword that belongs to the name. */
export declare function stemOf(keyword: string): string;
export declare function endingsOf(stem: string): readonly string[] | undefined;
export interface NameMeaning {
    /** In lower case. */
    readonly words: readonly string[];
    /** Undefined where the name holds a keyword by chance: `compass`, `keyboard`, `author`. */
    readonly family: Family | undefined;
    /** Index in the name of the keyword that speaks for it; -1 without a family. */
    readonly stemStart: number;
}
/** What a name says of its value. */
export declare function meaningOf(name: string): NameMeaning;
