import type { BlobSink, Source } from '../model/source.ts';
import { readFileInto } from './read-file.ts';
import { readVariables, type Variables } from './variables.ts';
import { listFiles, type WorkingTreeOptions } from './working-tree.ts';

export interface EnvironmentOptions {
  /** Where .env files are looked for; a file that is named is read whatever its name. The current folder where empty. */
  readonly paths: readonly string[];
  /** The process's own; none are read where absent. */
  readonly variables?: Variables;
  readonly isExcluded?: (path: string) => boolean;
  readonly maxFileBytes?: number;
}

const closedFolder = /(?:^|\/)node_modules$/;
const environmentFile = /^(?:\.env.*|.*\.env|\.flaskenv|\.dev\.vars.*)$/i;

/** `.env`, `.env.local`, `.envrc`, `production.env`, `.flaskenv`, `.dev.vars`. */
function isEnvironmentFile(name: string): boolean {
  return environmentFile.test(name);
}

/** Files of environment variables, ignored by git or not, and variables. Throws as `workingTreeSource` does. */
export function envSource(options: EnvironmentOptions): Source {
  return {
    read(sink) {
      const files = listFiles(toTreeOptions(options), sink);
      return files instanceof Promise ? files.then((listed) => readAll(listed, options, sink)) : readAll(files, options, sink);
    },
  };
}

function toTreeOptions({ paths, isExcluded }: EnvironmentOptions): WorkingTreeOptions {
  return {
    paths,
    honoursGitignore: false,
    followsLinks: false,
    isExcluded: (path) => closedFolder.test(path) || isExcluded?.(path) === true,
    isWanted: isEnvironmentFile,
  };
}

function readAll(files: readonly string[], { variables, maxFileBytes }: EnvironmentOptions, sink: BlobSink): void {
  for (const file of files) readFileInto(file, sink, maxFileBytes);
  if (variables !== undefined) readVariables(variables, sink);
}
