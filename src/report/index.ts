import { type ReportFormat, type Reporter, withDefaults } from './reporter.ts';

/** The formats by name. A format's module is loaded on first use, so a hook that lets a commit pass loads none. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: {
    render: async (result, options) => (await import('./text.ts')).renderText(result, withDefaults(options)),
  },
  json: {
    render: async (result, options) => (await import('./json.ts')).renderJson(result, withDefaults(options)),
  },
  jsonl: {
    render: async (result, options) => (await import('./jsonl.ts')).renderJsonLines(result, withDefaults(options)),
  },
  sarif: {
    render: async (result, options) => (await import('./sarif.ts')).renderSarif(result, withDefaults(options)),
  },
  gitlab: {
    render: async (result, options) => (await import('./gitlab.ts')).renderGitlab(result, withDefaults(options)),
  },
  junit: { render: async (result) => (await import('./junit.ts')).renderJunit(result) },
  csv: { render: async (result, options) => (await import('./csv.ts')).renderCsv(result, withDefaults(options)) },
  markdown: { render: async (result) => (await import('./markdown.ts')).renderMarkdown(result) },
  html: { render: async (result) => (await import('./html.ts')).renderHtml(result) },
};
