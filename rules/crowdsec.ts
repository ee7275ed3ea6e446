import type { Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const crowdsecBouncerKey: Rule = {
  id: 'crowdsec-bouncer-key',
  name: 'CrowdSec bouncer key',
  provider: 'crowdsec',
  kind: 'context',
  description: 'Reads the decisions of the local API.',
  severity: 'low',
  ...named({
    names: ['crowdsec'],
    value: { ...base64(43), source: '(?=[^0-9\\s]{0,42}[0-9])(?:[0-9A-Za-z+/]{43}|[0-9a-f]{32})' },
    words: ['key'],
  }),
  references: ['https://docs.crowdsec.net/docs/next/cscli/cscli_bouncers_add/'],
  rotate: {
    steps: 'Delete the bouncer with cscli bouncers delete and add it again, which makes another key.',
    url: 'https://docs.crowdsec.net/docs/next/cscli/cscli_bouncers_add/',
  },
  examples: [sample`CROWDSEC_BOUNCER_API_KEY=${base64(43)}`, sample`CROWDSEC_LAPI_KEY=${hexadecimal(32)}`],
  lookalikes: [sample`CROWDSEC_BOUNCER_API_KEY=${base64(20)}`, sample`CROWDSEC_LAPI_URL=http://crowdsec:8080/`],
};
