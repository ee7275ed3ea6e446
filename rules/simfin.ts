import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://simfin.readme.io/reference/getting-started-1';

export const simfinApiKey: Rule = {
  id: 'simfin-api-key',
  name: 'SimFin API key',
  provider: 'simfin',
  kind: 'context',
  description: "Downloads fundamentals on the owner's plan.",
  severity: 'low',
  keywords: ['simfin'],
  pattern: assigned({ names: ['simfin'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: [docs],
  rotate: { steps: 'Reset the key on the data API page of SimFin.', url: 'https://app.simfin.com/login' },
  examples: [
    sample`<simfin><token>${alphanumeric(32)}</token></simfin>`,
    sample`export SIMFIN_API_KEY="${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`<simfin><token>${alphanumeric(31)}</token></simfin>`, sample`SIMFIN_API_KEY=xxxxxxxx-your-key`],
};

export const simfinUuidApiKey: Rule = {
  id: 'simfin-uuid-api-key',
  name: 'SimFin API key (UUID)',
  provider: 'simfin',
  kind: 'context',
  description: "Downloads fundamentals on the owner's plan.",
  severity: 'low',
  keywords: ['simfin'],
  pattern: assigned({ names: ['simfin'], value: uuid() }),
  references: [docs],
  rotate: { steps: 'Reset the key on the data API page of SimFin.', url: 'https://app.simfin.com/login' },
  examples: [sample`simfin.set_api_key(api_key='${uuid()}')`, sample`SIMFIN_API_KEY=${uuid()}`],
  lookalikes: [
    sample`simfin.set_api_key(api_key='${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}')`,
    sample`SIMFIN_API_KEY=YOUR_SIMFIN_API_KEY`,
  ],
};
