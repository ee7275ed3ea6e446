import { escapePattern } from '../foundation/escape-pattern.ts';

/** A placeholder for a password: a variable, a hint in brackets, stars, or a word such as `password`. */
const placeholder =
  '(?:\\$[A-Za-z_{(]|[{<\\[(%]|\\*+@|[xX.•]+@|(?:[Yy]our|YOUR|[Mm]y|MY)?[_\\-]?(?:[Pp]ass(?:[Ww]or[dt]|[Ww]d|_?[Pp]hrase)?|PASS(?:WORD|WD)?|[Pp]wd|PWD|pw|[Ss]ecret|SECRET|changeme|CHANGEME|example|EXAMPLE|redacted|REDACTED|[Tt]oken|TOKEN|api[_\\-]?key|API_?KEY|x-oauth-basic)@)';

/** The start of what may be in place of a host, including variables. */
const host = '(?:[A-Za-z0-9_\\-]|\\+[0-9]|\\[[0-9A-Fa-f:]{2}|\\$\\{?\\w|\\{\\{? ?\\w|%s)';

/** Hosts without a dot, and the local machine. */
const nearHost = '(?:[A-Za-z0-9_\\-]+(?![\\w.\\-])|127\\.0\\.0\\.1|0\\.0\\.0\\.0)';

/**
 * Matches `scheme://user:password@host` for these schemes; the password is the secret and may hold an `@`. Defaults
 * such as `postgres:postgres@db`, where the password equals its user on a host without a dot, do not match.
 */
export function credentialUrl(...schemes: readonly string[]): RegExp {
  return new RegExp(`(?<![A-Za-z0-9.\\-])(?:${schemes.map(escapePattern).join('|')}):\\/\\/${authority(3)}`);
}

/** The same for any scheme except these. The match begins at `://`. */
export function otherCredentialUrl(...exceptions: readonly string[]): RegExp {
  return new RegExp(
    `(?<=[A-Za-z][A-Za-z0-9+.\\-]{1,20})(?<!(?<![A-Za-z0-9.\\-])(?:${exceptions.map(escapePattern).join('|')})):\\/\\/${authority(4)}`,
  );
}

function authority(leastLength: number): string {
  const user = '([^\\s"\'`<>/?#:@\\\\{}$()\\[\\],;|*]{0,80})';
  const password = `[^\\s"'\`<>/?\\\\{}|]{${leastLength},200}`;
  return `${user}:(?!${placeholder})(?!\\1@${nearHost})(?<secret>${password})@${host}`;
}
