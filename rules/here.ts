import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hereApiKey: Rule = {
  id: 'here-api-key',
  name: 'HERE API key',
  provider: 'here',
  kind: 'context',
  description: "Calls maps, routing and geocoding on the owner's bill.",
  severity: 'low',
  keywords: [
    'hereapi',
    'here_api',
    'here-api',
    'here.api',
    'here_api',
    'here-api',
    'heremaps',
    'here_maps',
    'here-maps',
    'here.maps',
    'here maps',
    'hereapicom',
    'hereapi_com',
    'hereapi-com',
    'hereapi.com',
    'hereapi com',
    'here.com',
    'hereapi_secret',
  ],
  pattern: assigned({
    names: ['here_api', 'here-api', 'hereapi', 'heremaps', 'here maps', 'hereapi com', 'here.com', 'hereapi_secret'],
    value: sequence(digitWithin(43), base64Url(43)),
  }),
  references: [
    'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  ],
  rotate: {
    steps:
      "Delete the API key of the project in the HERE platform's Access Manager, then create one limited to your domains.",
    url: 'https://platform.here.com/admin/apps',
  },
  examples: [
    sample`HERE_API_KEY=${base64Url(43)}`,
    sample`https://geocode.search.hereapi.com/v1/geocode?q=Rome&apiKey=${base64Url(43)}`,
  ],
  lookalikes: [sample`HERE_API_KEY=${base64Url(42)}`, sample`"here": {"apiKey": "${'0'.repeat(43)}"}`],
};
