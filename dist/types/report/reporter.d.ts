import type { ScanResult } from '../model/result.ts';
/**
 * Turns a result into a report. The same result and options give the same text, byte for byte. It comes in parts, to be
 * written one after the other: a report of a hundred thousand findings is larger than what the scan itself holds.
 */
export interface Reporter {
    render(result: ScanResult, options: RenderOptions): Promise<Iterable<string>>;
}
export interface RenderOptions {
    /**
     * Shows secrets in clear text, in text, JSON, JSON Lines and CSV. The other formats are made to be uploaded or sent
     * around, and never hold one.
     */
    readonly showSecrets: boolean;
    /** ANSI colours, in text. */
    readonly color: boolean;
    /** Width of the terminal in cells, in text; 80 without a terminal. */
    readonly columns: number;
    /** The tool's own version. */
    readonly version: string;
    /** The tool's page, for formats that name one. */
    readonly informationUri?: string;
    /**
     * Includes allowed findings in SARIF, marked as suppressed. GitHub code scanning ignores the mark and opens an alert
     * for each, so leave them out of what you upload there.
     */
    readonly includeAllowed: boolean;
    /** When the scan began and ended, for formats that require it. */
    readonly startedAt?: Date;
    readonly endedAt?: Date;
}
export declare const reportFormats: readonly ['text', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'html'];
export type ReportFormat = (typeof reportFormats)[number];
/** The extension of files in this format. */
export declare const reportExtensions: Readonly<Record<ReportFormat, string>>;
