import { defined } from '../../foundation/defined.ts';
import type { CiVariable } from './ci-variable.ts';
import { type JsonRecord, recordsOf, textAt } from './json-shape.ts';

const system = 'GitHub';

/**
 * Reads `gh variable list --json ...`, `gh secret list --json ...`, and the pages of `gh api` for secrets and variables
 * of a repository, an environment or an organisation. Undefined if the document is none of these.
 */
export function readGithub(document: unknown, origin: string): readonly CiVariable[] | undefined {
  const pages = recordsOf(document)?.filter((page) => listOf(page) !== undefined);
  if (pages !== undefined && pages.length > 0) return pages.flatMap((page) => readGithub(page, origin) ?? []);
  const list = recordsOf(document);
  if (list !== undefined)
    return list.every(isGhItem)
      ? list.map((item) => toVariable(item, origin, 'value' in item ? 'variable' : 'secret'))
      : undefined;
  const found = listOf(document);
  return found?.items.map((item) => toVariable(item, origin, found.kind));
}

interface GithubList {
  readonly kind: 'secret' | 'variable';
  readonly items: readonly JsonRecord[];
}

function listOf(document: unknown): GithubList | undefined {
  if (typeof document !== 'object' || document === null || !('total_count' in document)) return undefined;
  const secrets = 'secrets' in document ? recordsOf(document.secrets) : undefined;
  if (secrets !== undefined) return { kind: 'secret', items: secrets };
  const variables = 'variables' in document ? recordsOf(document.variables) : undefined;
  return variables === undefined ? undefined : { kind: 'variable', items: variables };
}

function isGhItem(item: JsonRecord): boolean {
  return (
    typeof item['name'] === 'string' &&
    ['value', 'updatedAt', 'visibility', 'numSelectedRepos', 'updated_at'].some((key) => key in item) &&
    !('variables' in item) &&
    !('id' in item)
  );
}

function toVariable(item: JsonRecord, origin: string, kind: GithubList['kind']): CiVariable {
  const value = textAt(item, 'value');
  const updatedAt = textAt(item, 'updatedAt', 'updated_at');
  const visibility = textAt(item, 'visibility');
  const scope = visibility === 'all' ? '*' : visibility;
  return {
    origin,
    system,
    name: textAt(item, 'name') ?? '',
    isMasked: kind === 'secret',
    ...(value !== undefined && kind === 'variable' && { value }),
    ...(scope !== undefined && scope !== '' && { scope }),
    ...defined({ updatedAt }),
  };
}
