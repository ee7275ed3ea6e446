import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, oneOf, token } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const minimaxApiKey: Rule = {
  id: 'minimax-api-key',
  name: 'MiniMax API key',
  provider: 'minimax',
  kind: 'provider',
  description: "Calls the models on the owner's balance.",
  severity: 'medium',
  keywords: ['sk-api-', 'sk-cp-'],
  pattern: token`sk-${oneOf('api', 'cp')}-${base64Url(119)}`,
  references: ['https://platform.minimax.io/docs/api-reference/api-overview'],
  rotate: {
    steps: 'Delete the key under Account, API keys, of the MiniMax platform, then create one.',
    url: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  },
  examples: [
    sample`<add key="MinimaxApiKey" value="sk-api-${base64Url(119)}" />`,
    sample`MINIMAX_API_KEY=sk-api-${base64Url(119)}`,
    sample`MINIMAX_API_KEY=sk-cp-${base64Url(119)}`,
  ],
  lookalikes: [
    sample`MINIMAX_API_KEY=sk-api-${base64Url(118)}`,
    sample`MINIMAX_API_KEY=sk-cp-${base64Url(118)}`,
    sample`MINIMAX_TOKEN=changeme`,
  ],
};

const group = encoded(
  'base64url',
  '{"GroupName":"acme","UserName":"ci","SubjectID":"',
  digits(19),
  '","GroupID":"',
  digits(19),
  '","iss":"minimax"}',
);

export const minimaxJwtApiKey: Rule = {
  id: 'minimax-jwt-api-key',
  name: 'MiniMax API key (JWT)',
  provider: 'minimax',
  kind: 'provider',
  description: 'Calls models at the expense of its group.',
  severity: 'high',
  keywords: ['eyJHcm91cE5hbWUiOi'],
  structure: 'jwt',
  entropy: 0,
  pattern: /(?<![\w\-.])(?<secret>eyJ[\w\-]{15,60}\.eyJHcm91cE5hbWUiOi[\w\-]{100,900}\.[\w\-]{342})(?![\w\-])/,
  references: ['https://www.minimax.io/platform/document/fast_get_started'],
  rotate: {
    steps: 'Delete the API key in the console, then create a new one.',
    url: 'https://www.minimax.io/platform/user-center/basic-information/interface-key',
  },
  examples: [
    sample`MINIMAX_API_KEY=eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.${group}.${base64Url(342)}`,
    sample`api_key = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.${group}.${base64Url(342)}"`,
  ],
  lookalikes: [
    sample`MINIMAX_API_KEY=eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJHcm91cE5hbWUiOi${base64Url(40)}`,
    sample`MINIMAX_GROUP_ID=${digits(19)}`,
  ],
};
