import type { ReportFormat, Reporter } from './reporter.ts';
/** Every format by its name; its module is loaded when it is asked for, and by no hook that lets a commit pass. */
export declare const reporters: Readonly<Record<ReportFormat, Reporter>>;
