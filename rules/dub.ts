import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dubApiKey: Rule = {
  id: 'dub-api-key',
  name: 'Dub API key',
  provider: 'dub',
  kind: 'provider',
  description: 'Makes and changes short links and reads their clicks.',
  severity: 'high',
  keywords: ['dub_'],
  pattern: token`dub_${alphanumeric(24)}${digitInLast(24)}`,
  references: ['https://dub.co/docs/api-reference/tokens'],
  rotate: {
    steps: 'Delete the API key in the settings of the workspace, then create one with fewer scopes.',
    url: 'https://app.dub.co/settings/tokens',
  },
  examples: [
    sample`DUB_API_KEY=dub_${alphanumeric(24)}`,
    sample`const dub = new Dub({ token: 'dub_${alphanumeric(24)}' });`,
  ],
  lookalikes: [sample`DUB_API_KEY=dub_${alphanumeric(16)}`, sample`DUB_API_KEY=dub_xxxxxxxxxxxxxxxxxxxxxxxx`],
};
