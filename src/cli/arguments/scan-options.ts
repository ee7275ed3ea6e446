import { UsageError } from '../../errors.ts';
import { defined } from '../../foundation/defined.ts';
import type { Narrowing } from '../../model/narrowing.ts';
import { confidences, severities } from '../../model/severity.ts';
import { gitReaders, kernelKinds, sortOrders, type ScanOptions, type ScanTarget } from '../../scan/options.ts';
import type { CommandLine } from './command-line.ts';
import { toEnvTarget } from './env-target.ts';
import { TypedOptions } from './typed-options.ts';

/** The options of a scan that a command line asks for. Throws UsageError if options contradict each other. */
export function toScanOptions(line: CommandLine): ScanOptions {
  const typed = new TypedOptions(line);
  return {
    target: toTarget(line, typed),
    rules: typed.names('rule'),
    skipRules: typed.names('skip-rule'),
    exclude: typed.list('exclude'),
    ...defined({
      confidence: typed.choice('confidence', confidences),
      severity: typed.choice('severity', severities),
      maxFileSizeBytes: typed.size('max-file-size'),
      maxArchiveDepth: typed.count('max-archive-depth'),
      maxArchiveSizeBytes: typed.size('max-archive-size'),
      maxDecodeDepth: typed.count('max-decode-depth'),
      kernel: typed.choice('kernel', kernelKinds),
      cache: typed.text('cache'),
      sort: typed.choice('sort', sortOrders),
      gitReader: typed.choice('git-reader', gitReaders),
      maxFindings: typed.count('max-findings'),
      maxTimeMs: typed.duration('max-time'),
      threads: typed.count('threads'),
      config: fileOrNone(typed, 'config'),
      baseline: fileOrNone(typed, 'baseline'),
    }),
    ...(typed.has('no-gitignore') && { honoursGitignore: false }),
    ...(typed.has('follow-links') && { followsLinks: true }),
    ...(typed.has('no-inline-allow') && { honoursInlineAllows: false }),
  };
}

function fileOrNone(typed: TypedOptions, name: 'config' | 'baseline'): string | false | undefined {
  const file = typed.text(name);
  if (!typed.has(`no-${name}`)) return file;
  if (file !== undefined) throw new UsageError(`--${name} and --no-${name} contradict each other`);
  return false;
}

function toTarget({ command, positionals }: CommandLine, typed: TypedOptions): ScanTarget {
  switch (command) {
    case 'git':
      return toGitTarget(positionals[0] ?? '.', typed);
    case 'env':
      return toEnvTarget(positionals, typed);
    case 'stdin':
      return { kind: 'stdin', ...defined({ filename: typed.text('stdin-filename') }) };
    default:
      return positionals.length === 1 && positionals[0] === '-'
        ? { kind: 'stdin' }
        : { kind: 'dir', paths: positionals };
  }
}

function toGitTarget(repository: string, typed: TypedOptions): ScanTarget {
  if (repository === '') throw new UsageError('the name of the repository is empty; name its folder');
  const range = typed.text('range');
  const narrowing = toNarrowing(typed);
  if (range !== undefined && typed.has('staged'))
    throw new UsageError('--staged and --range contradict each other: the index is not in any commit yet');
  const part = (['staged', 'range'] as const).find((name) => typed.has(name));
  if (part !== undefined && typed.choice('sort', sortOrders) === 'exposure')
    throw new UsageError(
      `--sort exposure needs the whole history, which tells how long; leave out --${part} or the order`,
    );
  if (typed.has('staged')) return toStagedTarget(repository, narrowing);
  if (range !== undefined && (typed.has('branch') || typed.has('reachable')))
    throw new UsageError('--range already selects the commits; leave out --branch and --reachable');
  if (range !== undefined) return { kind: 'range', repository, range, ...defined({ narrowing }) };
  return { kind: 'git', repository, ...defined({ narrowing }) };
}

function toStagedTarget(repository: string, { paths, ...commits }: Narrowing = {}): ScanTarget {
  if (Object.keys(commits).length > 0)
    throw new UsageError('--staged looks at no commits, so none can be selected; --path selects files');
  return { kind: 'staged', repository, ...defined({ only: paths }) };
}

function toNarrowing(typed: TypedOptions): Narrowing | undefined {
  const [branches, paths] = [typed.list('branch'), typed.list('path')];
  const narrowing = {
    ...defined({ since: typed.text('since'), until: typed.text('until'), maxCount: typed.count('max-count') }),
    ...(branches.length > 0 && { branches }),
    ...(typed.has('reachable') && { isReachable: true }),
    ...(paths.length > 0 && { paths }),
  };
  return Object.keys(narrowing).length === 0 ? undefined : narrowing;
}
