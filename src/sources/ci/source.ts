import type { Source } from '../../model/source.ts';
import { type CiVariable, pathOfVariable } from './ci-variable.ts';
import { readExportFile } from './export-file.ts';
import type { GitlabRequest } from './gitlab-api.ts';

/** The lists of variables to read. */
export interface CiVariableLists {
  readonly files: readonly string[];
  readonly gitlab?: GitlabRequest;
}

/** Throws SourceError for a list that cannot be read or is incomplete. */
export async function listCiVariables(
  { files, gitlab }: CiVariableLists,
  signal?: AbortSignal,
): Promise<readonly CiVariable[]> {
  const exported = files.flatMap(readExportFile);
  if (!gitlab) return exported;
  const { fetchGitlabVariables } = await import('./gitlab-api.ts');
  return [...exported, ...(await fetchGitlabVariables(gitlab, signal))];
}

/**
 * Each variable as a blob `NAME=value` of its own; one without a value counts as scanned, since its name and settings
 * were.
 */
export function ciVariableSource(variables: readonly CiVariable[]): Source {
  return {
    read(sink) {
      const encoder = new TextEncoder();
      for (const variable of variables) {
        const { name, value = '' } = variable;
        sink.blob({
          provenance: { kind: 'variable', path: pathOfVariable(variable), name },
          bytes: encoder.encode(`${name}=${value}`),
        });
      }
    },
  };
}
