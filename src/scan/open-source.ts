import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { excludesNothing } from '../config/config.ts';
import type { EnvironmentSeen } from '../env/observe.ts';
import { SourceError } from '../errors.ts';
import type { Source } from '../model/source.ts';
import type { Repository } from '../sources/git/repository.ts';
import { stdinSource } from '../sources/stdin.ts';
import type { ScanOptions, ScanTarget } from './options.ts';
import { settingsOf } from './settings.ts';
import type { ScanSetup } from './setup.ts';
import type { Steering } from './steering.ts';
import { todayOf } from './today.ts';

/** The repository of a target that names one. Throws SourceError if git refuses it. */
export async function openTargetRepository(
  { target }: ScanOptions,
  { compared }: Steering,
): Promise<Repository | undefined> {
  if (!('repository' in target)) return undefined;
  if (target.kind === 'staged') {
    const { openStaged, startStaged } = await import('../sources/git/index/staged.ts');
    return compared ? openStaged(target.repository, { compared }) : startStaged(target.repository);
  }
  if (target.kind === 'range' && !target.narrowing)
    return (await import('../sources/git/range/range.ts')).openForRange(target.repository);
  const { openRepository } = await import('../sources/git/repository.ts');
  return openRepository(target.repository);
}

type OpeningSetup = Pick<ScanSetup, 'options' | 'steering' | 'config' | 'repository' | 'isExcluded'>;
type TargetOf<Kind extends ScanTarget['kind']> = Extract<ScanTarget, { kind: Kind }>;

/** The source of a target; loads only the module of its kind. `seen` is filled while an environment is read. */
export async function openSource(setup: OpeningSetup, seen?: EnvironmentSeen): Promise<Source> {
  const { options, repository } = setup;
  const { target } = options;
  switch (target.kind) {
    case 'dir':
      return openTree(target, setup);
    case 'env':
      return openEnvironment(target, setup, seen);
    case 'ci-variables': {
      const { ciVariableSource, listCiVariables } = await import('../sources/ci/source.ts');
      const variables = await listCiVariables(target, options.signal);
      if (seen) seen.ciVariables = variables;
      return ciVariableSource(variables);
    }
    case 'stdin':
      return stdinSource({ ...(target.filename !== undefined && { filename: target.filename }), ...fileLimit(setup) });
    case 'text':
      return textSource(target.text, target.path ?? 'text');
    default:
      return openGitSource(options, repository);
  }
}

async function openTree({ paths }: TargetOf<'dir'>, setup: OpeningSetup): Promise<Source> {
  const { options, steering, config, isExcluded } = setup;
  const { honoursGitignore, followsLinks } = settingsOf(options, config);
  const { workingTreeSource } = await import('../sources/working-tree.ts');
  return workingTreeSource({
    paths,
    honoursGitignore,
    followsLinks,
    ...(isExcluded !== excludesNothing && { isExcluded }),
    ...(steering.onWalked && { onFound: steering.onWalked }),
    ...fileLimit(setup),
  });
}

async function openEnvironment(
  { paths, variables = process.env }: TargetOf<'env'>,
  setup: OpeningSetup,
  seen: EnvironmentSeen | undefined,
): Promise<Source> {
  const { envSource } = await import('../sources/env.ts');
  if (seen) seen.variables = variables;
  return envSource({
    paths,
    variables,
    isExcluded: setup.isExcluded,
    onListed: (files) => seen && (seen.files = files),
    ...fileLimit(setup),
  });
}

function fileLimit({ options, config }: OpeningSetup): { readonly maxFileBytes?: number } {
  const { maxFileBytes } = settingsOf(options, config);
  return maxFileBytes === undefined ? {} : { maxFileBytes };
}

async function openGitSource(options: ScanOptions, repository: Repository | undefined): Promise<Source> {
  const { target } = options;
  if (!repository) throw new TypeError(`a scan of kind ${target.kind} needs a repository`);
  if ('narrowing' in target && target.narrowing) {
    const { narrowedSource } = await import('../sources/git/range/narrowed.ts');
    const range = target.kind === 'range' ? target.range : undefined;
    return narrowedSource(repository, { narrowing: target.narrowing, range, today: todayOf(options) });
  }
  switch (target.kind) {
    case 'staged':
      if (repository.workTree === undefined && !existsSync(join(repository.gitDir, 'index')))
        throw new SourceError(
          target.repository,
          'a bare repository, where nothing can be staged; scan its history or a range',
        );
      return (await import('../sources/git/index/staged.ts')).stagedSource(repository, target.only);
    case 'range':
      return (await import('../sources/git/range/range.ts')).rangeSource(repository, target.range);
    case 'push':
      return (await import('../sources/git/range/push.ts')).pushSource(repository, target);
    default:
      return (await import('../sources/git/whole-repository.ts')).wholeRepositorySource(repository);
  }
}

function textSource(text: string | Uint8Array, path: string): Source {
  return {
    read: (sink) =>
      void sink.blob({
        provenance: { kind: 'file', path },
        bytes: typeof text === 'string' ? Buffer.from(text) : text,
      }),
  };
}
