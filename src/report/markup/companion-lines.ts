import type { Occurrence } from '../../model/finding.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { plain } from './markdown-text.ts';

/** What belongs to the secret, a line of a table's cell for each: the id of a key is what its provider asks for. */
export function companionsOf(place: Occurrence | undefined, redactor: Redactor): string {
  const companions = place?.companions ?? [];
  return companions.map((part) => `<br>with ${plain(part.name)} ${plain(redactor.companion(part))}`).join('');
}
