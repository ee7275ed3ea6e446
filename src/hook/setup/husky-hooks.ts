import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { HookName } from '../names.ts';
import type { HookChange } from './folder-hooks.ts';
import { type HuskyBlock, newFile, readBlock, withBlock } from './husky-block.ts';
import type { HuskyPlace } from './place.ts';
import { attempt, writeScript } from './slot.ts';

/**
 * Adds our lines to husky files, which are created where missing. Throws UsageError if our lines were changed by hand.
 */
export function installInHusky({ folder, loader = '' }: HuskyPlace, names: readonly HookName[]): readonly HookChange[] {
  for (const name of names) checkUntouched(folder, name);
  attempt(folder, () => mkdirSync(folder, { recursive: true }));
  return names.map((name): HookChange => {
    const file = join(folder, name);
    const text = readText(file);
    const block = text === undefined ? undefined : readBlock(text, name);
    if (block?.isCurrent) return { name, file, did: 'left' };
    const rest = block ? block.rest : text;
    writeScript(file, rest === undefined ? newFile(name, loader) : withBlock(rest, name), modeOf(file));
    return { name, file, did: block ? 'renewed' : 'installed' };
  });
}

/** Removes our lines from husky files; a file that was created for them is deleted. */
export function uninstallFromHusky(folder: string, names: readonly HookName[]): readonly HookChange[] {
  for (const name of names) checkUntouched(folder, name);
  return names.flatMap((name): HookChange[] => {
    const file = join(folder, name);
    const block = readHuskyBlock(folder, name);
    if (!block) return [];
    if (block.rest === undefined) attempt(file, () => rmSync(file));
    else writeScript(file, block.rest, modeOf(file));
    return [{ name, file, did: 'removed' }];
  });
}

/** Our lines in the file of a hook; undefined if there are none. */
export function readHuskyBlock(folder: string, name: HookName): HuskyBlock | undefined {
  const text = readText(join(folder, name));
  return text === undefined ? undefined : readBlock(text, name);
}

function checkUntouched(folder: string, name: HookName): void {
  if (readHuskyBlock(folder, name)?.isUntouched === false)
    throw new UsageError(
      `the lines of straykey in ${join(folder, name)} were changed by hand; remove them, from "straykey: begin" to "straykey: end"`,
    );
}

function readText(file: string): string | undefined {
  return existsSync(file) ? attempt(file, () => readFileSync(file, 'utf8')) : undefined;
}

function modeOf(file: string): number {
  return existsSync(file) ? statSync(file).mode & 0o777 : 0o755;
}
