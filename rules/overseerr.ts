import type { Rule } from '../src/model/rule.ts';
import { base64, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const overseerrApiKey: Rule = {
  id: 'overseerr-api-key',
  name: 'Overseerr or Jellyseerr API key',
  provider: 'overseerr',
  kind: 'context',
  description: 'Requests media and reads and changes users and settings.',
  severity: 'medium',
  ...named({
    names: ['overseerr', 'jellyseerr'],
    value: sequence('MT', base64(60, 68), oneOf('==', '=', '')),
    words: ['key', 'token'],
  }),
  references: ['https://docs.overseerr.dev/using-overseerr/settings#general'],
  rotate: {
    steps: 'Generate another key in the general settings and put it in place.',
    url: 'https://docs.overseerr.dev/using-overseerr/settings#general',
  },
  examples: [sample`overseerr_api_key: MT${base64(64)}==`, sample`JELLYSEERR_API_KEY=MT${base64(64)}==`],
  lookalikes: [sample`overseerr_api_key: MT${base64(20)}==`, sample`overseerr_api_key: !secret overseerr`],
};
