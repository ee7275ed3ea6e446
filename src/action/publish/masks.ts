import type { Finding } from '../../model/finding.ts';
import { formatCommand } from '../github/workflow-command.ts';

/** Shorter lines of a key, such as its last, occur in other texts, too. */
const shortestLine = 8;
const most = 20_000;

/** Commands that make the runner replace each secret by asterisks in the rest of the job's log. */
export function maskSecrets(findings: readonly Finding[]): readonly string[] {
  const masks = new Set<string>();
  for (const finding of findings) {
    for (const text of formsOf(finding)) masks.add(text);
    if (masks.size > most) break;
  }
  return [...masks].filter((text) => text.trim() !== '').map((text) => formatCommand('add-mask', {}, text));
}

/** The secret, what it is encoded as in the files, and its lines, since the runner looks at one line at a time. */
function* formsOf({ secret, occurrences }: Finding): Generator<string> {
  yield secret;
  for (const { decoded, excerpt } of occurrences)
    if (decoded.length > 0) yield excerpt.text.slice(excerpt.markStart, excerpt.markStart + excerpt.markLength);
  if (!/[\r\n]/.test(secret)) return;
  for (const line of secret.split(/[\r\n]+/).map((text) => text.trim()))
    if (line.length >= shortestLine && !line.startsWith('-----')) yield line;
}
