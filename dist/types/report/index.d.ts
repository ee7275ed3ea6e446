import type { ReportFormat, Reporter } from './reporter.ts';
/** Every format by its name. Text is what nearly every scan ends with; another format's module is loaded when it is asked for. */
export declare const reporters: Readonly<Record<ReportFormat, Reporter>>;
