import type { ScanResult } from '../model/result.ts';
import { type RenderSettings, type ReportFormat, type Reporter, withDefaults } from './reporter.ts';

type Render = (result: ScanResult, settings: RenderSettings) => Iterable<string>;

/**
 * The formats by name: `for (const part of await reporters.sarif.render(result, { version: '1.0.0' })) out.write(part)`.
 * A format's module is loaded on first use, so a hook that lets a commit pass loads none.
 */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: reporterOf(async () => (await import('./text.ts')).renderText),
  json: reporterOf(async () => (await import('./json.ts')).renderJson),
  jsonl: reporterOf(async () => (await import('./jsonl.ts')).renderJsonLines),
  sarif: reporterOf(async () => (await import('./sarif.ts')).renderSarif),
  gitlab: reporterOf(async () => (await import('./gitlab.ts')).renderGitlab),
  'code-quality': reporterOf(async () => (await import('./code-quality.ts')).renderCodeQuality),
  junit: reporterOf(async () => (await import('./junit.ts')).renderJunit),
  csv: reporterOf(async () => (await import('./csv.ts')).renderCsv),
  markdown: reporterOf(async () => (await import('./markdown.ts')).renderMarkdown),
  html: reporterOf(async () => (await import('./html.ts')).renderHtml),
};

function reporterOf(load: () => Promise<Render>): Reporter {
  return { render: async (result, options) => (await load())(result, withDefaults(options)) };
}
