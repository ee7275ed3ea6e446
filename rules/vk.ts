import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digitInLast,
  digits,
  hexadecimal,
  named,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vkAccessToken: Rule = {
  id: 'vk-access-token',
  name: 'VK access token',
  provider: 'vk',
  kind: 'provider',
  description: 'Acts as its user or community by its scopes: messages, posts, members.',
  severity: 'high',
  keywords: ['vk1.a.'],
  pattern: token`vk1.a.${base64Url(80, 300)}`,
  references: ['https://dev.vk.com/en/api/access-token/getting-started'],
  rotate: {
    steps: 'Revoke the key in the settings of the community, or end all sessions of the user, then take a new one.',
    url: 'https://dev.vk.com/',
  },
  examples: [
    sample`VK_TOKEN=vk1.a.${base64Url(198)}`,
    sample`vk_session = vk_api.VkApi(token='vk1.a.${base64Url(198)}')`,
  ],
  lookalikes: [sample`VK_TOKEN=vk1.a.${base64Url(40)}`, sample`VK_TOKEN=vk1.a.xxxxx`],
};

export const vkLegacyAccessToken: Rule = {
  id: 'vk-legacy-access-token',
  name: 'VK access token (85 digits)',
  provider: 'vk',
  kind: 'context',
  description: 'Acts as its user or community by its scopes: messages, posts, members.',
  severity: 'high',
  ...named({
    names: ['vkontakte', 'vk api', 'vk token', 'vk access', 'vk group', 'vk service', 'vk secret', 'vk key'],
    value: hexadecimal(85),
    words: ['token', 'key', 'secret', 'access'],
    near: 24,
  }),
  references: ['https://dev.vk.com/en/api/access-token/getting-started'],
  rotate: {
    steps: 'Revoke the key in the settings of the community, or end all sessions of the user, then take a new one.',
    url: 'https://dev.vk.com/',
  },
  examples: [sample`VK_API_TOKEN=${hexadecimal(85)}`, sample`vk = vk_api.VkApi(token="${hexadecimal(85)}")`],
  lookalikes: [sample`VK_API_TOKEN=${hexadecimal(84)}`, sample`VK_API_TOKEN=your_vk_token`],
};

export const vkAppSecret: Rule = {
  id: 'vk-app-secret',
  name: 'VK protected key of an app',
  provider: 'vk',
  kind: 'context',
  description:
    'With the app id it trades codes for tokens of its users and checks or forges what its pages are started with.',
  severity: 'high',
  ...named({
    names: ['vkontakte', 'vk app', 'vk client', 'vk secret', 'vk secure', 'vk protected'],
    value: sequence(alphanumeric(20), digitInLast(20)),
    words: ['secret', 'secure', 'protected'],
  }),
  references: ['https://dev.vk.com/en/mini-apps/development/launch-params-sign'],
  rotate: {
    steps: "Change the protected key in the app's settings and put the new one in place.",
    url: 'https://dev.vk.com/en/admin/apps-list',
  },
  examples: [
    sample`VK_APP_SECRET=${alphanumeric(20)}`,
    sample`SOCIAL_AUTH_VK_OAUTH2_SECRET = ''\nVKONTAKTE_CLIENT_SECRET = '${alphanumeric(20)}'`,
  ],
  lookalikes: [sample`VK_APP_SECRET=${alphanumeric(18)}`, sample`VK_APP_ID=${digits(8)}`],
};
