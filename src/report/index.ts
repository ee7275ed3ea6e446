import type { ReportFormat, Reporter } from './reporter.ts';

/** Every format by its name; its module is loaded when it is asked for, and by no hook that lets a commit pass. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: { render: async (result, options) => (await import('./text.ts')).renderText(result, options) },
  json: { render: async (result, options) => (await import('./json.ts')).renderJson(result, options) },
  jsonl: { render: async (result, options) => (await import('./jsonl.ts')).renderJsonLines(result, options) },
  sarif: { render: async (result, options) => (await import('./sarif.ts')).renderSarif(result, options) },
};
