import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, lowerAlphanumeric, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('web', 'server', 'mobile'), '_', lowerAlphanumeric(32));

export const dfuseApiKey: Rule = {
  id: 'dfuse-api-key',
  name: 'dfuse API key',
  provider: 'dfuse',
  kind: 'context',
  description: "Took tokens for the blockchain streams on the owner's quota; the hosted service has ended.",
  severity: 'low',
  keywords: ['dfuse'],
  pattern: assigned({ names: ['dfuse'], value: secret }),
  references: ['https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/'],
  rotate: {
    steps: 'Delete the key in the StreamingFast portal and use one of the present services.',
    url: 'https://app.streamingfast.io/',
  },
  examples: [
    sample`DFUSE_API_KEY=${secret}`,
    sample`curl https://auth.dfuse.io/v1/auth/issue -d '{"api_key":"${secret}"}'`,
  ],
  lookalikes: [
    sample`curl https://auth.dfuse.io/v1/auth/issue -d '{"api_key":"${oneOf('web', 'server', 'mobile')}_${hexadecimal(31)}"}'`,
    sample`DFUSE_API_KEY=xxxxxxxx-your-key`,
  ],
};
