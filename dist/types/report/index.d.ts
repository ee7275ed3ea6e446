import { type ReportFormat, type Reporter } from './reporter.ts';
/** The formats by name. A format's module is loaded on first use, so a hook that lets a commit pass loads none. */
export declare const reporters: Readonly<Record<ReportFormat, Reporter>>;
