import type { Allowlist } from '../../config/allowlist.ts';
import { type Config, excludesNothing } from '../../config/config.ts';
import { discoverIgnoreFiles } from '../../config/discover.ts';
import type { ScanOptions } from '../options.ts';
import type { ScanRoot } from '../root.ts';
import { todayOf } from '../today.ts';

/** The configured exceptions of a scan; undefined if there are none, and then no module is loaded for them. */
export async function createAllowlist(
  options: ScanOptions,
  { allow }: Config,
  { folder }: ScanRoot,
): Promise<Allowlist | undefined> {
  const ignoreFiles = options.config === false ? [] : discoverIgnoreFiles(folder);
  if (allow.length === 0 && ignoreFiles.length === 0) return undefined;
  const [{ Allowlist }, { parseIgnoreFile }, { createTimedRun }] = await Promise.all([
    import('../../config/allowlist.ts'),
    import('../../config/ignore-file.ts'),
    import('../../pool/deadline.ts'),
  ]);
  return new Allowlist({
    entries: allow,
    ignoreLists: ignoreFiles.map(parseIgnoreFile),
    today: todayOf(options),
    finishes: createTimedRun(),
  });
}

/** Tells what to skip: globs of the options and the configuration, and paths that an exception covers completely. */
export async function createExclusion(
  { exclude = [] }: ScanOptions,
  config: Config,
  allowlist: Allowlist | undefined,
  { fromRoot, fromTyped }: ScanRoot,
): Promise<(path: string) => boolean> {
  const isNamed =
    exclude.length === 0 ? undefined : (await import('../../config/path-matcher.ts')).createPathMatcher(exclude);
  // Converting 38,000 paths with `fromRoot` takes 0.1 s.
  if (isNamed === undefined && allowlist === undefined && config.scan.isExcluded === excludesNothing)
    return excludesNothing;
  return (path) => {
    if (isNamed?.(fromTyped(path)) === true) return true;
    const seen = fromRoot(path);
    return config.scan.isExcluded(seen) || allowlist?.findForPath(seen) !== undefined;
  };
}
