import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { type HookName, hookNames } from '../names.ts';
import { formatScript, keptName, type ScriptFacts, type ScriptOptions } from './script.ts';
import { attempt, isExecutable, readSlot, writeScript } from './slot.ts';

/** What was done for one hook. */
export interface HookChange {
  readonly name: HookName;
  readonly file: string;
  readonly did: 'installed' | 'renewed' | 'left' | 'removed';
  /** The previous hook, which ours runs first, or which was restored. */
  readonly other?: PreviousHook;
}

export interface PreviousHook {
  readonly name: string;
  /** Git passes over a hook that is not executable, and so does ours. */
  readonly isExecutable: boolean;
}

export type InstallOptions = Pick<ScriptOptions, 'program' | 'timeLimitSeconds'>;

/**
 * Writes our scripts into a folder of hooks. Existing hooks are kept beside them and run first. Throws UsageError,
 * before anything is changed, where that could not be undone exactly.
 */
export function installInFolder(
  folder: string,
  names: readonly HookName[],
  options: InstallOptions,
): readonly HookChange[] {
  const ownsFolder = !existsSync(folder) || hookNames.some((name) => ownsFolderOf(join(folder, name)));
  for (const name of names) checkPlace(folder, name);
  attempt(folder, () => mkdirSync(folder, { recursive: true }));
  return names.map((name) => install(folder, { ...options, name, ownsFolder }));
}

function ownsFolderOf(file: string): boolean {
  const slot = readSlot(file);
  return slot.kind === 'ours' && slot.facts.ownsFolder;
}

function checkPlace(folder: string, name: HookName): void {
  const file = join(folder, name);
  const kept = join(folder, keptName(name));
  const slot = readSlot(file);
  if (slot.kind === 'ours') return checkUntouched(file, slot.facts);
  if (lstatSync(kept, { throwIfNoEntry: false }))
    throw new UsageError(
      `${kept} is in the way: it was put there by an earlier install, and ${file} is no longer ours; move one of them away`,
    );
  if (slot.kind === 'other' && lstatSync(file).isDirectory())
    throw new UsageError(`${file} is a folder, not a hook; move it away`);
}

function checkUntouched(file: string, { isUntouched }: ScriptFacts): void {
  if (!isUntouched)
    throw new UsageError(`${file} was changed by hand since straykey wrote it; remove what was added, or move it away`);
}

function install(folder: string, options: ScriptOptions): HookChange {
  const { name } = options;
  const file = join(folder, name);
  const kept = join(folder, keptName(name));
  const slot = readSlot(file);
  const text = formatScript({ ...options, ...(slot.kind === 'ours' && { ownsFolder: slot.facts.ownsFolder }) });
  if (slot.kind === 'other') attempt(file, () => renameSync(file, kept));
  const isKept = lstatSync(kept, { throwIfNoEntry: false }) !== undefined;
  const other = isKept ? { other: { name: keptName(name), isExecutable: isExecutable(kept) } } : {};
  if (slot.kind === 'ours' && slot.text === text && slot.isExecutable) return { name, file, did: 'left', ...other };
  try {
    writeScript(file, text);
  } catch (error) {
    if (slot.kind === 'other') renameSync(kept, file);
    throw error;
  }
  return { name, file, did: slot.kind === 'ours' ? 'renewed' : 'installed', ...other };
}

/**
 * Removes our scripts and restores what was there before. Hooks that are not ours are left alone. Throws UsageError for
 * one that was changed by hand.
 */
export function uninstallFromFolder(folder: string, names: readonly HookName[]): readonly HookChange[] {
  const installed = names.flatMap((name) => {
    const file = join(folder, name);
    const slot = readSlot(file);
    return slot.kind === 'ours' ? [{ name, file, facts: slot.facts }] : [];
  });
  for (const { file, facts } of installed) checkUntouched(file, facts);
  const changes = installed.map(({ name, file }) => remove(folder, name, file));
  if (installed.some(({ facts }) => facts.ownsFolder) && readdirSync(folder).length === 0)
    attempt(folder, () => rmdirSync(folder));
  return changes;
}

function remove(folder: string, name: HookName, file: string): HookChange {
  const kept = join(folder, keptName(name));
  const hasKept = lstatSync(kept, { throwIfNoEntry: false }) !== undefined;
  // Renaming over ours leaves no moment without a hook.
  attempt(file, () => (hasKept ? renameSync(kept, file) : rmSync(file)));
  return { name, file, did: 'removed', ...(hasKept && { other: { name, isExecutable: isExecutable(file) } }) };
}
