import { guardedOptions, indexComparison } from '../../sources/git/process/guard.ts';
import { type HookName, hooksWithInput } from '../names.ts';
import { wholeMark } from '../run/pre-commit.ts';
import { sumOf } from './checksum.ts';

/** What a hook script is made from. */
export interface ScriptOptions {
  readonly name: HookName;
  /** The program that installs it; undefined if the script is shared with others, whose machines differ. */
  readonly program?: { readonly node: string; readonly cli: string };
  readonly timeLimitSeconds?: number;
  /** The folder was created for it, and is removed with the last of our hooks. */
  readonly ownsFolder: boolean;
}

/** What an existing script says about itself. */
export interface ScriptFacts {
  readonly name: string;
  /** It was not changed since it was written. */
  readonly isUntouched: boolean;
  readonly ownsFolder: boolean;
  readonly timeLimitSeconds: number | undefined;
  /** The program that installed it. */
  readonly cli: string | undefined;
}

const markForm = /^# straykey: hook (?<name>[a-z-]+), sum (?<sum>[0-9a-f]{16})(?<owns>, with its folder)?$/m;

/** The file name under which the previous hook is kept, beside ours. */
export function keptName(name: HookName): string {
  return `${name}.before-straykey`;
}

/** A script for any POSIX shell. It starts only the programs it needs, since git waits for each. */
export function formatScript(options: ScriptOptions): string {
  const { name, ownsFolder } = options;
  const body = [
    '# Written by `straykey hook install`. `straykey hook uninstall` takes it away and puts back what was here before.',
    'case $0 in */*) here=${0%/*} ;; *) here=. ;; esac',
    `before=$here/${keptName(name)}`,
    ...(hooksWithInput.has(name)
      ? ['input=$(cat)', 'give() { if [ -n "$input" ]; then printf \'%s\\n\' "$input"; fi; }']
      : []),
    `if [ -x "$before" ]; then ${feed(name)}"$before" "$@" || exit $?; fi`,
    ...runLines(options),
    '',
  ].join('\n');
  return `#!/bin/sh\n# straykey: hook ${name}, sum ${sumOf(body)}${ownsFolder ? ', with its folder' : ''}\n${body}`;
}

function feed(name: HookName): string {
  return hooksWithInput.has(name) ? 'give | ' : '';
}

function runLines({ name, program, timeLimitSeconds }: ScriptOptions): readonly string[] {
  const call = (options: string): string =>
    `hook run ${name}${timeLimitSeconds === undefined ? '' : ` --time-limit ${timeLimitSeconds}`}${options} -- "$@"`;
  const run = (
    command: string,
    input = hooksWithInput.has(name) ? 'give' : undefined,
    options = '',
  ): readonly string[] =>
    input === undefined
      ? [`  exec ${command} ${call(options)}`]
      : [`  ${input} | ${command} ${call(options)}`, '  exit $?'];
  const hasIndex = name === 'pre-commit';
  return [
    ...(program ? [`node=${quote(program.node)}`, `cli=${quote(program.cli)}`, '[ -x "$node" ] || node=node'] : []),
    ...(program && hasIndex ? stagedLines() : []),
    ...(program
      ? [
          'if [ -f "$cli" ] && command -v "$node" >/dev/null; then',
          ...(hasIndex ? run('"$node" "$cli"', 'staged 2>&1', ' --staged-from-stdin') : run('"$node" "$cli"')),
          'fi',
        ]
      : []),
    'if [ -x node_modules/.bin/straykey ] && command -v node >/dev/null; then',
    ...run('node_modules/.bin/straykey'),
    'fi',
    'if command -v straykey >/dev/null && command -v node >/dev/null; then',
    ...run('straykey'),
    'fi',
    `echo ${quote(`straykey: the ${name} hook cannot look for secrets, since straykey or node is not to be found; run \`npm install\` or \`straykey hook install ${name}\``)} >&2`,
    'exit 3',
  ];
}

/** Asks git what is staged while Node starts, guarded as in every scan. */
function stagedLines(): readonly string[] {
  const words = [...guardedOptions, ...indexComparison('HEAD')].map((word) =>
    /^[\w.,:/=-]+$/.test(word) ? word : quote(word),
  );
  return ['staged() {', `  GIT_NO_REPLACE_OBJECTS=1 LC_ALL=C git ${words.join(' ')} && printf ${wholeMark}`, '}'];
}

/** Undefined if the script is not ours. */
export function readScript(text: string): ScriptFacts | undefined {
  const mark = markForm.exec(text);
  const groups = mark?.groups;
  if (!mark || !groups) return undefined;
  const body = text.slice(mark.index + mark[0].length + 1);
  const cli = /^cli='(?<path>(?:[^']|'\\'')*)'$/m.exec(body)?.groups?.['path']?.replaceAll("'\\''", "'");
  const limit = /--time-limit (?<seconds>\d+)/.exec(body)?.groups?.['seconds'];
  return {
    name: groups['name'] ?? '',
    isUntouched: text.startsWith('#!/bin/sh\n# straykey: ') && groups['sum'] === sumOf(body),
    ownsFolder: groups['owns'] !== undefined,
    timeLimitSeconds: limit === undefined ? undefined : Number(limit),
    cli,
  };
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
