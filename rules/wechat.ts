import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const wechatAppSecret: Rule = {
  id: 'wechat-app-secret',
  name: 'WeChat app secret',
  provider: 'wechat',
  kind: 'context',
  description: 'With the app id it takes access tokens of the account or mini program: messages, users, payments.',
  severity: 'high',
  ...named({ names: ['wechat', 'weixin', 'wx app', 'wx secret', 'appsecret', 'app secret'], value: hexadecimal(32), words: ['secret'] }),
  companions: [{ name: 'app id', pattern: /(?<![0-9A-Za-z])(?<part>w[xw][0-9a-f]{16})(?![0-9A-Za-z])/, withinLines: 5, isRequired: true }],
  references: ['https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html'],
  rotate: { steps: 'Reset the app secret on the platform and put the new one in place; the old one ends at once.', url: 'https://mp.weixin.qq.com/' },
  examples: [sample`WECHAT_APP_ID=wx${hexadecimal(16)}\nWECHAT_APP_SECRET=${hexadecimal(32)}`, sample`"appid": "wx${hexadecimal(16)}",\n"appsecret": "${hexadecimal(32)}"`],
  lookalikes: [sample`WECHAT_APP_SECRET=${hexadecimal(32)}`, sample`appid: wx${hexadecimal(16)}\nappsecret: ${hexadecimal(31)}`],
};
