import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const upleadApiKey: Rule = {
  id: 'uplead-api-key',
  name: 'UpLead API key',
  provider: 'uplead',
  kind: 'context',
  description: "Looks up companies and contacts on the owner's credits.",
  severity: 'medium',
  keywords: ['uplead', 'up_lead', 'up-lead', 'up.lead', 'up lead'],
  pattern: assigned({ names: ['uplead', 'up lead'], value: sequence(digitWithin(32), base64Url(32)) }),
  references: ['https://docs.uplead.com/'],
  rotate: { steps: 'Regenerate the key in the UpLead account settings.', url: 'https://app.uplead.com/settings/api' },
  examples: [
    sample`export UPLEAD_API_KEY="${alphanumeric(32)}"`,
    sample`curl https://api.uplead.com/v2/credits -H "Authorization: ${alphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.uplead.com/v2/credits -H "Authorization: ${alphanumeric(31)}"`,
    sample`upleadApiKey = process.env.UPLEAD_API_KEY`,
  ],
};
