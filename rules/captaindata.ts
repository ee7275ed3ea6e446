import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const captaindataApiKey: Rule = {
  id: 'captaindata-api-key',
  name: 'Captain Data API key',
  provider: 'captaindata',
  kind: 'context',
  description: 'Runs workflows of the project, with the accounts that are connected to it, and reads what they found.',
  severity: 'high',
  ...named({
    names: ['captaindata', 'captain data'],
    value: hexadecimal(64),
    words: ['key', 'token', 'secret', 'auth'],
    near: 100,
    reach: 120,
  }),
  companions: [
    {
      name: 'project id',
      pattern: /(?<![0-9a-f-])(?<part>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f-])/,
      withinLines: 8,
      isRequired: false,
    },
  ],
  references: ['https://docs.captaindata.com/'],
  rotate: {
    steps: 'Generate a new API key in the settings of the project and put it in place.',
    url: 'https://app.captaindata.com/',
  },
  examples: [
    sample`CAPTAINDATA_PROJECT_ID=${uuid()}\nCAPTAINDATA_API_KEY=${hexadecimal(64)}`,
    sample`curl https://api.captaindata.co/v3/workspace -H "Authorization: x-api-key ${hexadecimal(64)}" -H "x-project-id: ${uuid()}"`,
  ],
  lookalikes: [sample`CAPTAINDATA_API_KEY=${hexadecimal(63)}`, sample`captaindata_image: sha256:${hexadecimal(64)}`],
};
