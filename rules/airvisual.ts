import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const airvisualApiKey: Rule = {
  id: 'airvisual-api-key',
  name: 'IQAir AirVisual API key',
  provider: 'airvisual',
  kind: 'context',
  description: 'Asks for air quality on the quota of the account.',
  severity: 'low',
  ...named({
    names: ['airvisual', 'air visual', 'iqair', 'iq air'],
    value: uuid(),
    words: ['key', 'token', 'secret'],
    near: 100,
  }),
  references: ['https://api-docs.iqair.com/'],
  rotate: {
    steps: 'Delete the key in the dashboard, then create one.',
    url: 'https://dashboard.iqair.com/personal/api-keys',
  },
  examples: [
    sample`AIRVISUAL_API_KEY=${uuid()}`,
    sample`https://api.airvisual.com/v2/city?city=Oslo&state=Oslo&country=Norway&key=${uuid()}`,
    sample`iqair:\n  api_key: ${uuid()}`,
  ],
  lookalikes: [
    sample`AIRVISUAL_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`AIRVISUAL_STATION_ID=${uuid()}`,
  ],
};
