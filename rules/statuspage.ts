import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal, lowerAlphanumeric, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const statuspageKey: Rule = {
  id: 'statuspage-api-key',
  name: 'Statuspage API key',
  provider: 'statuspage',
  kind: 'context',
  description: 'Publishes incidents and changes components of the status page.',
  severity: 'high',
  ...named({
    names: ['statuspage', 'status page'],
    value: {
      ...uuid(),
      source: '(?:[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[a-z]{0,35}[0-9])[0-9a-z]{36})',
    },
    words: ['key', 'token', 'secret', 'api', 'oauth', 'access', 'private'],
    reach: 50,
  }),
  references: ['https://developer.statuspage.io/#section/Authentication'],
  rotate: {
    steps: 'Delete the key in the user menu under API info and create a new one.',
    url: 'https://manage.statuspage.io/',
  },
  examples: [sample`STATUSPAGE_API_KEY=${uuid()}`, sample`statuspage_api: OAuth ${hexadecimal(64)}`],
  lookalikes: [sample`STATUSPAGE_PAGE_ID=${lowerAlphanumeric(12)}`, sample`STATUSPAGE_API_KEY=${hexadecimal(32)}`],
};
