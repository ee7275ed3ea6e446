import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const graylogAccessToken: Rule = {
  id: 'graylog-access-token',
  name: 'Graylog access token',
  provider: 'graylog',
  kind: 'context',
  description: 'Reads logs and changes streams with the rights of its user.',
  severity: 'high',
  ...named({ names: ['graylog'], value: sequence(digitWithin(48), lowerAlphanumeric(48, 52)), words: ['token'] }),
  references: ['https://go2docs.graylog.org/current/setting_up_graylog/rest_api_access_tokens.htm'],
  rotate: {
    steps: 'Revoke the token on the page of the user, then create another.',
    url: 'https://go2docs.graylog.org/current/setting_up_graylog/rest_api_access_tokens.htm',
  },
  examples: [sample`GRAYLOG_TOKEN=${lowerAlphanumeric(52)}`, sample`graylog_api_token: ${lowerAlphanumeric(50)}`],
  lookalikes: [sample`GRAYLOG_TOKEN=${lowerAlphanumeric(20)}`, sample`GRAYLOG_HTTP_EXTERNAL_URI=http://10.0.0.8:9000/`],
};
