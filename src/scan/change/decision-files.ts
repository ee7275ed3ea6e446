import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { decisionFileNames } from '../../config/discover.ts';
import { isOutside } from '../../relative-path.ts';
import type { Past } from './past.ts';

/** Paths that a configuration names: its baseline, or a configuration that it extends. */
const namedPath = /^\s*path\s*=\s*["'](?<path>[^"'\n]{1,500})["']/gm;
const mostExtensions = 16;

interface DecisionPaths {
  readonly written: ReadonlySet<string>;
  readonly sought: ReadonlySet<string>;
}

/**
 * Writes the files by which a project decides what is reported, as they were before a change, into a folder that looks
 * like the top of a repository. `folders` are those where they may be; `named` are paths that a person gave. All are
 * relative to the top of the repository. Returns the paths that were looked for and those that existed.
 */
export async function writeDecisionFiles(
  past: Past,
  folder: string,
  folders: readonly string[],
  named: readonly string[],
): Promise<DecisionPaths> {
  mkdirSync(join(folder, '.git'), { recursive: true });
  const written = new Set<string>();
  const sought = new Set<string>();
  const pending = [...named, ...folders.flatMap((inner) => decisionFileNames.map((name) => posix.join(inner, name)))];
  for (let path = pending.shift(); path !== undefined; path = pending.shift()) {
    if (sought.has(path) || !isInside(path)) continue;
    sought.add(path);
    const bytes = await past.read(path);
    if (bytes === undefined) continue;
    written.add(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    if (!path.endsWith('.toml')) continue;
    const places = [...Buffer.from(bytes).toString('utf8').matchAll(namedPath)]
      .slice(0, mostExtensions)
      .map(({ groups }) => groups?.['path'] ?? '');
    pending.push(...places.flatMap((place) => [posix.join(posix.dirname(path), place), posix.normalize(place)]));
  }
  return { written, sought };
}

function isInside(path: string): boolean {
  return path !== '' && !isOutside(posix.normalize(path)) && !path.split('/').includes('.git');
}
