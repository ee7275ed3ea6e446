import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** `t` and 11 or 23 more, as project and run tokens have; a digit, so that no word beginning with t is one. */
const key: Shape = {
  kind: 'shape',
  source: '(?=[^0-9\\s]{0,11}[0-9])t[\\w\\-]{11}(?:[\\w\\-]{12})?',
  sample: [{ kind: 'text', text: 't' }, ...base64Url(9).sample, { kind: 'text', text: '7Q' }],
};

export const parsehubApiKey: Rule = {
  id: 'parsehub-api-key',
  name: 'ParseHub API key',
  provider: 'parsehub',
  kind: 'context',
  description: "Runs the account's scraping projects and reads what they collected.",
  severity: 'medium',
  ...named({
    names: ['parsehub', 'parse hub'],
    value: key,
    words: ['api_key', 'apikey', 'api-key', 'api key'],
    near: 96,
    reach: 40,
  }),
  references: ['https://www.parsehub.com/docs/ref/api/v2/'],
  rotate: {
    steps: 'Regenerate the API key on the account page and put it in place.',
    url: 'https://www.parsehub.com/account',
  },
  examples: [
    sample`PARSEHUB_API_KEY=${key}`,
    sample`https://www.parsehub.com/api/v2/projects/${key}/last_ready_run/data?api_key=${key}&format=json`,
  ],
  lookalikes: [
    sample`PARSEHUB_PROJECT_TOKEN=${key}`,
    sample`PARSEHUB_API_KEY=t${base64Url(10)}`,
    sample`parsehub_api_key = "tokenfromenv"`,
  ],
};
