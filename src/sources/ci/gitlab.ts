import { defined } from '../../foundation/defined.ts';
import type { Json } from '../../foundation/json.ts';
import type { CiVariable } from './ci-variable.ts';
import { itemsOf, textOf } from './list-items.ts';

/** What GitLab's API answers for variables of a project, a group or the instance. Undefined if it is no such list. */
export function readGitlab(document: Json, origin: string): readonly CiVariable[] | undefined {
  const items = itemsOf(document);
  return items?.every(isVariable) ? items.map((item) => toVariable(item, origin)) : undefined;
}

function isVariable(item: Json): boolean {
  return item.text('key') !== undefined && ['variable_type', 'masked', 'protected'].some((name) => item.has(name));
}

/** Variables of the instance have no scope: all projects get them. A hidden one comes without its value. */
function toVariable(item: Json, origin: string): CiVariable {
  const value = textOf(item, 'value');
  const isMasked = item.flag('hidden') === true ? true : item.flag('masked');
  const isProtected = item.flag('protected');
  return {
    origin,
    system: 'GitLab',
    name: textOf(item, 'key') ?? '',
    scope: textOf(item, 'environment_scope') ?? '*',
    ...defined({ value, isMasked, isProtected }),
  };
}
