import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dfuseApiKey: Rule = {
  id: 'dfuse-api-key',
  name: 'dfuse API key',
  provider: 'dfuse',
  kind: 'provider',
  description: 'Took tokens for the blockchain streams on the owner\'s quota; the hosted service has ended.',
  severity: 'low',
  keywords: ['web_', 'server_', 'mobile_'],
  pattern: token`${oneOf('web', 'server', 'mobile')}_${hexadecimal(32)}`,
  references: ['https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/'],
  rotate: { steps: 'Delete the key in the StreamingFast portal and use one of the present services.', url: 'https://app.streamingfast.io/' },
  examples: [
    sample`DFUSE_API_KEY=${oneOf('web', 'server', 'mobile')}_${hexadecimal(32)}`,
    sample`curl https://auth.dfuse.io/v1/auth/issue -d '{"api_key":"${oneOf('web', 'server', 'mobile')}_${hexadecimal(32)}"}'`,
  ],
  lookalikes: [
    sample`curl https://auth.dfuse.io/v1/auth/issue -d '{"api_key":"${oneOf('web', 'server', 'mobile')}_${hexadecimal(31)}"}'`,
    sample`DFUSE_API_KEY=xxxxxxxx-your-key`,
  ],
};
