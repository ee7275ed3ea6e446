import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HookName, hooksWithInput } from '../names.ts';

/** Another program that manages the hooks of a project and rewrites them from a file of its own. */
export interface HookManager {
  readonly name: string;
  /** Relative to the top of the work tree. */
  readonly file: string;
  /** Whether the file runs straykey for this hook. */
  hasHook(name: HookName): boolean;
  /** The lines to add to the file, and what to run then. */
  readonly lines: (names: readonly HookName[], version: string) => readonly string[];
}

const lefthookFiles = ['lefthook', '.lefthook'].flatMap((name) =>
  ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((extension) => `${name}.${extension}`),
);
const frameworkFile = '.pre-commit-config.yaml';
const huskyFiles = ['.huskyrc', '.huskyrc.json', '.huskyrc.js', '.huskyrc.yml', '.huskyrc.yaml', 'husky.config.js'];

/** The manager whose file is at the top of the work tree. A server's hooks have none. */
export function findManager(top: string): HookManager | undefined {
  const lefthook = [...lefthookFiles, '.config/lefthook.yml'].find((file) => existsSync(join(top, file)));
  if (lefthook !== undefined) return managed('lefthook', top, lefthook, lefthookLines);
  if (existsSync(join(top, frameworkFile))) {
    const hasHook = (name: HookName): boolean =>
      new RegExp(`\\bid:\\s*['"]?${frameworkIds[name] ?? name}['"]?\\s*(?:[#},]|$)`, 'm').test(
        readFile(join(top, frameworkFile)),
      );
    return { ...managed('pre-commit', top, frameworkFile, frameworkLines), hasHook };
  }
  if (existsSync(join(top, '.husky'))) return undefined;
  const husky =
    huskyFiles.find((file) => existsSync(join(top, file))) ??
    (/"husky"\s*:\s*\{[^}]*"hooks"/.test(readFile(join(top, 'package.json'))) ? 'package.json' : undefined);
  return husky === undefined ? undefined : managed('husky 4', top, husky, huskyLines);
}

function managed(name: string, top: string, file: string, lines: HookManager['lines']): HookManager {
  return { name, file, lines, hasHook: (hook) => readFile(join(top, file)).includes(`straykey hook run ${hook}`) };
}

function readFile(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function lefthookLines(names: readonly HookName[]): readonly string[] {
  const places: Readonly<Partial<Record<HookName, string>>> = { 'commit-msg': ' {1}', 'pre-push': ' {0}' };
  return [
    ...names.flatMap((name) => [
      `${name}:`,
      '  commands:',
      '    straykey:',
      `      run: npx --no-install straykey hook run ${name}${places[name] ?? ''}`,
      ...(hooksWithInput.has(name) ? ['      use_stdin: true'] : []),
    ]),
    '# then: lefthook install',
  ];
}

const frameworkIds: Readonly<Partial<Record<HookName, string>>> = {
  'pre-commit': 'straykey',
  'commit-msg': 'straykey-commit-msg',
  'pre-push': 'straykey-push',
};

function frameworkLines(names: readonly HookName[], version: string): readonly string[] {
  return [
    '  - repo: https://github.com/straykey/straykey',
    `    rev: v${version}`,
    '    hooks:',
    ...names.flatMap((name) => frameworkIds[name] ?? []).map((id) => `      - id: ${id}`),
    `# then: pre-commit install${names.map((name) => ` --hook-type ${name}`).join('')}`,
  ];
}

function huskyLines(names: readonly HookName[]): readonly string[] {
  const commands: Readonly<Partial<Record<HookName, string>>> = {
    'commit-msg': 'straykey hook run commit-msg \\"$HUSKY_GIT_PARAMS\\"',
    'pre-push': 'printf \'%s\\\\n\' \\"$HUSKY_GIT_STDIN\\" | straykey hook run pre-push $HUSKY_GIT_PARAMS',
  };
  const hooks = names.map((name) => `    "${name}": "${commands[name] ?? `straykey hook run ${name}`}"`);
  return ['"husky": {', '  "hooks": {', hooks.join(',\n'), '  }', '}'];
}
