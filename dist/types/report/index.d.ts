import type { ReportFormat, Reporter } from './reporter.ts';
/** Every format by its name. A format's module is loaded when it is first asked for. */
export declare const reporters: Readonly<Record<ReportFormat, Reporter>>;
