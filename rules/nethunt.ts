import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nethuntApiKey: Rule = {
  id: 'nethunt-api-key',
  name: 'NetHunt CRM API key',
  provider: 'nethunt',
  kind: 'context',
  description: "With its owner's mail address it reads and changes the records of the customer database.",
  severity: 'high',
  ...named({
    names: ['nethunt', 'net hunt'],
    value: uuid(),
    words: ['key', 'token', 'secret', 'auth', 'access', 'private'],
  }),
  companions: [
    {
      name: 'mail address',
      pattern: /(?<part>[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63})/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://help.nethunt.com/en/articles/6467726-integration-api'],
  rotate: {
    steps: 'Delete the key under Settings, User settings, API keys, create a new one and put it in place.',
    url: 'https://nethunt.com/',
  },
  examples: [sample`NETHUNT_EMAIL=sales@acme.io\nNETHUNT_API_KEY=${uuid()}`, sample`nethunt:\n  apiKey: ${uuid()}`],
  lookalikes: [sample`NETHUNT_API_KEY=${hexadecimal(32)}`, sample`NETHUNT_FOLDER_ID=${uuid()}`],
};
