import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ipinfodbApiKey: Rule = {
  id: 'ipinfodb-api-key',
  name: 'IPInfoDB API key',
  provider: 'ipinfodb',
  kind: 'context',
  description: "Looks up addresses on the owner's rate limit.",
  severity: 'low',
  keywords: ['ipinfodb', 'ip_infodb', 'ip-infodb', 'ip.infodb', 'ip infodb'],
  pattern: assigned({ names: ['ipinfodb', 'ip infodb'], value: hexadecimal(64) }),
  references: ['https://www.ipinfodb.com/api'],
  rotate: { steps: 'Ask for a new key on the IPInfoDB account page.', url: 'https://www.ipinfodb.com/account' },
  examples: [
    sample`export IPINFODB_API_KEY="${hexadecimal(64)}"`,
    sample`http://api.ipinfodb.com/v3/ip-city/?key=${hexadecimal(64)}`,
  ],
  lookalikes: [
    sample`http://api.ipinfodb.com/v3/ip-city/?key=${hexadecimal(63)}`,
    sample`IPINFODB_API_KEY=xxxxxxxx-your-key`,
  ],
};
