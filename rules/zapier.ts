import type { Rule } from '../src/model/rule.ts';
import { digits, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://help.zapier.com/hc/en-us/articles/8496288690317';
const path = sequence(digits(5, 9), '/', lowerAlphanumeric(6, 10));

export const zapierWebhookUrl: Rule = {
  id: 'zapier-webhook-url',
  name: 'Zapier webhook',
  provider: 'zapier',
  kind: 'provider',
  description: "Starts a Zap with input of one's own.",
  severity: 'medium',
  keywords: ['hooks.zapier.com/hooks/'],
  pattern: new RegExp(`hooks\\.zapier\\.com/hooks/(?:catch|standard)/(?<secret>${path.source})(?![0-9A-Za-z_\\-])`),
  entropy: 2.2,
  references: [docs],
  rotate: {
    steps:
      'Replace the webhook trigger of the Zap by a new one, which has a new URL, put it in place, then look at the Zap history for runs that are not yours.',
    url: 'https://zapier.com/app/zaps',
  },
  examples: [
    sample`ZAPIER_WEBHOOK=https://hooks.zapier.com/hooks/catch/${digits(8)}/${lowerAlphanumeric(7)}/`,
    sample`curl -d '{"a":1}' https://hooks.zapier.com/hooks/catch/${digits(7)}/${lowerAlphanumeric(6)}`,
  ],
  lookalikes: [
    sample`https://hooks.zapier.com/hooks/catch/${digits(3)}/${lowerAlphanumeric(3)}`,
    sample`https://hooks.zapier.com/hooks/catch/YOUR_HOOK_ID/`,
  ],
};
