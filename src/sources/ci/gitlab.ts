import { defined } from '../../foundation/defined.ts';
import type { CiVariable } from './ci-variable.ts';
import { flagAt, type JsonRecord, recordsOf, textAt } from './json-shape.ts';

/** What GitLab's API answers for variables of a project, a group or the instance. Undefined if it is no such list. */
export function readGitlab(document: unknown, origin: string): readonly CiVariable[] | undefined {
  const items = recordsOf(document);
  return items?.every(isVariable) ? items.map((item) => toVariable(item, origin)) : undefined;
}

function isVariable(item: JsonRecord): boolean {
  return typeof item['key'] === 'string' && ('variable_type' in item || 'masked' in item || 'protected' in item);
}

/** Variables of the instance have no scope: all projects get them. A hidden one comes without its value. */
function toVariable(item: JsonRecord, origin: string): CiVariable {
  const value = textAt(item, 'value');
  const isMasked = flagAt(item, 'hidden') === true ? true : flagAt(item, 'masked');
  const isProtected = flagAt(item, 'protected');
  return {
    origin,
    system: 'GitLab',
    name: textAt(item, 'key') ?? '',
    scope: textAt(item, 'environment_scope') ?? '*',
    ...defined({ value, isMasked, isProtected }),
  };
}
