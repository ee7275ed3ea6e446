import { type ReportFormat, type Reporter } from './reporter.ts';
/**
 * The formats by name: `for (const part of await reporters.sarif.render(result, { version: '1.0.0' })) out.write(part)`.
 * A format's module is loaded on first use, so a hook that lets a commit pass loads none.
 */
export declare const reporters: Readonly<Record<ReportFormat, Reporter>>;
