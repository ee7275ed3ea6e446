export type Quote = 'none' | 'single' | 'double' | 'backtick' | 'triple' | 'escaped' | 'entity' | 'curly';
/** A value and how it is written. Offsets are those of the value without its quotes. */
export interface Value {
    readonly start: number;
    readonly end: number;
    readonly quote: Quote;
    /** What it is wrapped in, outermost first, blanks between: `Buffer.from`, `[`. Empty where in nothing. */
    readonly wrapper: string;
    /** Where reading goes on: behind the closing quote. */
    readonly next: number;
}
export interface ValueContext {
    /** A value without quotes may stand here. */
    readonly allowsBare: boolean;
    /** The value may stand on the next line. */
    readonly allowsNewline: boolean;
    /** `&` and `#` end the value: the name stands in a query string. */
    readonly isQuery: boolean;
}
/** The value at `at`, behind blanks and wrappers; undefined where none stands or it is empty. */
export declare function readValue(window: string, at: number, context: ValueContext): Value | undefined;
