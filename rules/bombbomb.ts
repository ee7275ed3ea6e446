import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://developer.bombbomb.com/';
const rotate: Rotation = {
  steps: 'Reset the API key on the integrations page of the account and put the new one in place.',
  url: 'https://app.bombbomb.com/app/?module=login&actn=login#/integrations',
};
const description = 'Sends video mail in the name of its user and reads and changes contacts and lists.';
const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"api_version":2,"user_id":"', uuid(), '","jti":"', alphanumeric(40), '"}');

export const bombbombApiKey: Rule = {
  id: 'bombbomb-api-key',
  name: 'BombBomb API key',
  provider: 'bombbomb',
  kind: 'context',
  description,
  severity: 'high',
  ...named({
    names: ['bombbomb', 'bomb bomb'],
    value: sequence('eyJ', base64Url(10, 200), '.', base64Url(16, 1000), '.', base64Url(43, 700)),
  }),
  structure: 'jwt',
  references: [docs],
  rotate,
  examples: [
    sample`BOMBBOMB_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.bombbomb.com/v2/lists -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`BOMBBOMB_API_KEY=${header}.${payload}.${base64Url(20)}`,
    sample`BOMBBOMB_API_KEY=YourBombBombAPIKey`,
  ],
};

export const bombbombLegacyApiKey: Rule = {
  id: 'bombbomb-legacy-api-key',
  name: 'BombBomb API key (first version)',
  provider: 'bombbomb',
  kind: 'context',
  description,
  severity: 'high',
  ...named({
    names: ['bombbomb', 'bomb bomb'],
    value: uuid(),
    words: ['api_key', 'apikey', 'api-key', 'api key'],
    near: 80,
  }),
  references: ['https://bombbomb.com/api/'],
  rotate,
  examples: [
    sample`$bombbomb_api_key = '${uuid()}';`,
    sample`https://app.bombbomb.com/app/api/api.php?method=GetLists&api_key=${uuid()}`,
  ],
  lookalikes: [
    sample`$bombbomb_api_key = '${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}';`,
    sample`https://app.bombbomb.com/app/api/api.php?method=SendEmail&email_id=${uuid()}`,
  ],
};
