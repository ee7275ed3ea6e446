import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const geoipifyApiKey: Rule = {
  id: 'geoipify-api-key',
  name: 'WhoisXML (geo.ipify, whois) API key',
  provider: 'geoipify',
  kind: 'provider',
  description: "Calls the lookup APIs of WhoisXML and ipify on the owner's credits.",
  severity: 'low',
  keywords: ['at_'],
  pattern: token`at_${alphanumeric(29)}`,
  references: ['https://geo.ipify.org/docs'],
  rotate: {
    steps: 'Reset the key on the My products page, which changes it for all these APIs.',
    url: 'https://user.whoisxmlapi.com/products',
  },
  examples: [
    sample`https://geo.ipify.org/api/v2/country?apiKey=at_${alphanumeric(29)}`,
    sample`WHOISXML_API_KEY=at_${alphanumeric(29)}`,
  ],
  lookalikes: [
    sample`https://geo.ipify.org/api/v2/country?apiKey=at_${alphanumeric(28)}`,
    sample`geoipify:\n  token: <insert token>\n`,
  ],
};
