/**
 * How a command is given a password: behind it, or before it, through a pipe; `value` is the password, `quote` what
 * closes it.
 */
export interface Form {
  readonly behind?: RegExp;
  readonly before?: RegExp;
  /** What stands right before, without a pipe. */
  readonly lead?: RegExp;
  /** What the text before must end in for `behind` to count. */
  readonly context?: RegExp;
}

export const value: string = `(?<value>[^\\s"'\`|;<>&()]{3,80})`;
export const quoted: string = `(?<quote>["']?)${value}\\k<quote>`;
export const word = '[^\\s"\'`|;<>&()]{1,120}';
/** What may follow a value on its line. */
export const isEnd = '(?![^\\s"\'`;|&<>)])';
/** Flags with what is given for them. */
const flags = (without: string): string =>
  `(?:-(?!${without})\\S{1,60}[ \\t]{1,4}(?:[^\\s-]\\S{0,60}[ \\t]{1,4})?){0,6}`;
export const piped = '[ \\t]{0,4}\\|[ \\t]{0,4}';
export const sudo = '(?:sudo[ \\t]{1,4})?';

export const echoed = (command: string): Form => ({
  before: new RegExp(
    `\\b(?:echo[ \\t]{1,4}(?:-n[ \\t]{1,4})?|printf[ \\t]{1,4}(?:["']%s(?:\\\\n)?["'][ \\t]{1,4})?(?![^|]{0,90}\\\\n))${quoted}${piped}${command}$`,
  ),
});
/** What follows on the line of a command that reads it from standard input: `<<< "x"`. */
const hereText = `[^\\r\\n|;<>]{0,120}<<<[ \\t]{0,4}${quoted}(?=[ \\t]{0,4}(?:[\\r\\n;&|)]|$))`;
/** `<<EOF`, and what stands on the line below. */
const hereLine = `[^\\r\\n|;<>]{0,120}<<-?[ \\t]{0,2}(?<edge>["']?)\\w{1,20}\\k<edge>[^\\r\\n]{0,60}\\r?\\n[ \\t]{0,20}(?<last>[^\\s"'\`|;<>&()]{3,80})(?=\\r?\\n)`;
/**
 * A command that reads a password, and nothing else, from standard input: through a pipe or from a text in its place.
 */
export const reading = (command: string, before: Form): Form => ({
  ...before,
  behind: new RegExp(`${command}(?:${hereText}|${hereLine})`, 'iy'),
});
/** What reads other things too takes a text in its place at most. */
export const readingText = (command: string, before?: Form): Form => ({
  ...before,
  behind: new RegExp(`${command}${hereText}`, 'iy'),
});
/** Given twice, as a prompt asks for it: `(echo x; echo x) | passwd`. */
export const twice: Form = {
  before: new RegExp(
    `(?:\\([ ]?echo|\\becho[ \\t]{1,4}-e|\\bprintf)[ \\t]{1,4}(?<quote>["']?)${value}(?:\\k<quote>[ ]?;[ ]?echo[ \\t]{1,4}\\k<quote>|\\\\n)\\k<value>(?:\\\\n)?\\k<quote>[ ]?\\)?${piped}${sudo}$`,
  ),
};
export const short = (name: string, flag: string, blanks: string, others: string = flag): Form => ({
  behind: new RegExp(`${name}[ \\t]{1,4}${flags(others)}-${flag}${blanks}${quoted}${isEnd}`, 'iy'),
});
/** Behind a flag anywhere on the line of the command; the case of the flag counts. */
export const flagged = (flag: string, context?: RegExp): Form => ({
  ...(context && { context }),
  behind: new RegExp(`[\\w/. ]{3,20}[^\\r\\n|;&<>]{0,200}?[ \\t]${flag}${quoted}${isEnd}`, 'y'),
});
/** Behind so many words. */
export const behindWords = (name: string, count: number): Form => ({
  behind: new RegExp(`${name}(?:["']?${word}["']?[ \\t]{1,4}){${count}}${quoted}${isEnd}`, 'iy'),
});
export const slashed = (): Form => ({
  behind: new RegExp(
    `\\w{3,8}[ \\t]{1,4}(?:-\\w{1,3}[ \\t]{1,4}){0,3}(?:userid=)?["']?[\\w$]{1,40}/(?<value>(?!/)[^\\s"'\`|;<>&()@/]{3,80})(?<quote>)(?=["'@\\s])`,
    'iy',
  ),
});

/** Nothing but a prompt, a shell or what a recipe runs commands by stands before the command. */
export const begins: RegExp = /(?:^|[\r\n"'`&|;(>$@]|\bRUN|\bcmd(?:\.exe)? \/[ckCK])[ \t"']{0,20}$/;

/** Behind `-u ` and `--user` another grammar reads. */
export const ofMysql = '(?:p|u[ \\t]|-user)';

/** What Windows signs in with by itself. */
export const registered = (tail: string): Form => ({
  behind: new RegExp(`DefaultPassword${tail}(?:t REG_SZ[ ]{1,3}/)?d[ ]{1,3}${quoted}${isEnd}`, 'iy'),
});

/** Sent to a prompt that asks for it. */
export const answered = (command: string): Form => ({
  behind: new RegExp(`${command}"(?<quote>)(?<value>[^\\s"\`|;<>()\\\\]{3,80})\\\\[rn]"`, 'y'),
  context: /(?:assword|assphrase)[^\r\n]{0,60}(?:\r?\n)?[^\r\n]{0,40}$/,
});
