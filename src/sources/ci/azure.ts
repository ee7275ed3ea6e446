import { defined } from '../../foundation/defined.ts';
import type { Json } from '../../foundation/json.ts';
import type { CiVariable } from './ci-variable.ts';
import { itemsOf, textOf } from './list-items.ts';

/**
 * Variable groups and variables of Azure Pipelines, as printed by `az pipelines variable-group list`, `az pipelines
 * variable-group variable list`, `az pipelines variable list` and the REST API. Undefined if the document is none of
 * these.
 */
export function readAzure(document: Json, origin: string): readonly CiVariable[] | undefined {
  const groups = itemsOf(document.list('value') ? document.at('value') : document);
  if (groups !== undefined)
    return groups.length > 0 && groups.every(isGroup) ? groups.flatMap((group) => readGroup(group, origin)) : undefined;
  if (isGroup(document)) return readGroup(document, origin);
  return isVariableMap(document) ? readMap(document, origin, {}) : undefined;
}

function isGroup(item: Json): boolean {
  return isVariableMap(item.at('variables'));
}

function isVariableMap(map: Json): boolean {
  const variables = map.fields() ?? [];
  return variables.length > 0 && variables.every(([, item]) => item.has('value') || item.has('isSecret'));
}

function readGroup(group: Json, origin: string): readonly CiVariable[] {
  const scope = textOf(group, 'name', 'id');
  const updatedAt = textOf(group, 'modifiedOn', 'createdOn');
  return readMap(group.at('variables'), origin, defined({ scope, updatedAt }));
}

function readMap(map: Json, origin: string, shared: Pick<CiVariable, 'scope' | 'updatedAt'>): readonly CiVariable[] {
  return (map.fields() ?? []).map(([name, item]) => ({
    origin,
    system: 'Azure Pipelines',
    name,
    isMasked: item.flag('isSecret') === true,
    ...defined({ value: textOf(item, 'value') }),
    ...shared,
  }));
}
