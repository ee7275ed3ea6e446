import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ipqualityApiKey: Rule = {
  id: 'ipquality-api-key',
  name: 'IPQualityScore API key',
  provider: 'ipquality',
  kind: 'context',
  description: "Scores addresses, e-mails and phones on the owner's credits.",
  severity: 'low',
  keywords: ['ipqualityscore', 'ipquality', 'ipqs', 'ip_quality', 'ip-quality', 'ip.quality', 'ip quality'],
  pattern: assigned({
    names: ['ipqualityscore', 'ipquality', 'ipqs', 'ip quality'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  references: ['https://www.ipqualityscore.com/documentation/overview'],
  rotate: {
    steps: 'Reset the API key in the account settings of IPQualityScore.',
    url: 'https://www.ipqualityscore.com/user/settings',
  },
  examples: [sample`"IPQUALITYSCORE_ACCESS_TOKEN": "${alphanumeric(32)}",`, sample`IPQS_API_KEY=${alphanumeric(32)}`],
  lookalikes: [
    sample`"IPQUALITYSCORE_ACCESS_TOKEN": "${alphanumeric(31)}",`,
    sample`ipqualityscore_key = "${'a'.repeat(32)}"`,
  ],
};
