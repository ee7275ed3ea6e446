import type { BlobSink, Source } from '../model/source.ts';
import { readUnusualEntries } from './dotenv-values.ts';
import { readFileInto } from './file/read-file.ts';
import { readVariables, type Variables } from './variables.ts';
import { listFiles, type WorkingTreeOptions } from './working-tree.ts';

export interface EnvSourceOptions {
  /** Where to look for .env files; a file named here is read whatever its name. The current folder if empty. */
  readonly paths: readonly string[];
  /** The process's own variables; none are read where absent. */
  readonly variables?: Variables;
  readonly isExcluded?: (path: string) => boolean;
  readonly maxFileBytes?: number;
  /** Called with the files that were found, as paths that `encodePath` takes. */
  readonly onListed?: (files: EnvironmentFiles) => void;
}

/** Files that affect the environment of a program. */
export interface EnvironmentFiles {
  readonly dotenvFiles: readonly string[];
  /** Not read by this source: they tell where dotenv files are copied. */
  readonly dockerfiles: readonly string[];
}

const closedFolder = /(?:^|\/)node_modules$/;
const environmentFile = /^(?:\.env.*|.*\.env|\.flaskenv|\.dev\.vars.*)$/i;
const dockerfile = /^(?:(?:dockerfile|containerfile)(?:\.(?!dockerignore$).*)?|.*\.(?:dockerfile|containerfile))$/i;

/** `.env`, `.env.local`, `.envrc`, `production.env`, `.flaskenv`, `.dev.vars`. */
function isEnvironmentFile(name: string): boolean {
  return environmentFile.test(name);
}

/** `Dockerfile`, `Dockerfile.web`, `web.dockerfile`, `Containerfile`. */
function isDockerfile(name: string): boolean {
  return dockerfile.test(name);
}

/**
 * Files of environment variables, whether git ignores them or not, and the process's variables. Throws as
 * `workingTreeSource` does.
 */
export function envSource(options: EnvSourceOptions): Source {
  return {
    read(sink) {
      const files = listFiles(toTreeOptions(options), sink);
      return files instanceof Promise
        ? files.then((listed) => readAll(listed, options, sink))
        : readAll(files, options, sink);
    },
  };
}

function toTreeOptions({ paths, isExcluded }: EnvSourceOptions): WorkingTreeOptions {
  return {
    paths,
    honoursGitignore: false,
    followsLinks: false,
    isExcluded: (path) => closedFolder.test(path) || isExcluded?.(path) === true,
    isWanted: (name) => isEnvironmentFile(name) || isDockerfile(name),
  };
}

function readAll(
  files: readonly string[],
  { variables, maxFileBytes, onListed }: EnvSourceOptions,
  sink: BlobSink,
): void {
  const isRecipe = (path: string): boolean => isDockerfile(path.slice(path.lastIndexOf('/') + 1));
  const dotenvFiles = files.filter((path) => !isRecipe(path));
  onListed?.({ dotenvFiles, dockerfiles: files.filter(isRecipe) });
  for (const [index, file] of dotenvFiles.entries()) {
    if (sink.timeLimit?.isOver()) {
      sink.timeLimit.leaveOut('files', dotenvFiles.length - index);
      break;
    }
    readFileInto(file, sink, maxFileBytes);
    readUnusualEntries(file, sink);
  }
  if (variables !== undefined) readVariables(variables, sink);
}
