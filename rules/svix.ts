import type { Rule } from '../src/model/rule.ts';
import { base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const svixAuthToken: Rule = {
  id: 'svix-auth-token',
  name: 'Svix API token',
  provider: 'svix',
  kind: 'provider',
  description: 'Sends webhooks as the application and reads their endpoints and secrets.',
  severity: 'high',
  keywords: ['testsk_', 'sk_'],
  pattern:
    /(?<![0-9A-Za-z_\-])(?<secret>(?:test)?sk_(?=[A-Za-z\-_]{0,30}[0-9])[\w\-]{31,32}\.(?:us|eu|in|ca|au))(?![0-9A-Za-z_\-])/,
  references: ['https://docs.svix.com/quickstart'],
  rotate: {
    steps: 'Delete the API key in the settings of the environment, then create a new one.',
    url: 'https://dashboard.svix.com/',
  },
  examples: [sample`SVIX_TOKEN=sk_${base64Url(32)}.us`, sample`const svix = new Svix('testsk_${base64Url(31)}.eu');`],
  lookalikes: [sample`SVIX_TOKEN=sk_${base64Url(20)}.us`, sample`SVIX_TOKEN=testsk_xxxx.eu`],
};
