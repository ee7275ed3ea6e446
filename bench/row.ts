import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** One figure: what was measured, as a ratio to something public that does comparable work. */
export interface Row {
  readonly kind: string;
  /** What it was measured on. */
  readonly subject: string;
  readonly ratio: number;
  /** How the figure relates to the base; `times` where absent. */
  readonly relation?: 'times' | 'seconds more than';
  readonly base: string;
  readonly rounds: number;
  /** The limit it has to keep; see README.md. */
  readonly must?: { readonly atMost: number } | { readonly atLeast: number };
  /** The most memory; undefined if the system does not tell. */
  readonly peakMiB?: number | undefined;
  readonly mostPeakMiB?: number;
  /** Further figures, each with its unit in its name. */
  readonly more?: Readonly<Record<string, number>>;
}

export function showRow({
  kind,
  subject,
  ratio,
  relation = 'times',
  base,
  rounds,
  must,
  peakMiB,
  mostPeakMiB,
  more = {},
}: Row): string {
  const target =
    must === undefined ? '' : 'atMost' in must ? ` (at most ${must.atMost})` : ` (at least ${must.atLeast})`;
  const peak =
    peakMiB === undefined ? '' : `; peak ${peakMiB} MiB${mostPeakMiB === undefined ? '' : ` (at most ${mostPeakMiB})`}`;
  const rest = Object.entries(more).map(([name, value]) => `; ${name} ${value}`);
  return `${kind}, ${subject}: ${format(ratio)} ${relation} ${base}${target}, median of ${rounds}${peak}${rest.join('')}`;
}

/** One line of JSON, with what the figure depends on. */
export function saveRow(file: string, row: Row): void {
  const day = new Date().toISOString().slice(0, 10);
  appendFileSync(
    file,
    `${JSON.stringify({ day, cores: availableParallelism(), node: process.version, ...row, ratio: Number(format(row.ratio)) })}\n`,
  );
}

function format(ratio: number): string {
  return ratio.toFixed(ratio < 1 ? 3 : 2);
}
