/**
 * How a command is given a password: behind it, or before it through a pipe. The group `value` is the password, `quote`
 * its closing quote.
 */
export interface Form {
  readonly behind?: RegExp;
  readonly before?: RegExp;
  /** Matches what is directly before the keyword, without a pipe. */
  readonly lead?: RegExp;
  /** What the text before the keyword must end in for `behind` to count. */
  readonly context?: RegExp;
  /** What leads from one value to the next, if there are several, with a group `value`. */
  readonly following?: RegExp;
}

export const value: string = `(?<value>[^\\s"'\`|;<>&()]{3,80})`;
export const quoted: string = `(?<quote>["']?)${value}\\k<quote>`;
export const word = '[^\\s"\'`|;<>&()]{1,120}';
/** What may follow a value on its line. */
export const isEnd = '(?![^\\s"\'`;|&<>)])';
/** Other flags with their arguments. */
const flags = (without: string): string =>
  `(?:-(?!${without})\\S{1,60}[ \\t]{1,4}(?:[^\\s-]\\S{0,60}[ \\t]{1,4})?){0,6}`;
export const piped = '[ \\t]{0,4}\\|[ \\t]{0,4}';
export const sudo = '(?:sudo[ \\t]{1,4})?';

export const echoed = (command: string): Form => ({
  before: new RegExp(
    `\\b(?:echo[ \\t]{1,4}(?:-n[ \\t]{1,4})?|printf[ \\t]{1,4}(?:["']%s(?:\\\\n)?["'][ \\t]{1,4})?(?![^|]{0,90}\\\\n))${quoted}${piped}${command}$`,
  ),
});
/** A text given to the standard input of a command on the same line: `<<< "x"`. */
const hereText = `[^\\r\\n|;<>]{0,120}<<<[ \\t]{0,4}${quoted}(?=[ \\t]{0,4}(?:[\\r\\n;&|)]|$))`;
/** `<<EOF`, and the text on the line below. */
const hereLine = `[^\\r\\n|;<>]{0,120}<<-?[ \\t]{0,2}(?<edge>["']?)\\w{1,20}\\k<edge>[^\\r\\n]{0,60}\\r?\\n[ \\t]{0,20}(?<last>[^\\s"'\`|;<>&()]{3,80})(?=\\r?\\n)`;
/** A command that reads only a password from standard input: through a pipe, or from a text given instead. */
export const reading = (command: string, before: Form): Form => ({
  ...before,
  behind: new RegExp(`${command}(?:${hereText}|${hereLine})`, 'iy'),
});
/** A command that also reads other things from standard input: only a text on the same line counts. */
export const readingText = (command: string, before?: Form): Form => ({
  ...before,
  behind: new RegExp(`${command}${hereText}`, 'iy'),
});
/** A password given twice, since the prompt asks twice: `(echo x; echo x) | passwd`. */
export const twice: Form = {
  before: new RegExp(
    `(?:\\([ ]?echo|\\becho[ \\t]{1,4}-e|\\bprintf)[ \\t]{1,4}(?<quote>["']?)${value}(?:\\k<quote>[ ]?;[ ]?echo[ \\t]{1,4}\\k<quote>|\\\\n)\\k<value>(?:\\\\n)?\\k<quote>[ ]?\\)?${piped}${sudo}$`,
  ),
};
export const short = (name: string, flag: string, blanks: string, others: string = flag): Form => ({
  behind: new RegExp(`${name}[ \\t]{1,4}${flags(others)}-${flag}${blanks}${quoted}${isEnd}`, 'iy'),
});
/** A password behind a flag anywhere on the command's line; the case of the flag matters. */
export const flagged = (flag: string, context?: RegExp): Form => ({
  ...(context && { context }),
  behind: new RegExp(`[\\w/. ]{3,20}[^\\r\\n|;&<>]{0,200}?[ \\t]${flag}${quoted}${isEnd}`, 'y'),
});
/** A password behind `count` words. */
export const behindWords = (name: string, count: number): Form => ({
  behind: new RegExp(`${name}(?:["']?${word}["']?[ \\t]{1,4}){${count}}${quoted}${isEnd}`, 'iy'),
});
export const slashed = (): Form => ({
  behind: new RegExp(
    `\\w{3,8}[ \\t]{1,4}(?:-\\w{1,3}[ \\t]{1,4}){0,3}(?:userid=)?["']?[\\w$]{1,40}/(?<value>(?!/)[^\\s"'\`|;<>&()@/]{3,80})(?<quote>)(?=["'@\\s])`,
    'iy',
  ),
});

/** The command begins here: at most a prompt, a shell or what a recipe runs commands with is before it. */
export const begins: RegExp = /(?:^|[\r\n"'`&|;(>$@]|\bRUN|\bcmd(?:\.exe)? \/[ckCK])[ \t"']{0,20}$/;

/** Flags of MySQL to stop at: what follows `-u ` and `--user` is read by another grammar. */
export const ofMysql = '(?:p|u[ \\t]|-user)';

/** The password that Windows signs in with automatically. */
export const registered = (tail: string): Form => ({
  behind: new RegExp(`DefaultPassword${tail}(?:t REG_SZ[ ]{1,3}/)?d[ ]{1,3}${quoted}${isEnd}`, 'iy'),
});

/** Sent in answer to a prompt for a password. */
export const answered = (command: string): Form => ({
  behind: new RegExp(`${command}"(?<quote>)(?<value>[^\\s"\`|;<>()\\\\]{3,80})\\\\[rn]"`, 'y'),
  context: /(?:assword|assphrase)[^\r\n]{0,60}(?:\r?\n)?[^\r\n]{0,40}$/,
});
