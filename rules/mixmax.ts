import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const mixmaxApiToken: Rule = {
  id: 'mixmax-api-token',
  name: 'Mixmax API token',
  provider: 'mixmax',
  kind: 'context',
  description: "Sends sequences and mail from its owner's account and reads contacts.",
  severity: 'high',
  keywords: ['mixmax'],
  pattern: assigned({
    names: ['mixmax'],
    value: { ...secret, source: `(?:${secret.source}|${digitWithin(36).source}${base64Url(36).source})` },
  }),
  references: ['https://developer.mixmax.com/docs/getting-started-with-the-api'],
  rotate: {
    steps: 'Delete the token under Settings, Integrations, API, of Mixmax, then create one.',
    url: 'https://app.mixmax.com/dashboard/settings/personal/integrations',
  },
  examples: [
    sample`const mixmaxToken = '${secret}';`,
    sample`curl https://api.mixmax.com/v1/ -H "X-API-Token: ${secret}"`,
  ],
  lookalikes: [
    sample`const mixmaxToken = '${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}';`,
    sample`MIXMAX_API_KEY=YOUR_MIXMAX_API_KEY`,
  ],
};
