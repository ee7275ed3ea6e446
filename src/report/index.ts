import type { ReportFormat, Reporter } from './reporter.ts';

/** The formats by name. A format's module is loaded on first use, so a hook that lets a commit pass loads none. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: { render: async (result, options) => (await import('./text.ts')).renderText(result, options) },
  json: { render: async (result, options) => (await import('./json.ts')).renderJson(result, options) },
  jsonl: { render: async (result, options) => (await import('./jsonl.ts')).renderJsonLines(result, options) },
  sarif: { render: async (result, options) => (await import('./sarif.ts')).renderSarif(result, options) },
  gitlab: { render: async (result, options) => (await import('./gitlab.ts')).renderGitlab(result, options) },
  junit: { render: async (result) => (await import('./junit.ts')).renderJunit(result) },
  csv: { render: async (result, options) => (await import('./csv.ts')).renderCsv(result, options) },
  markdown: { render: async (result) => (await import('./markdown.ts')).renderMarkdown(result) },
  html: { render: async (result) => (await import('./html.ts')).renderHtml(result) },
};
