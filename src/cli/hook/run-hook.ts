import { realpathSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { suggestion } from '../../foundation/nearest.ts';
import { type HookName, hookNames } from '../../hook/names.ts';
import {
  type HookChange,
  type InstallOptions,
  installInFolder,
  uninstallFromFolder,
  type PreviousHook,
} from '../../hook/setup/folder-hooks.ts';
import { installInHusky, uninstallFromHusky } from '../../hook/setup/husky-hooks.ts';
import { findHookPlace, type HookPlace } from '../../hook/setup/place.ts';
import { type HookStatus, readStatus } from '../../hook/setup/status.ts';
import { exitCodes } from '../../model/result.ts';
import { pathFromHere } from '../../relative-path.ts';
import { writeStdout } from '../../report/write.ts';
import { openRepository, type Repository } from '../../sources/git/repository.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { hookSetupActions } from '../arguments/command-table.ts';
import type { OptionName } from '../arguments/options/option.ts';
import { TypedOptions } from '../arguments/typed-options.ts';
import { tell } from '../stderr.ts';
import { version } from '../version.ts';

/** Options that only apply to installing; all others are for the hook when it runs. */
const setupOptions: ReadonlySet<OptionName> = new Set(['global', 'time-limit', 'color', 'no-color']);

/** `hook install|uninstall|status [names..]`: adds hooks to a repository, removes them, or shows their state. */
export async function runHook(line: CommandLine): Promise<number> {
  const typed = new TypedOptions(line);
  const action = typed.action(hookSetupActions);
  const other = line.options.find(({ name }) => !setupOptions.has(name));
  if (other)
    throw new UsageError(
      `--${other.name} is not for \`straykey hook ${action}\`; what a hook looks for is set in straykey.toml`,
    );
  const names = [...new Set(line.positionals.slice(1).map(toHookName))];
  const repository = openRepository('.');
  const place = await findHookPlace(repository, typed.has('global') ? 'global' : 'repository');
  switch (action) {
    case 'install':
      return install(place, names.length > 0 ? names : [usualHook(repository)], typed);
    case 'uninstall':
      return uninstall(place, names);
    case 'status':
      return status(place, names);
  }
}

function toHookName(word: string): HookName {
  const name = hookNames.find((known) => known === word);
  if (name === undefined)
    throw new UsageError(
      `straykey has no hook "${word}"; use one of ${hookNames.join(', ')}${suggestion(word, hookNames)}`,
    );
  return name;
}

function usualHook({ workTree }: Repository): HookName {
  return workTree === undefined ? 'pre-receive' : 'pre-commit';
}

function install(place: HookPlace, names: readonly HookName[], typed: TypedOptions): number {
  const timeLimitSeconds = typed.count('time-limit');
  if (timeLimitSeconds !== undefined && place.kind !== 'folder')
    throw new UsageError(
      '--time-limit only works in scripts of straykey; another program manages the hooks of this project',
    );
  if (place.kind === 'managed') return tellManaged(place, names);
  if (place.kind === 'husky') {
    const changes = installInHusky(place, names);
    tellChanges(changes);
    if (place.isActive) return exitCodes.clean;
    tell('straykey: git does not call husky in this clone yet, so nothing is looked at: run `npx husky`');
    return exitCodes.incomplete;
  }
  tellChanges(
    installInFolder(place.folder, names, {
      ...programOf(place),
      ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    }),
  );
  return exitCodes.clean;
}

/** Prints the lines to add to the other program's file, unless they are already there. */
function tellManaged(
  { manager }: Extract<HookPlace, { readonly kind: 'managed' }>,
  names: readonly HookName[],
): number {
  const missing = names.filter((name) => !manager.hasHook(name));
  if (missing.length === 0) {
    writeStdout([`${manager.file} has straykey for ${names.join(', ')} already\n`]);
    return exitCodes.clean;
  }
  tell(
    `straykey: ${manager.name} manages the hooks of this project and would overwrite ours, so nothing was installed; add to ${manager.file}:`,
  );
  writeStdout(manager.lines(missing, version).map((text) => `${text}\n`));
  return exitCodes.usage;
}

function uninstall(place: HookPlace, names: readonly HookName[]): number {
  if (place.kind === 'managed')
    throw new UsageError(
      `${place.manager.name} manages the hooks of this project; remove straykey from ${place.manager.file}`,
    );
  const asked = names.length > 0 ? names : hookNames;
  const changes =
    place.kind === 'husky' ? uninstallFromHusky(place.folder, asked) : uninstallFromFolder(place.folder, asked);
  const left = names.find((name) => !changes.some((change) => change.name === name));
  if (left !== undefined)
    throw new UsageError(`${left} is not a hook of straykey in ${pathFromHere(place.folder)}, and was left as it is`);
  if (changes.length === 0) writeStdout([`no hook of straykey in ${pathFromHere(place.folder)}\n`]);
  tellChanges(changes);
  return exitCodes.clean;
}

function tellChanges(changes: readonly HookChange[]): void {
  writeStdout(
    changes.map(({ name, file, did, other }) => {
      const what = {
        installed: 'installed in',
        renewed: 'renewed in',
        left: 'installed already in',
        removed: 'removed from',
      }[did];
      const kept =
        other === undefined ? '' : `; ${did === 'removed' ? 'what was there before is back' : tellOf(other)}`;
      return `${name}: ${what} ${pathFromHere(file)}${kept}\n`;
    }),
  );
}

function tellOf({ name, isExecutable }: PreviousHook): string {
  return isExecutable
    ? `runs ${name}, which was there before, first`
    : `keeps ${name}, which was there before, but does not run it, since it is not executable`;
}

function status(place: HookPlace, names: readonly HookName[]): number {
  const all = readStatus(place, names.length > 0 ? names : hookNames, programOf(place));
  writeStdout(all.map(formatStatus));
  const isWrong = all.some(
    ({ state, complaints }) => complaints.length > 0 || (names.length > 0 && state !== 'installed'),
  );
  if (!isWrong && all.some(({ state }) => state === 'installed')) return exitCodes.clean;
  const missing = all.filter(({ state }) => state !== 'installed').map(({ name }) => name);
  tell(
    isWrong && missing.length === 0
      ? 'straykey: a hook does not look as it should'
      : `straykey: not every commit is looked at; run: straykey hook install${names.length > 0 ? ` ${missing.join(' ')}` : ''}`,
  );
  return exitCodes.incomplete;
}

function formatStatus({ name, file, state, complaints, notes }: HookStatus): string {
  const further = [...complaints.map((text) => `wrong: ${text}`), ...notes].map((text) => `${' '.repeat(14)}${text}\n`);
  return `${name.padEnd(12)}  ${state.padEnd(13)}  ${pathFromHere(file)}\n${further.join('')}`;
}

/** The path of the running program; undefined in a script that is shared with others. */
function programOf(place: HookPlace): InstallOptions {
  if (place.kind !== 'folder' || place.isShared) return {};
  const cli = realpathSync(process.argv[1] ?? '');
  if (/[\\/]_npx[\\/]/.test(cli))
    throw new UsageError(
      'npx runs straykey from a cache that it may empty; install it first: npm install --save-dev straykey',
    );
  return { program: { node: process.execPath, cli } };
}
