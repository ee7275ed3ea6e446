import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Config } from '../../config/config.ts';
import { IgnoreScopes } from '../../sources/ignore/ignore-scopes.ts';
import type { ScanOptions } from '../options.ts';
import { rootOf } from '../root.ts';
import { readConfig } from '../rules/prepare.ts';
import { settingsOf } from '../settings.ts';
import { createAllowlist } from './exceptions.ts';

/** Why a scan of the folder around this file would not read it, a clause per reason; empty if it would. */
export async function reasonsLeftOut(path: string, options: ScanOptions): Promise<readonly string[]> {
  const root = rootOf(options.target, undefined);
  const seen = root.fromRoot(path);
  const config = await readConfig(options, root);
  const allowlist = await createAllowlist(options, config, root);
  const exception = allowlist?.findForPath(seen);
  return [
    ...((await isExcludedByOption(root.fromTyped(path), options)) ? ['--exclude covers it'] : []),
    ...(config.scan.isExcluded(seen) ? [`scan.exclude in ${config.path ?? 'the configuration'} covers it`] : []),
    ...(exception?.kind === 'allowlist' ? [`the exception ${exception.name} covers all of it`] : []),
    ...(isIgnored(path, options, config)
      ? ['git ignores it, so it is only read if it is named or with --no-gitignore']
      : []),
  ];
}

async function isExcludedByOption(path: string, { exclude = [] }: ScanOptions): Promise<boolean> {
  return exclude.length > 0 && (await import('../../config/path-matcher.ts')).createPathMatcher(exclude)(path);
}

/** Decides like a walk: dotenv files and files that git tracks are read even if ignored. */
function isIgnored(path: string, options: ScanOptions, config: Config): boolean {
  if (!settingsOf(options, config).honoursGitignore || basename(path).startsWith('.env')) return false;
  if (!existsSync(dirname(path))) return false;
  const scopes = new IgnoreScopes({ note: () => undefined, problem: () => undefined });
  const { scope, isIgnored: isFolderIgnored } = scopes.open(dirname(path));
  return (
    (isFolderIgnored || scopes.isIgnored(scope, basename(path), 'file')) && !scopes.isTracked(scope, basename(path))
  );
}
