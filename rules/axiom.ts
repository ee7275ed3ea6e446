import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const axiomToken: Rule = {
  id: 'axiom-token',
  name: 'Axiom API or personal token',
  provider: 'axiom',
  kind: 'provider',
  description: 'Reads and writes the datasets it was granted; a personal one acts as its owner.',
  severity: 'high',
  keywords: ['xaat-', 'xapt-'],
  pattern: token`${oneOf('xaat-', 'xapt-')}${uuid()}`,
  references: ['https://axiom.co/docs/reference/tokens'],
  rotate: {
    steps: 'Delete the token under Settings, API tokens (or Profile), then create one for the datasets it needs.',
    url: 'https://app.axiom.co/settings/api-tokens',
  },
  examples: [sample`AXIOM_TOKEN=xaat-${uuid()}`, sample`const axiom = new Axiom({ token: 'xapt-${uuid()}' });`],
  lookalikes: [sample`xaat-${hexadecimal(32)}`, sample`AXIOM_TOKEN=xaat-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`],
};
