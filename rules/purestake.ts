import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const purestakeApiKey: Rule = {
  id: 'purestake-api-key',
  name: 'PureStake API key',
  provider: 'purestake',
  kind: 'context',
  description: "Called Algorand nodes on the owner's plan; the service closed in 2023.",
  severity: 'low',
  keywords: ['purestake', 'pure_stake', 'pure-stake', 'pure.stake', 'pure stake'],
  pattern: assigned({ names: ['purestake', 'pure stake'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://developer.purestake.io/'],
  rotate: {
    steps: 'The service is closed and its keys are dead; delete the value.',
    url: 'https://www.purestake.com/',
  },
  examples: [sample`purestake:\n  api_key: ${alphanumeric(40)}\n`, sample`PURESTAKE_TOKEN: '${alphanumeric(40)}'`],
  lookalikes: [sample`purestake:\n  api_key: ${alphanumeric(39)}\n`, sample`PURESTAKE_API_KEY=xxxxxxxx-your-key`],
};
