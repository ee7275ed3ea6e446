import type { ScanResult } from './model/result.ts';
import { Redactor } from './report/redaction/redactor.ts';
import { scan } from './scan.ts';

/** Of a longer word, the rest is cut: an argument may have a hundred thousand characters. */
const longestWord = 1000;
/** Characters of the shortest word that is looked at. */
const shortestWord = 8;

/**
 * The message without the secrets that a scan would report in it, and without credentials in URLs: a message echoes what
 * was typed, and a token that was typed in place of a path must not end in the log of a job. Rules are only loaded if a
 * word may be one.
 */
export async function withoutSecrets(message: string): Promise<string> {
  const redactor = await redactorFor(message);
  const safe = withoutCredentials(redactor?.text(message) ?? message);
  return safe
    .split(' ')
    .map((word) => (word.length > longestWord ? `${word.slice(0, longestWord)}…` : word))
    .join(' ');
}

/**
 * The result with problems that hold no secrets. Reports hide what the scan itself has found; this is about names of
 * files that hold what it was told not to look for.
 */
export async function withSafeProblems(result: ScanResult): Promise<ScanResult> {
  const redactor = await redactorFor(result.problems.map(({ where, detail }) => `${where}\n${detail}`).join('\n'));
  if (!redactor) return result;
  const problems = result.problems.map((problem) => ({
    ...problem,
    where: redactor.path(problem.where),
    detail: redactor.sentence(problem.detail),
  }));
  return { ...result, problems };
}

/** Passwords too poor for any rule, or of a host that is an example, are passwords all the same. */
function withoutCredentials(message: string): string {
  return message.replaceAll(/(?<=:\/\/)[^/@\s"'`]+@/g, '*****@');
}

/** Tokens have digits, and the passwords of URLs an `@` behind them; most of our sentences have neither. */
function mayHoldSecret(text: string): boolean {
  return text.split(/[\s"'`]+/).some((word) => word.length >= shortestWord && /[\d@]/.test(word));
}

/** What hides the secrets of this text; undefined if it has none. */
async function redactorFor(text: string): Promise<Redactor | undefined> {
  if (!mayHoldSecret(text)) return undefined;
  try {
    const result = await scan({
      target: { kind: 'text', text },
      config: false,
      baseline: false,
      honoursInlineAllows: false,
    });
    return result.findings.length === 0 ? undefined : new Redactor(result);
  } catch {
    // An installation without its rules, or a system that opens no more files: what is to be said is about that.
    return undefined;
  }
}
