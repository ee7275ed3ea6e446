export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list; undefined if it is not a list or contains anything else. */
export function recordsOf(value: unknown): readonly JsonRecord[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  const records = items.filter(isRecord);
  return records.length === items.length ? records : undefined;
}

export function textAt(record: JsonRecord, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = record[key];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

export function flagAt(record: JsonRecord, key: string): boolean | undefined {
  const value = record[key];
  return typeof value === 'boolean' ? value : undefined;
}

/**
 * Parses one JSON document, or several concatenated ones as `gh api --paginate` writes them. Throws SyntaxError, whose
 * message may contain part of the text and must not be shown.
 */
export function parseJsonDocuments(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const documents = splitDocuments(text);
    if (documents.length < 2) throw error;
    return documents.map((document): unknown => JSON.parse(document));
  }
}

/** Splits where the brackets of one document are closed. */
function splitDocuments(text: string): readonly string[] {
  const documents: string[] = [];
  let depth = 0;
  let start = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInString && sign === '\\') at++;
    else if (sign === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) {
      documents.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  return text.slice(start).trim() === '' ? documents : [...documents, text.slice(start)];
}
