import { readFileSync } from 'node:fs';
import { SourceError, UsageError } from '../../errors.ts';
import { describeSystemError, systemErrorCode } from '../../foundation/system-error.ts';
import { runGit, type GitPlace } from '../../sources/git/process/run.ts';
import { openRepository } from '../../sources/git/repository.ts';
import type { HookCall, HookWork } from './call.ts';

/** The message as git will keep it, with its line numbers unchanged; `args` is the file that holds it. */
export function commitMessageWork({ args: [file], environment }: Omit<HookCall, 'name'>): HookWork {
  if (file === undefined)
    throw new UsageError('`straykey hook run commit-msg` needs the file with the message, which git passes to it');
  const text = readMessage(file);
  const place = openRepository('.');
  const comment = readSetting(place, 'core.commentString') ?? readSetting(place, 'core.commentChar') ?? '#';
  const kept = keptLines(text, {
    cleanup: readSetting(place, 'commit.cleanup') ?? 'default',
    comment,
    isEdited: environment['GIT_EDITOR'] !== ':',
  });
  return kept.trim() === ''
    ? { kind: 'nothing', why: 'the message is empty' }
    : { kind: 'scan', target: { kind: 'text', text: kept, path: 'commit message' } };
}

function readMessage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = systemErrorCode(error) === 'ENOENT' ? 'no such file' : describeSystemError(error);
    throw new SourceError(file, `cannot read the commit message: ${why}`, { cause: error });
  }
}

function readSetting(place: GitPlace, name: string): string | undefined {
  const { exitCode, stdout } = runGit(place, ['config', '--get', name]);
  return exitCode === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined;
}

export interface MessageForm {
  /** `commit.cleanup`. */
  readonly cleanup: string;
  /** `core.commentChar`. */
  readonly comment: string;
  /** Whether git opened an editor. Without one it keeps comments. */
  readonly isEdited: boolean;
}

/**
 * The message with empty lines in place of what git removes: comments, and from the scissors on the difference that
 * `git commit --verbose` shows. In doubt a line is kept.
 */
export function keptLines(message: string, { cleanup, comment, isEdited }: MessageForm): string {
  const lines = message.split('\n');
  if (cleanup === 'verbatim' || cleanup === 'whitespace' || (cleanup === 'default' && !isEdited)) return message;
  const mark = comment === 'auto' ? guessComment(lines) : comment;
  const cut = lines.findIndex((line, index) => isScissors(line, mark) && (lines[index + 1] ?? mark).startsWith(mark));
  const above = cut < 0 ? lines : lines.slice(0, cut);
  return cleanup === 'scissors'
    ? above.join('\n')
    : above.map((line) => (line.startsWith(mark) ? '' : line)).join('\n');
}

function isScissors(line: string, mark: string): boolean {
  return line.startsWith(`${mark} `) && /^-{10,} >8 -{10,}$/.test(line.slice(mark.length + 1));
}

/** Git chose a character that begins no line of the message; the hints at the end all begin with it. */
function guessComment(lines: readonly string[]): string {
  const last = lines.findLast((line) => line !== '')?.charAt(0) ?? '#';
  return '#;@!$%^&|:'.includes(last) ? last : '#';
}
