import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HookName } from '../names.ts';
import type { InstallOptions } from './folder-hooks.ts';
import { readHuskyBlock } from './husky-hooks.ts';
import type { HookPlace } from './place.ts';
import { formatScript, keptName, type ScriptFacts } from './script.ts';
import { isExecutable, readSlot } from './slot.ts';

/** The status of one hook. */
export interface HookStatus {
  readonly name: HookName;
  /** Where it is or would be. */
  readonly file: string;
  readonly state: 'installed' | 'not installed' | 'of others';
  /** What is wrong with it, each with what to do. */
  readonly complaints: readonly string[];
  /** Other remarks. */
  readonly notes: readonly string[];
}

/** The status of each hook; `program` is what an install would write today. */
export function readStatus(
  place: HookPlace,
  names: readonly HookName[],
  options: InstallOptions,
): readonly HookStatus[] {
  switch (place.kind) {
    case 'managed':
      return names.map((name) => managedStatus(place, name));
    case 'husky':
      return names.map((name) => huskyStatus(place, name));
    case 'folder':
      return names.map((name) => folderStatus(place, name, options));
  }
}

type PlaceOf<Kind> = Extract<HookPlace, { readonly kind: Kind }>;

function managedStatus({ manager }: PlaceOf<'managed'>, name: HookName): HookStatus {
  return {
    name,
    file: manager.file,
    state: manager.hasHook(name) ? 'installed' : 'not installed',
    complaints: [],
    notes: [`${manager.name} manages the hooks of this project; ask it whether they are installed`],
  };
}

function huskyStatus({ folder, isActive }: PlaceOf<'husky'>, name: HookName): HookStatus {
  const file = join(folder, name);
  const block = readHuskyBlock(folder, name);
  if (!block) return { name, file, state: 'not installed', complaints: [], notes: [] };
  const complaints = [
    ...(isActive ? [] : ['git does not call husky yet: run `npx husky`']),
    ...(block.isUntouched ? [] : ['its lines were changed by hand']),
    ...(block.isUntouched && !block.isCurrent ? [renewal(name)] : []),
  ];
  return { name, file, state: 'installed', complaints, notes: [] };
}

function folderStatus({ folder, isShared }: PlaceOf<'folder'>, name: HookName, options: InstallOptions): HookStatus {
  const file = join(folder, name);
  const slot = readSlot(file);
  if (slot.kind === 'free') return { name, file, state: 'not installed', complaints: [], notes: [] };
  if (slot.kind === 'other')
    return {
      name,
      file,
      state: 'of others',
      complaints: [],
      notes: [`\`straykey hook install ${name}\` would keep it and run it first`],
    };
  const { facts, text } = slot;
  const fresh = formatScript({
    name,
    ownsFolder: facts.ownsFolder,
    ...(!isShared && options.program && { program: options.program }),
    ...(facts.timeLimitSeconds !== undefined && { timeLimitSeconds: facts.timeLimitSeconds }),
  });
  const complaints = [
    ...(slot.isExecutable ? [] : [`git passes it over, since it is not executable: run chmod +x ${file}`]),
    ...(facts.isUntouched ? [] : ['it was changed by hand since straykey wrote it']),
    ...missing(facts),
  ];
  const notes = [
    ...describePrevious(join(folder, keptName(name)), keptName(name)),
    ...(facts.isUntouched && text !== fresh ? [renewal(name)] : []),
  ];
  return { name, file, state: 'installed', complaints, notes };
}

function describePrevious(file: string, name: string): readonly string[] {
  if (!existsSync(file)) return [];
  return [isExecutable(file) ? `runs ${name} first` : `does not run ${name}, since it is not executable`];
}

function missing({ cli }: ScriptFacts): readonly string[] {
  if (cli === undefined || existsSync(cli) || existsSync('node_modules/.bin/straykey')) return [];
  return [`the straykey that it runs is gone from ${cli}: run \`straykey hook install\` again`];
}

function renewal(name: HookName): string {
  return `written by another straykey than this one; \`straykey hook install ${name}\` renews it`;
}
