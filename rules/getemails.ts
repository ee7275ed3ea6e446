import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(26), lowerAlphanumeric(26));

export const getemailsApiKey: Rule = {
  id: 'getemails-api-key',
  name: 'GetEmails (Retention.com) API key',
  provider: 'getemails',
  kind: 'context',
  description: 'With the API id it reads the contacts that were found for the account.',
  severity: 'medium',
  /** `getEmails` alone names functions in a lot of source code. */
  ...named({
    names: ['getemails api', 'getemails key', 'getemails secret', 'getemails com'],
    value: key,
    words: ['key', 'secret'],
    near: 60,
  }),
  companions: [
    {
      name: 'API id',
      pattern: /(?<![0-9A-Za-z-])(?<part>[0-9a-z-]{18})(?![0-9A-Za-z-])/,
      withinLines: 6,
      isRequired: false,
    },
  ],
  references: ['https://api-docs.retention.com/'],
  rotate: {
    steps: 'Regenerate the API key in the settings of the account and put it in place.',
    url: 'https://app.retention.com/',
  },
  examples: [
    sample`GETEMAILS_API_ID=${lowerAlphanumeric(18)}\nGETEMAILS_API_KEY=${key}`,
    sample`curl https://api.getemails.com/api/v1/contacts -H "api-key: ${key}"`,
  ],
  lookalikes: [
    sample`GETEMAILS_API_KEY=${lowerAlphanumeric(25)}`,
    sample`const page = getEmails({ key: '${lowerAlphanumeric(26)}' });`,
  ],
};
