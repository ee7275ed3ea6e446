import { defined } from '../../foundation/defined.ts';
import type { CiVariable } from './ci-variable.ts';
import { isRecord, type JsonRecord, recordsOf, textAt } from './json-shape.ts';

/**
 * What CircleCI's API answers for the variables of a context or a project, in one page or several. It shows no values,
 * only the last characters of a project's. Undefined if it is no such list.
 */
export function readCircleci(document: unknown, origin: string): readonly CiVariable[] | undefined {
  const items = isRecord(document) ? recordsOf(document['items']) : undefined;
  if (items === undefined || !items.every(isVariable)) return undefined;
  return items.map((item) => {
    const context = textAt(item, 'context_id');
    const updatedAt = textAt(item, 'updated_at', 'created_at');
    return {
      origin,
      system: 'CircleCI',
      name: textAt(item, 'variable', 'name') ?? '',
      isMasked: true,
      scope: context === undefined ? 'project' : `context ${context}`,
      ...defined({ updatedAt }),
    };
  });
}

function isVariable(item: JsonRecord): boolean {
  return (
    typeof item['variable'] === 'string' ||
    (typeof item['name'] === 'string' && /^x{4}/.test(textAt(item, 'value') ?? ''))
  );
}
