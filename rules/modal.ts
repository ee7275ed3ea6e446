import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const modalTokenSecret: Rule = {
  id: 'modal-token-secret',
  name: 'Modal token secret',
  provider: 'modal',
  kind: 'context',
  description: 'With the token id it runs functions on the bill of the workspace and reads its secrets.',
  severity: 'high',
  ...named({
    names: ['modal', 'ak-'],
    value: sequence('as-', alphanumeric(22)),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 40,
  }),
  references: ['https://modal.com/docs/reference/modal.config'],
  rotate: {
    steps: 'Delete the token under Settings, API tokens, then run modal token new.',
    url: 'https://modal.com/settings/tokens',
  },
  examples: [
    sample`MODAL_TOKEN_ID=ak-${alphanumeric(22)}\nMODAL_TOKEN_SECRET=as-${alphanumeric(22)}`,
    sample`modal token set --token-secret as-${alphanumeric(22)}`,
  ],
  lookalikes: [sample`MODAL_TOKEN_SECRET=as-${alphanumeric(21)}`, sample`MODAL_TOKEN_SECRET=as-xxxxxxxxxxxxxxxxxxxxxx`],
};
