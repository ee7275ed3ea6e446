import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://success.planview.com/Planview_AgilePlace/API/01_v2';
const value = hexadecimal(128);

export const planviewLeankitToken: Rule = {
  id: 'planview-leankit-api-token',
  name: 'Planview LeanKit (AgilePlace) API token',
  provider: 'planview-leankit',
  kind: 'context',
  description: 'Acts as its owner on the boards of the account.',
  severity: 'high',
  ...named({ names: ['leankit', 'planview', 'agileplace'], value: loosely(value), near: 60, reach: 90 }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token under User settings, API tokens, create a new one and put it in place.',
    url: 'https://success.planview.com/Planview_AgilePlace',
  },
  examples: [
    sample`LEANKIT_API_TOKEN=${value}`,
    sample`curl https://acme.leankit.com/io/board -H "Authorization: Bearer ${value}"`,
  ],
  lookalikes: [sample`LEANKIT_API_TOKEN=${hexadecimal(127)}`, sample`LEANKIT_API_TOKEN=${'0'.repeat(128)}`],
};
