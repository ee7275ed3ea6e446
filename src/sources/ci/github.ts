import { defined } from '../../foundation/defined.ts';
import type { Json } from '../../foundation/json.ts';
import type { CiVariable } from './ci-variable.ts';
import { itemsOf, textOf } from './list-items.ts';

const system = 'GitHub';

/**
 * Reads `gh variable list --json ...`, `gh secret list --json ...`, and the pages of `gh api` for secrets and variables
 * of a repository, an environment or an organisation. Undefined if the document is none of these.
 */
export function readGithub(document: Json, origin: string): readonly CiVariable[] | undefined {
  const items = itemsOf(document);
  const pages = items?.filter((item) => listOf(item) !== undefined) ?? [];
  if (pages.length > 0) return pages.flatMap((page) => readGithub(page, origin) ?? []);
  if (items !== undefined)
    return items.every(isGhItem)
      ? items.map((item) => toVariable(item, origin, item.has('value') ? 'variable' : 'secret'))
      : undefined;
  const found = listOf(document);
  return found?.items.map((item) => toVariable(item, origin, found.kind));
}

interface GithubList {
  readonly kind: 'secret' | 'variable';
  readonly items: readonly Json[];
}

function listOf(document: Json): GithubList | undefined {
  if (!document.has('total_count')) return undefined;
  const secrets = itemsOf(document.at('secrets'));
  if (secrets !== undefined) return { kind: 'secret', items: secrets };
  const variables = itemsOf(document.at('variables'));
  return variables === undefined ? undefined : { kind: 'variable', items: variables };
}

function isGhItem(item: Json): boolean {
  return (
    item.text('name') !== undefined &&
    ['value', 'updatedAt', 'visibility', 'numSelectedRepos', 'updated_at'].some((name) => item.has(name)) &&
    !item.has('variables') &&
    !item.has('id')
  );
}

function toVariable(item: Json, origin: string, kind: GithubList['kind']): CiVariable {
  const value = textOf(item, 'value');
  const updatedAt = textOf(item, 'updatedAt', 'updated_at');
  const visibility = textOf(item, 'visibility');
  const scope = visibility === 'all' ? '*' : visibility;
  return {
    origin,
    system,
    name: textOf(item, 'name') ?? '',
    isMasked: kind === 'secret',
    ...(value !== undefined && kind === 'variable' && { value }),
    ...(scope !== undefined && scope !== '' && { scope }),
    ...defined({ updatedAt }),
  };
}
