import type { ReportFormat, Reporter } from './reporter.ts';
import { renderText } from './text.ts';

/** Every format by its name. Text is what nearly every scan ends with; another format's module is loaded when it is asked for. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: { render: async (result, options) => renderText(result, options) },
  json: { render: async (result, options) => (await import('./json.ts')).renderJson(result, options) },
  jsonl: { render: async (result, options) => (await import('./jsonl.ts')).renderJsonLines(result, options) },
  sarif: { render: async (result, options) => (await import('./sarif.ts')).renderSarif(result, options) },
};
