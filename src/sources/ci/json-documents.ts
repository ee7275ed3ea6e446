import { Json, parseJson } from '../../foundation/json.ts';

/**
 * One JSON document, or several concatenated ones as `gh api --paginate` writes them. Undefined if any of it is not
 * JSON.
 */
export function parseJsonDocuments(text: string): readonly Json[] | undefined {
  const whole = Json.parse(text);
  if (whole.has()) return [whole];
  const documents = splitDocuments(text).map(parseJson);
  return documents.length > 1 && !documents.includes(undefined) ? documents.map((value) => new Json(value)) : undefined;
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
