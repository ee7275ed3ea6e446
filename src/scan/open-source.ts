import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, excludesNothing } from '../config/config.ts';
import type { EnvironmentSeen } from '../env/observe.ts';
import { SourceError } from '../errors.ts';
import type { Source } from '../model/source.ts';
import type { Repository } from '../sources/git/repository.ts';
import { stdinSource } from '../sources/stdin.ts';
import type { ScanOptions } from './options.ts';
import { settingsOf } from './settings.ts';
import { todayOf } from './today.ts';

/** The repository of a target that names one. Throws SourceError if git refuses it. */
export async function openTargetRepository({ target }: ScanOptions): Promise<Repository | undefined> {
  if (!('repository' in target)) return undefined;
  if (target.kind === 'staged') {
    const { openStaged, startStaged } = await import('../sources/git/staged.ts');
    return target.compared ? openStaged(target.repository, undefined, target.compared) : startStaged(target.repository);
  }
  if (target.kind === 'range' && !target.narrowing)
    return (await import('../sources/git/range.ts')).openForRange(target.repository);
  const { openRepository } = await import('../sources/git/repository.ts');
  return openRepository(target.repository);
}

/** The source of a target; loads only the module of its kind. */
export async function openSource(
  options: ScanOptions,
  config: Config,
  repository: Repository | undefined,
  isExcluded: (path: string) => boolean,
  seen?: EnvironmentSeen,
): Promise<Source> {
  const { target } = options;
  const { honoursGitignore, followsLinks, maxFileBytes } = settingsOf(options, config);
  const limit = maxFileBytes === undefined ? {} : { maxFileBytes };
  switch (target.kind) {
    case 'dir': {
      const { workingTreeSource } = await import('../sources/working-tree.ts');
      return workingTreeSource({
        paths: target.paths,
        honoursGitignore,
        followsLinks,
        ...(isExcluded !== excludesNothing && { isExcluded }),
        ...(options.onWalked && { onFound: options.onWalked }),
        ...limit,
      });
    }
    case 'env': {
      const { envSource } = await import('../sources/env.ts');
      const variables = target.variables ?? process.env;
      if (seen) seen.variables = variables;
      return envSource({
        paths: target.paths,
        variables,
        isExcluded,
        onListed: (files) => seen && (seen.files = files),
        ...limit,
      });
    }
    case 'ci-variables': {
      const { ciVariableSource, listCiVariables } = await import('../sources/ci/source.ts');
      const variables = await listCiVariables(target);
      if (seen) seen.ciVariables = variables;
      return ciVariableSource(variables);
    }
    case 'stdin':
      return stdinSource({ ...(target.filename !== undefined && { filename: target.filename }), ...limit });
    case 'text':
      return textSource(target.text, target.path ?? 'text');
    default:
      return openGitSource(options, repository);
  }
}

async function openGitSource(options: ScanOptions, repository: Repository | undefined): Promise<Source> {
  const { target } = options;
  if (!repository) throw new TypeError(`a scan of kind ${target.kind} needs a repository`);
  if ('narrowing' in target && target.narrowing) {
    const { narrowedSource } = await import('../sources/git/narrowed.ts');
    return narrowedSource(
      repository,
      target.narrowing,
      target.kind === 'range' ? target.range : undefined,
      todayOf(options),
    );
  }
  switch (target.kind) {
    case 'staged':
      if (repository.workTree === undefined && !existsSync(join(repository.gitDir, 'index')))
        throw new SourceError(
          target.repository,
          'a bare repository, where nothing can be staged; scan its history or a range',
        );
      return (await import('../sources/git/staged.ts')).stagedSource(repository, target.only);
    case 'range':
      return (await import('../sources/git/range.ts')).rangeSource(repository, target.range);
    case 'push':
      return (await import('../sources/git/push.ts')).pushSource(repository, target);
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
