import type { Region } from '../model/finding.ts';

/** The span of an occurrence, without what else an occurrence has. */
export function regionOf({ line, column, endLine, endColumn, byteOffset, byteLength }: Region): Region {
  return { line, column, endLine, endColumn, byteOffset, byteLength };
}
