import type { ScanResult } from '../model/result.ts';
/**
 * Turns a result into a report. The same result and options give the same bytes. The text is yielded in parts, to be
 * written one after the other: a report of a hundred thousand findings takes more memory than the scan itself.
 */
export interface Reporter {
    render(result: ScanResult, options: RenderOptions): Promise<Iterable<string>>;
}
/** How a report is written, and what it says of the scan that the result does not. */
export interface RenderOptions {
    /**
     * Shows secrets in clear text in text, JSON, JSON Lines and CSV. The other formats are meant to be uploaded or passed
     * around, and never contain one. False by default.
     */
    readonly showSecrets?: boolean;
    /** ANSI colours, in text. False by default. */
    readonly color?: boolean;
    /** Width of the terminal in cells, for text; 80 by default. */
    readonly columns?: number;
    /** The tool's own version. */
    readonly version: string;
    /** The tool's page, for formats that link to one. */
    readonly informationUri?: string;
    /**
     * Lists allowed findings in text, and includes them in SARIF, marked as suppressed. GitHub code scanning ignores the
     * mark and opens an alert for each, so leave them out of what you upload there. False by default.
     */
    readonly includeAllowed?: boolean;
    /** When the scan began and ended, for formats that require it. */
    readonly startedAt?: Date;
    readonly endedAt?: Date;
}
/** The same with every default filled in. */
export type RenderSettings = RenderOptions & Required<Omit<RenderOptions, 'informationUri' | 'startedAt' | 'endedAt'>>;
export declare function withDefaults(options: RenderOptions): RenderSettings;
export declare const reportFormats: readonly ['text', 'json', 'jsonl', 'sarif', 'gitlab', 'code-quality', 'junit', 'csv', 'markdown', 'html'];
/** The name of a format, as `--format` takes it. */
export type ReportFormat = (typeof reportFormats)[number];
/** The file extension of this format. */
export declare const reportExtensions: Readonly<Record<ReportFormat, string>>;
