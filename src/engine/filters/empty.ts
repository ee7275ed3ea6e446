import type { Suspect } from './suspect.ts';

/** `ACME_KEY=` with nothing behind it, then lines, the last of which sets another variable. */
const emptyThenOther =
  /^[\w.-]{1,80}[ \t]*=[ \t]*(?:""|'')?[ \t]*\r?\n(?:[^\n]{0,80}\n){0,8}?[A-Za-z_][\w.-]{0,80}[ \t]*=[ \t]*["']?$/;

/**
 * Rejects a value below a variable of the service that is empty, as files of settings have them to be filled in:
 * `ACME_KEY=` and `OTHER_TOKEN=…` on the next line. If that one names the service too, it is found from there.
 */
export function rejectBehindEmpty({ rule, secret, matched }: Suspect): string | undefined {
  if (rule.kind !== 'context' || !matched.includes('\n')) return undefined;
  const lead = matched.slice(0, matched.lastIndexOf(secret));
  return emptyThenOther.test(lead) ? 'the variable that names the service is empty' : undefined;
}
