import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(32), lowerAlphanumeric(32));

export const dnscheckApiKey: Rule = {
  id: 'dnscheck-api-key',
  name: 'DNS Check API key',
  provider: 'dnscheck',
  kind: 'context',
  description: 'Reads the monitored DNS records and their state.',
  severity: 'low',
  ...named({
    names: ['dnscheck', 'dns check'],
    value: key,
    words: ['api_key', 'apikey', 'api-key', 'api key', 'token', 'secret'],
    near: 80,
  }),
  references: ['https://www.dnscheck.co/api'],
  rotate: {
    steps: 'Generate another key and put it in place, which ends the leaked one.',
    url: 'https://www.dnscheck.co/api/generate-key',
  },
  examples: [sample`DNSCHECK_API_KEY=${key}`, sample`https://www.dnscheck.co/api/v1/groups/${uuid()}?api_key=${key}`],
  lookalikes: [
    sample`DNSCHECK_API_KEY=${lowerAlphanumeric(31)}`,
    sample`https://www.dnscheck.co/api/v1/groups/all?api_key=your_api_key`,
  ],
};
