import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lemlistApiKey: Rule = {
  id: 'lemlist-api-key',
  name: 'lemlist API key',
  provider: 'lemlist',
  kind: 'context',
  description: "Reads leads and starts e-mail campaigns from the team's senders.",
  severity: 'high',
  keywords: ['lemlist'],
  pattern: assigned({ names: ['lemlist'], value: lowerAlphanumeric(32) }),
  references: ['https://developer.lemlist.com/'],
  rotate: {
    steps: 'Delete the key under Settings, Integrations, of lemlist, then generate one.',
    url: 'https://app.lemlist.com/settings/integrations',
  },
  examples: [
    sample`ENV LEMLIST_KEY=${lowerAlphanumeric(32)}`,
    sample`https://api.lemlist.com/api/team?access_token=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`ENV LEMLIST_KEY=${lowerAlphanumeric(31)}`, sample`lemlist:\n  token: <insert token>\n`],
};
