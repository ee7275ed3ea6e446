import type { Rule } from '../src/model/rule.ts';
import { digitInLast, loosely, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://kanbantool.com/developer/api-v3';
const key = upperAlphanumeric(12);

export const kanbanToolToken: Rule = {
  id: 'kanban-tool-api-token',
  name: 'Kanban Tool API token',
  provider: 'kanban-tool',
  kind: 'context',
  description: 'Acts as its owner on the boards of the account.',
  severity: 'medium',
  ...named({
    names: ['kanbantool', 'kanban tool', 'kanban api', 'kanban token', 'kanban key', 'kanban:', 'kanban"', "kanban'"],
    value: sequence(loosely(key), digitInLast(12)),
    words: ['token', 'key'],
    near: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Disable and enable API access in the profile for a new token and put it in place.',
    url: 'https://kanbantool.com/developer/api-v3',
  },
  examples: [
    sample`KANBANTOOL_API_TOKEN=${key}`,
    sample`https://acme.kanbantool.com/api/v3/boards/1.json?api_token=${key}`,
  ],
  lookalikes: [sample`KANBANTOOL_API_TOKEN=${upperAlphanumeric(11)}`, sample`KANBANTOOL_API_TOKEN=XXXXXXXXXXXX`],
};
