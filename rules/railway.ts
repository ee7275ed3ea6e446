import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const railwayToken: Rule = {
  id: 'railway-app-token',
  name: 'Railway token',
  provider: 'railway',
  kind: 'context',
  description: 'Deploys to the project and reads its variables.',
  severity: 'critical',
  ...named({
    names: ['railway', 'railwayapp', 'railway app'],
    value: loosely(uuid()),
    words: ['token', 'key', 'secret', 'api', 'access', 'private'],
  }),
  references: ['https://docs.railway.com/reference/public-api#creating-a-token'],
  rotate: {
    steps:
      'Delete the token in the settings of the project or account, look through deployments, rotate the variables, then create a new one.',
    url: 'https://railway.com/account/tokens',
  },
  examples: [sample`RAILWAY_TOKEN=${uuid()}`, sample`railway_api_key: '${uuid()}'`],
  lookalikes: [sample`RAILWAY_PROJECT_ID=${uuid()}`, sample`RAILWAY_TOKEN=${hexadecimal(36)}`],
};
