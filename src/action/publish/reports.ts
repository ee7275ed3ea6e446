import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanResult } from '../../model/result.ts';
import { reporters } from '../../report/index.ts';
import { type RenderOptions, reportExtensions, type ReportFormat } from '../../report/reporter.ts';
import { writeReport } from '../../report/write.ts';
import { informationUri, version } from '../version.ts';

/** Secrets are never shown: logs and reports of a public repository are public. */
const renderOptions: RenderOptions = { showSecrets: false, columns: 120, version, informationUri };

/**
 * Writes the reports into a new folder in the runner's temporary folder, so that no step that packs the work tree
 * includes them.
 */
export async function writeReports(
  result: ScanResult,
  formats: readonly ReportFormat[],
  temporaryFolder: string,
): Promise<ReadonlyMap<ReportFormat, string>> {
  const files = new Map<ReportFormat, string>();
  if (formats.length === 0) return files;
  const endedAt = new Date();
  const times = { startedAt: new Date(endedAt.getTime() - process.uptime() * 1000), endedAt };
  const folder = mkdtempSync(join(temporaryFolder, 'straykey-reports-'));
  for (const format of formats) {
    const file = join(folder, `straykey${reportExtensions[format]}`);
    writeReport(file, await reporters[format].render(result, { ...renderOptions, ...times }));
    files.set(format, file);
  }
  return files;
}

export async function renderLog(result: ScanResult): Promise<string> {
  return [...(await reporters.text.render(result, renderOptions))].join('');
}
