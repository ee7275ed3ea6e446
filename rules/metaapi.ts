import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, named, type Shape } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://metaapi.cloud/docs/client/auth/';
/** RS512, which few others sign with. */
const head = encoded('base64url', '{"alg":"RS512","typ":"JWT"}');
const value: Shape = {
  kind: 'shape',
  source: 'eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9\\.[\\w\\-]{60,6000}\\.[\\w\\-]{300,700}',
  sample: [
    head,
    { kind: 'text', text: '.' },
    encoded('base64url', '{"_id":"', hexadecimal(32), '","permissions":[],"iat":1700000000}'),
    { kind: 'text', text: '.' },
    ...base64Url(342).sample,
  ],
};

export const metaapiToken: Rule = {
  id: 'metaapi-token',
  name: 'MetaApi access token',
  provider: 'metaapi',
  kind: 'context',
  description: 'Trades on the MetaTrader accounts of its owner, within its permissions.',
  severity: 'critical',
  ...named({ names: ['metaapi', 'meta api', 'metatrader', 'agiliumtrade'], value }),
  structure: 'jwt',
  references: [docs],
  rotate: {
    steps: 'Revoke the token on the page of API access, look at the trades, then create one with fewer permissions.',
    url: 'https://app.metaapi.cloud/token',
  },
  examples: [sample`const api = new MetaApi('${value}');`, sample`METAAPI_TOKEN=${value}`],
  lookalikes: [
    sample`METAAPI_TOKEN=eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9.${alphanumeric(80)}`,
    sample`METAAPI_TOKEN=your-metaapi-token`,
  ],
};
