import { statSync } from 'node:fs';
import { unlessRefused } from '../foundation/system-error.ts';
import type { Observation, ObservationKind } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import { readDotenvFile } from '../sources/dotenv-values.ts';
import { encodePath, showPath } from '../sources/path-bytes.ts';
import { parseDotenvName } from './dotenv-name.ts';
import type { FindingPlace } from './finding-places.ts';
import { GitScopes } from './git-scopes.ts';
import { bundlePrefixOf } from './public-prefix.ts';

/** Observes each file: whether git has it, who can read it, whether it is a template or used by a bundler. */
export function observeDotenvFiles(
  files: readonly string[],
  places: ReadonlyMap<string, readonly FindingPlace[]>,
  onProblem: (problem: Problem) => void,
): readonly Observation[] {
  const scopes = new GitScopes(onProblem);
  return files.flatMap((file) => {
    const found = places.get(showPath(file)) ?? [];
    const holdsSecret = found.length > 0;
    return [
      ...observeGit(file, holdsSecret, scopes),
      ...observeMode(file, holdsSecret),
      ...observeSecrets(file, found),
    ];
  });
}

function observeGit(file: string, holdsSecret: boolean, scopes: GitScopes): readonly Observation[] {
  const state = scopes.stateOf(file);
  const { isTemplate } = parseDotenvName(file);
  const level = holdsSecret && !isTemplate ? 'warning' : 'note';
  const say = (kind: ObservationKind, detail: string, advice?: string): readonly Observation[] => [
    {
      kind,
      level: kind === 'ignored-by-git' || kind === 'outside-of-git' ? 'note' : level,
      where: showPath(file),
      detail,
      ...(advice !== undefined && level === 'warning' && { advice }),
    },
  ];
  switch (state) {
    case 'outside':
      return say('outside-of-git', 'in no git repository');
    case 'tracked':
      return say(
        'tracked-by-git',
        'tracked by git: whoever has the repository has it',
        'Change the secrets, then `git rm --cached` the file and name it in .gitignore.',
      );
    case 'ignored':
      return say('ignored-by-git', 'ignored by git');
    case 'untracked':
      return say(
        'not-ignored-by-git',
        'neither tracked nor ignored by git: the next `git add .` takes it',
        'Name it in .gitignore.',
      );
    case 'unknown':
      return [];
  }
}

const group = 0o040;
const others = 0o004;

function observeMode(file: string, holdsSecret: boolean): readonly Observation[] {
  // Windows has no such modes.
  const mode = process.platform === 'win32' ? undefined : modeOf(file);
  if (mode === undefined) return [];
  const where = showPath(file);
  const shown = (mode & 0o777).toString(8).padStart(3, '0');
  if ((mode & (group | others)) === 0)
    return [{ kind: 'readable-by-owner', level: 'note', where, detail: `readable by its owner only (mode ${shown})` }];
  const who = (mode & others) === 0 ? 'its group' : 'every user of this machine';
  const isMeant = !holdsSecret || parseDotenvName(file).isTemplate;
  return [
    {
      kind: 'readable-by-others',
      level: isMeant ? 'note' : 'warning',
      where,
      detail: `readable by ${who} (mode ${shown})`,
      ...(!isMeant && { advice: 'Close it with `chmod 600`.' }),
    },
  ];
}

/** Undefined for a file that is gone or that we may not read, which the scan has reported. */
function modeOf(file: string): number | undefined {
  return unlessRefused(() => statSync(encodePath(file)).mode);
}

function observeSecrets(file: string, found: readonly FindingPlace[]): readonly Observation[] {
  if (found.length === 0) return [];
  const where = showPath(file);
  const { isTemplate } = parseDotenvName(file);
  const entries = readDotenvFile(file);
  return found.flatMap(({ finding: { fingerprint, ruleName }, occurrence: { line } }) => {
    const variable = entries.findLast((entry) => entry.line <= line)?.name;
    const about = { where, line, ...(variable !== undefined && { variable }), fingerprint };
    const prefix = variable === undefined ? undefined : bundlePrefixOf(variable);
    const inTemplate: Observation = {
      ...about,
      kind: 'secret-in-template',
      level: 'warning',
      detail: `a template that is shared holds what looks like a real value (${ruleName})`,
      advice: 'Put a placeholder in its place.',
    };
    const inBundle = (bundler: string): Observation => ({
      ...about,
      kind: 'exposed-by-bundle',
      level: 'warning',
      detail: `${bundler} writes ${variable} into what every browser loads`,
      advice: 'Use it on the server only, under a name without the prefix, and change the secret.',
    });
    return [...(isTemplate ? [inTemplate] : []), ...(prefix === undefined ? [] : [inBundle(prefix.bundler)])];
  });
}
