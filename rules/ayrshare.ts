import type { Rule } from '../src/model/rule.ts';
import { assigned, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  upperAlphanumeric(7, 8),
  '-',
  upperAlphanumeric(7, 8),
  '-',
  upperAlphanumeric(7, 8),
  '-',
  upperAlphanumeric(7, 8),
);

export const ayrshareApiKey: Rule = {
  id: 'ayrshare-api-key',
  name: 'Ayrshare API key',
  provider: 'ayrshare',
  kind: 'context',
  description: 'Posts to all social accounts linked to the profile and reads their messages.',
  severity: 'high',
  keywords: ['ayrshare'],
  pattern: assigned({ names: ['ayrshare'], value: secret }),
  references: ['https://www.ayrshare.com/docs/apis/overview'],
  rotate: {
    steps: 'Regenerate the key on the API key page of the Ayrshare dashboard.',
    url: 'https://app.ayrshare.com/api',
  },
  examples: [sample`| ayrshare | API key | ${secret} |`, sample`AYRSHARE_API_KEY=${secret}`],
  lookalikes: [
    sample`AYRSHARE_API_KEY=${upperAlphanumeric(7, 8)}-${upperAlphanumeric(7, 8)}-${upperAlphanumeric(7, 8)}-${upperAlphanumeric(6)}`,
    sample`AYRSHARE_API_KEY=YOUR_AYRSHARE_API_KEY`,
  ],
};
