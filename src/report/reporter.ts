import type { ScanResult } from '../model/result.ts';

/**
 * Turns a result into one report. The same result and options give the same text, byte for byte. It comes in parts, to
 * be written one after the other: a report of a hundred thousand findings is larger than what the scan itself holds.
 */
export interface Reporter {
  render(result: ScanResult, options: RenderOptions): Promise<Iterable<string>>;
}

export interface RenderOptions {
  /**
   * Secrets in clear, in text, JSON, JSON Lines and CSV. The others are made to be uploaded or sent round and never
   * hold one.
   */
  readonly showSecrets: boolean;
  /** ANSI colours, in text. */
  readonly color: boolean;
  /** Width of the terminal in cells, in text; 80 where there is none. */
  readonly columns: number;
  /** The tool's own version. */
  readonly version: string;
  /** The tool's page, for formats that name one. */
  readonly informationUri?: string;
  /**
   * Whether SARIF holds what somebody allowed, marked as suppressed. GitHub code scanning does not look at the mark and
   * opens an alert for each, so leave it out of what is uploaded there.
   */
  readonly includeAllowed: boolean;
  /** When the scan began and ended, for formats that have to name it; others name no time. */
  readonly startedAt?: Date;
  readonly endedAt?: Date;
}

export const reportFormats = ['text', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How names of files of this format end. */
export const reportExtensions: Readonly<Record<ReportFormat, string>> = {
  text: '.txt',
  json: '.json',
  jsonl: '.jsonl',
  sarif: '.sarif',
  gitlab: '.gitlab.json',
  junit: '.xml',
  csv: '.csv',
  markdown: '.md',
  html: '.html',
};
