/** What an instruction copies from the build context. */
export interface ContextCopy {
  /** The line of the instruction, from 1. */
  readonly line: number;
  readonly instruction: 'COPY' | 'ADD';
  /** `/`-separated, relative to the top of the context; `.` for all of it. */
  readonly sources: readonly string[];
  /** Patterns of what the instruction excludes. */
  readonly excluded: readonly string[];
  /** It is in the stage that becomes the image; layers of other stages stay in the build cache. */
  readonly isInFinalStage: boolean;
}

interface Instruction {
  readonly word: string;
  readonly rest: string;
  readonly line: number;
}

/** The instructions of a Dockerfile that copy files from the build context. */
export function parseContextCopies(text: string): readonly ContextCopy[] {
  const instructions = parseInstructions(text);
  const lastStage = instructions.findLastIndex(({ word }) => word === 'FROM');
  return instructions.flatMap(({ word, rest, line }, index) => {
    if (word !== 'COPY' && word !== 'ADD') return [];
    const sources = sourcesOf(rest);
    const excluded = [...rest.matchAll(/--exclude=(\S+)/g)].map(([, pattern = '']) => pattern);
    return sources.length === 0
      ? []
      : [{ line, instruction: word, sources, excluded, isInFinalStage: index > lastStage }];
  });
}

/** A backslash at the end of a line joins the next one; comments and empty lines in between are skipped. */
function parseInstructions(text: string): readonly Instruction[] {
  const instructions: Instruction[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    open = { text: open === undefined ? line : `${open.text} ${line}`, line: open?.line ?? index + 1 };
    if (/[\\`]$/.test(open.text)) {
      open.text = open.text.slice(0, -1);
      continue;
    }
    instructions.push(toInstruction(open.text, open.line));
    open = undefined;
  }
  return open === undefined ? instructions : [...instructions, toInstruction(open.text, open.line)];
}

function toInstruction(text: string, line: number): Instruction {
  const [word = '', ...rest] = text.split(/\s+/);
  return { word: word.toUpperCase(), rest: rest.join(' '), line };
}

/**
 * The sources without flags and target. Sources from another stage, a URL or the text itself are not part of the
 * context.
 */
function sourcesOf(rest: string): readonly string[] {
  const flags = /^(?:--[a-z]+(?:=\S+)?\s+)*/.exec(rest)?.[0] ?? '';
  if (/--from=/.test(flags)) return [];
  const list = rest.slice(flags.length);
  const words = list.startsWith('[') ? [...list.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word) : list.split(' ');
  return words
    .slice(0, -1)
    .filter((word) => !/^(?:<<|[a-z]+:\/\/|git@)/.test(word))
    .map(fromContext);
}

function fromContext(source: string): string {
  return source.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '') || '.';
}
