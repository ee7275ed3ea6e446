import type { ProblemKind } from '../../../model/problem.ts';
import type { BlobSink } from '../../../model/source.ts';

const maximumBytes = 64 << 10;
const maximumLines = 20;

/** Keeps the beginning and the end of what a process prints to stderr, at most some 64 KiB. */
export class StderrText {
  #head = '';
  #tail = '';

  write(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const room = maximumBytes / 2 - this.#head.length;
    this.#head += text.slice(0, room);
    this.#tail = (this.#tail + text.slice(Math.max(room, 0))).slice(-maximumBytes / 2);
  }

  text(): string {
    return this.#head + this.#tail;
  }
}

/** The lines of git's error output, without control characters and without credentials in URLs. */
export function linesOf(stderr: string): readonly string[] {
  return stderr
    .split('\n')
    .map((line) =>
      line
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\/\/[^/@\s]*@/g, '//')
        .trim(),
    )
    .filter((line) => line !== '');
}

/**
 * Why git failed, in one line: its last fatal line, or else its last error, or else its last line; what a colon
 * announces, too.
 */
export function reasonOf(stderr: string): string {
  const lines = linesOf(stderr);
  const line =
    lines.findLast((text) => text.startsWith('fatal: ')) ??
    lines.findLast((text) => text.startsWith('error: ')) ??
    lines.at(-1);
  if (line === undefined) return 'git gave no reason';
  const reason = line.replace(/^(?:fatal|error): /, '');
  // `unknown repository extension found:`, and its name on the line below
  const rest = reason.endsWith(':') ? lines[lines.lastIndexOf(line) + 1] : undefined;
  return rest === undefined ? reason : `${reason} ${rest}`;
}

/**
 * Reports what a successful run of git printed to stderr: errors become problems of this kind, warnings become notes.
 * Each line once, and no more than twenty.
 */
export function reportLines(
  stderr: string,
  sink: Pick<BlobSink, 'problem' | 'note'>,
  where: string,
  kind: ProblemKind,
): void {
  if (stderr === '') return;
  for (const line of [...new Set(linesOf(stderr))].slice(0, maximumLines)) {
    const complaint = /^(?:fatal|error): (.*)$/.exec(line)?.[1];
    if (complaint !== undefined) sink.problem({ kind, where, detail: `git says: ${complaint}` });
    else if (!isHint(line)) sink.note(`git says: ${line.replace(/^warning: /, '')}`);
  }
}

/**
 * Whether the line is advice on how to use git, or the notice that a partial clone is partial, which is reported
 * elsewhere with a count.
 */
function isHint(line: string): boolean {
  return line.startsWith('hint:') || line.includes('uses promisor remotes');
}
