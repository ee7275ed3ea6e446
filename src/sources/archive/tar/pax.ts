/** What a pax extended header says about the next entry, as far as it is needed here. */
export interface PaxHeader {
  readonly path?: string;
  readonly size?: number;
  readonly isSparse?: boolean;
}

/** Reads records of `length key=value\n`, where the length counts itself. Ends at the first that is invalid. */
export function parsePax(bytes: Uint8Array): PaxHeader {
  const records = readRecords(bytes);
  const path = records.get('GNU.sparse.name') ?? records.get('path');
  const size = Number.parseInt(records.get('size') ?? '', 10);
  return {
    ...(path !== undefined && { path }),
    ...(size >= 0 && { size }),
    isSparse: records.has('GNU.sparse.major') || records.has('GNU.sparse.map') || records.has('GNU.sparse.size'),
  };
}

function readRecords(bytes: Uint8Array): Map<string, string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = new Map<string, string>();
  for (let position = 0; position < text.length;) {
    const blank = text.indexOf(0x20, position);
    const length = Number.parseInt(text.toString('latin1', position, blank), 10);
    if (blank < 0 || !(length > blank - position + 1) || position + length > text.length) break;
    const record = text.toString('utf8', blank + 1, position + length - 1);
    const equals = record.indexOf('=');
    records.set(record.slice(0, equals), record.slice(equals + 1));
    position += length;
  }
  return records;
}
