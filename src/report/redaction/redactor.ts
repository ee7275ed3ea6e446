import type { CompanionPart, Excerpt, Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import type { RenderOptions } from '../reporter.ts';
import { SecretIndex, shortestSecret, type SecretSpan } from './secret-index.ts';

/** Shown instead of a secret. Shorter than any secret that is searched for, so it cannot contain one. */
const veil = '*****';
/** A password that is a plain word gives nothing away in a path, and a path without its words cannot be followed. */
const plainWord = /^[a-z]{1,11}$/;
/** Lines of a key that are searched for on their own: the least number of characters, and the most lines. */
const shortestKeyLine = 20;
const mostKeyLines = 200_000;
/** A companion with a name like `account id` is not a secret. */
const identifierName =
  /(?:^|[\s_-])(?:id|sid|service|identifier|name|user|username|login|email|account|host|hostname|domain|url|endpoint|project|tenant|organisation|organization|workspace|region|port|database)$/i;

/**
 * Removes every secret of a result from a text, since a path, a commit's summary or the line of one finding may contain
 * the secret of another. With `showSecrets`, texts are left as they are.
 */
export class Redactor {
  readonly #index: SecretIndex;
  readonly #pathIndex: SecretIndex;
  readonly #shown: ReadonlyMap<string, string>;
  readonly #showSecrets: boolean;

  constructor(result: ScanResult, { showSecrets = false }: Pick<RenderOptions, 'showSecrets'> = {}) {
    const findings = showSecrets ? [] : [...result.findings, ...result.allowed];
    const secrets = new Set(findings.map((finding) => finding.secret));
    addKeyLines(findings, secrets);
    addForms(findings, secrets);
    this.#showSecrets = showSecrets;
    this.#index = new SecretIndex(secrets);
    this.#pathIndex = hasPlainWord(secrets)
      ? new SecretIndex(new Set([...secrets].filter((secret) => !plainWord.test(secret))))
      : this.#index;
    this.#shown = new Map(findings.map((finding) => [finding.secret, this.#withoutSecrets(finding.redacted)]));
  }

  /** The finding's secret, cut to what helps to recognise it. */
  secret(finding: Finding): string {
    return this.#showSecrets ? finding.redacted : (this.#shown.get(finding.secret) ?? veil);
  }

  text(text: string): string {
    return this.#replace(text, this.#index.find(text));
  }

  /** Like `text`, but keeps short plain words, so that the path still leads to the file. */
  path(path: string): string {
    return this.#replace(path, this.#pathIndex.find(path));
  }

  /** Like `path`, for a sentence of ours, which must stay readable even if a word of it is somebody's password. */
  sentence(sentence: string): string {
    return this.path(sentence);
  }

  /**
   * Hides the mark whatever it contains: the secret, a part of it if the excerpt was cut, or its encoded form. Only the
   * header line of a key block is kept.
   */
  excerpt(excerpt: Excerpt): Excerpt {
    if (this.#showSecrets) return excerpt;
    const markEnd = excerpt.markStart + excerpt.markLength;
    const spans = this.#index.find(excerpt.text);
    const mark = markSpan(excerpt, spans);
    const hidden = mark
      ? [...spans.filter(({ start, end }) => end <= mark.start || start >= mark.end), mark].sort(
          (a, b) => a.start - b.start,
        )
      : spans;
    const markStart = this.#lengthUpTo(excerpt.text, mark?.start ?? excerpt.markStart, hidden);
    return {
      text: this.#replace(excerpt.text, hidden),
      markStart,
      markLength: this.#lengthUpTo(excerpt.text, mark?.end ?? markEnd, hidden) - markStart,
    };
  }

  /** Shows an identifier in full, and anything else by its first characters. */
  companion(part: CompanionPart): string {
    if (this.#showSecrets || identifierName.test(part.name.trim())) return this.text(part.value);
    return part.value.length < 16 ? veil : `${part.value.slice(0, 4)}…`;
  }

  #lengthUpTo(text: string, end: number, spans: readonly SecretSpan[]): number {
    const before = spans.filter((span) => span.end <= end);
    return this.#replace(text.slice(0, end), before).length;
  }

  #replace(text: string, spans: readonly SecretSpan[]): string {
    if (spans.length === 0) return text;
    const parts: string[] = [];
    let position = 0;
    for (const { start, end, secret } of spans) {
      parts.push(text.slice(position, start), (secret === undefined ? undefined : this.#shown.get(secret)) ?? veil);
      position = end;
    }
    return parts.join('') + text.slice(position);
  }

  #withoutSecrets(redacted: string): string {
    return this.#index.find(redacted).length === 0 ? redacted : veil;
  }
}

/**
 * The form of a secret that is in the file, encoded or, where the finding has it encoded, in clear, gives away as much as
 * the secret.
 */
function addForms(findings: readonly Finding[], secrets: Set<string>): void {
  for (const { secret, redacted, occurrences } of findings) {
    for (const { decoded, excerpt } of occurrences) {
      const form = excerpt.text.slice(excerpt.markStart, excerpt.markStart + excerpt.markLength);
      if (decoded.length > 0 || (!secret.includes(form) && form !== redacted)) secrets.add(form);
    }
  }
}

const keyHead = /^-----BEGIN [A-Z0-9 ]{1,60}-----$/;

/** The mark joined with every secret that overlaps it; undefined if the mark may be shown. */
function markSpan({ text, markStart, markLength }: Excerpt, spans: readonly SecretSpan[]): SecretSpan | undefined {
  const markEnd = markStart + markLength;
  if (markLength === 0 || keyHead.test(text.slice(markStart, markEnd))) return undefined;
  const touching = spans.filter(({ start, end }) => start < markEnd && end > markStart);
  const start = Math.min(markStart, ...touching.map((span) => span.start));
  const end = Math.max(markEnd, ...touching.map((span) => span.end));
  const whole = touching.find((span) => span.start === start && span.end === end);
  return whole ?? { start, end };
}

/** A line from the body of a key is as good as the key to anyone who has the rest. */
function addKeyLines(findings: readonly Finding[], secrets: Set<string>): void {
  let count = 0;
  for (const { secret } of findings) {
    if (!secret.includes('\n')) continue;
    for (const line of secret.split(/\r?\n/)) {
      if (line.length < shortestKeyLine || line.startsWith('-----')) continue;
      if (++count > mostKeyLines) return;
      secrets.add(line);
    }
  }
}

function hasPlainWord(secrets: ReadonlySet<string>): boolean {
  for (const secret of secrets) if (secret.length >= shortestSecret && plainWord.test(secret)) return true;
  return false;
}
