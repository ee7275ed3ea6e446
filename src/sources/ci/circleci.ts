import { defined } from '../../foundation/defined.ts';
import type { Json } from '../../foundation/json.ts';
import type { CiVariable } from './ci-variable.ts';
import { itemsOf, textOf } from './list-items.ts';

/**
 * What CircleCI's API answers for the variables of a context or a project, in one page or several. It shows no values,
 * only the last characters of a project's. Undefined if it is no such list.
 */
export function readCircleci(document: Json, origin: string): readonly CiVariable[] | undefined {
  const items = itemsOf(document.at('items'));
  if (items === undefined || !items.every(isVariable)) return undefined;
  return items.map((item) => {
    const context = textOf(item, 'context_id');
    const updatedAt = textOf(item, 'updated_at', 'created_at');
    return {
      origin,
      system: 'CircleCI',
      name: textOf(item, 'variable', 'name') ?? '',
      isMasked: true,
      scope: context === undefined ? 'project' : `context ${context}`,
      ...defined({ updatedAt }),
    };
  });
}

function isVariable(item: Json): boolean {
  return (
    item.text('variable') !== undefined ||
    (item.text('name') !== undefined && /^x{4}/.test(textOf(item, 'value') ?? ''))
  );
}
