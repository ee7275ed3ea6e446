import type { Finding } from '../model/finding.ts';
import { formatCommand } from './workflow-command.ts';

/** Shorter lines of a key, such as its last, occur in other texts, too. */
const shortestLine = 8;
const most = 20_000;

/** Commands that make the runner replace each secret by asterisks in the rest of the job's log. */
export function maskSecrets(findings: readonly Finding[]): readonly string[] {
  const masks = new Set<string>();
  for (const { secret, occurrences } of findings) {
    masks.add(secret);
    for (const {
      decoded,
      excerpt: { text, markStart, markLength },
    } of occurrences)
      if (decoded.length > 0) masks.add(text.slice(markStart, markStart + markLength));
    if (/[\r\n]/.test(secret))
      for (const line of secret.split(/[\r\n]+/))
        if (line.trim().length >= shortestLine && !line.startsWith('-----')) masks.add(line.trim());
    if (masks.size > most) break;
  }
  return [...masks].filter((text) => text.trim() !== '').map((text) => formatCommand('add-mask', {}, text));
}
