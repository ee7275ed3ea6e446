import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, named, base64Url, hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Regenerate the key in the account settings (or revoke the authorisation with heroku authorizations:revoke), look through releases, then rotate the config vars it could read.',
  url: 'https://dashboard.heroku.com/account',
};

export const herokuToken: Rule = {
  id: 'heroku-api-key',
  name: 'Heroku API key',
  provider: 'heroku',
  kind: 'provider',
  description: 'Acts as its owner: deploys apps and reads their config vars.',
  severity: 'critical',
  keywords: ['HRKU-AA'],
  pattern: token`HRKU-AA${base64Url(58)}`,
  references: [
    'https://devcenter.heroku.com/articles/authentication',
    'https://devcenter.heroku.com/changelog-items/3175',
  ],
  rotate,
  examples: [
    sample`HEROKU_API_KEY=HRKU-AA${base64Url(58)}`,
    sample`machine api.heroku.com\n  login me@acme.dev\n  token HRKU-AA${base64Url(58)}\n`,
  ],
  lookalikes: [sample`HRKU-AA${alphanumeric(40)}`, sample`HRKU-${uuid()}x`],
};

export const herokuUuidToken: Rule = {
  ...herokuToken,
  id: 'heroku-legacy-api-key',
  name: 'Heroku API key (UUID)',
  kind: 'context',
  ...named({
    names: ['heroku', 'hrku'],
    value: uuid(),
    words: ['key', 'token', 'secret', 'auth', 'oauth', 'passw', 'hrku', 'api'],
    reach: 60,
  }),
  examples: [sample`HEROKU_API_KEY=${uuid()}`, sample`heroku_oauth_token: "${uuid()}"`],
  lookalikes: [sample`HEROKU_APP_ID=${uuid()}`, sample`HEROKU_API_KEY=${hexadecimal(32)}`],
};
