import { defined } from '../../foundation/defined.ts';
import type { CiVariable } from './ci-variable.ts';
import { isRecord, type JsonRecord, recordsOf, textAt } from './json-shape.ts';

/**
 * Variable groups and variables of Azure Pipelines, as printed by `az pipelines variable-group list`, `az pipelines
 * variable-group variable list`, `az pipelines variable list` and the REST API. Undefined if the document is none of
 * these.
 */
export function readAzure(document: unknown, origin: string): readonly CiVariable[] | undefined {
  const groups = recordsOf(isRecord(document) && Array.isArray(document['value']) ? document['value'] : document);
  if (groups !== undefined)
    return groups.length > 0 && groups.every(isGroup) ? groups.flatMap((group) => readGroup(group, origin)) : undefined;
  if (!isRecord(document)) return undefined;
  return isGroup(document)
    ? readGroup(document, origin)
    : isVariableMap(document)
      ? readMap(document, origin, {})
      : undefined;
}

function isGroup(item: JsonRecord): boolean {
  return isRecord(item['variables']) && isVariableMap(item['variables']);
}

function isVariableMap(map: JsonRecord): boolean {
  const values = Object.values(map);
  return values.length > 0 && values.every((value) => isRecord(value) && ('value' in value || 'isSecret' in value));
}

function readGroup(group: JsonRecord, origin: string): readonly CiVariable[] {
  const name = textAt(group, 'name', 'id');
  const updatedAt = textAt(group, 'modifiedOn', 'createdOn');
  const variables = group['variables'];
  return isRecord(variables) ? readMap(variables, origin, defined({ scope: name, updatedAt })) : [];
}

function readMap(
  map: JsonRecord,
  origin: string,
  shared: Pick<CiVariable, 'scope' | 'updatedAt'>,
): readonly CiVariable[] {
  return Object.entries(map).flatMap(([name, item]) => {
    if (!isRecord(item)) return [];
    const value = textAt(item, 'value');
    return [
      {
        origin,
        system: 'Azure Pipelines',
        name,
        isMasked: item['isSecret'] === true,
        ...defined({ value }),
        ...shared,
      },
    ];
  });
}
