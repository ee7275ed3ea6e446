import type { Region } from '../../model/finding.ts';

/** The span of an occurrence, without its other fields. */
export function regionOf({ line, column, endLine, endColumn, byteOffset, byteLength }: Region): Region {
  return { line, column, endLine, endColumn, byteOffset, byteLength };
}
