import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html';
const id = sequence('wx', hexadecimal(16));
const secret = hexadecimal(32);
const appId = {
  name: 'app id',
  pattern: /(?<![0-9A-Za-z])(?<part>wx[0-9a-f]{16})(?![0-9A-Za-z])/,
  withinLines: 5,
  isRequired: false,
};

export const wechatAppSecret: Rule = {
  id: 'wechat-app-secret',
  name: 'WeChat app secret',
  provider: 'wechat',
  kind: 'context',
  description:
    'Gets access tokens of the account or mini program: reads its users, sends messages and pays in its name.',
  severity: 'critical',
  keywords: ['wechat', 'weixin', 'wxpay', 'wx_', 'wxapp', 'wxspsecret', 'wxmpsecret', 'wxmini', 'wxsecret'],
  pattern: assigned({
    names: ['wechat', 'weixin', 'wxpay', 'wx_', 'wxapp', 'wxspsecret', 'wxmpsecret', 'wxmini', 'wxsecret'],
    value: secret,
    words: ['secret'],
  }),
  companions: [appId],
  references: [docs],
  rotate: {
    steps:
      'Reset the AppSecret in the settings of the account, put the new one in place, and look through the calls of the last days.',
    url: docs,
  },
  examples: [
    sample`WECHAT_APP_SECRET=${secret}`,
    sample`String wxspSecret = "${secret}";`,
    sample`'weixin' => ['app_id' => '${id}', 'app_secret' => '${secret}']`,
  ],
  lookalikes: [sample`WECHAT_APP_SECRET=${hexadecimal(31)}`, sample`WECHAT_APP_SECRET=${'0'.repeat(32)}`],
};

export const wechatAppId: Rule = {
  id: 'wechat-app-id',
  name: 'WeChat app id',
  provider: 'wechat',
  kind: 'context',
  description:
    'Names the account or mini program. It opens nothing by itself; the secret that belongs to it may stand near.',
  severity: 'low',
  confidence: 'low',
  keywords: ['appid', 'app_id', 'app-id'],
  pattern: assigned({ names: ['appid', 'app_id', 'app-id'], value: id, words: [], reach: 24 }),
  references: [docs],
  rotate: {
    steps: 'An app id cannot be changed. Make sure that its secret stands nowhere, and reset that if it does.',
    url: docs,
  },
  examples: [sample`const APPID = '${id}';`, sample`{"appid":"${id}","bank_type":"CFT"}`],
  lookalikes: [sample`APPID=wx${hexadecimal(15)}`, sample`const module = 'wx0123abcd';`],
};

/** Whose name nobody wrote, but whose id stands beside it. */
export const wechatAppSecretBesideId: Rule = {
  ...wechatAppSecret,
  id: 'wechat-app-secret-beside-id',
  name: 'WeChat app secret beside its app id',
  ...named({ names: ['appsecret', 'app secret'], value: secret, words: ['secret'] }),
  companions: [{ ...appId, isRequired: true }],
  examples: [
    sample`"appid": "${id}",\n"appsecret": "${secret}"`,
    sample`const appId = '${id}';\nconst app_secret = '${secret}';`,
  ],
  lookalikes: [sample`appsecret=${secret}`, sample`appid: ${id}\nappsecret: ${hexadecimal(31)}`],
};

export const wechatSecretBesideId: Rule = {
  id: 'wechat-secret-beside-id',
  name: 'WeChat secret in a section with its app id',
  provider: 'wechat',
  kind: 'context',
  description: 'With the app id it gets access tokens: messages and data of all followers or users.',
  severity: 'high',
  keywords: ['appid', 'app_id', 'app-id'],
  pattern:
    /[Aa]pp[_-]?[Ii][Dd]["']?\s{0,4}[:=]\s{0,4}["']?wx[0-9a-f]{16}["']?[,;]?(?:\s{1,20}#[^\n]{0,60})?\s{1,40}(?:[\w.-]{1,60}\.)?["']?secret["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
  companions: [{ ...appId, isRequired: true }],
  references: [docs],
  rotate: {
    steps: "Reset the secret on the account's page for developers and put the new one in place.",
    url: 'https://mp.weixin.qq.com/',
  },
  examples: [
    sample`wx:\n  mp:\n    appid: ${id}\n    secret: ${secret}\n`,
    sample`wx.mp.app-id=${id}\nwx.mp.secret=${secret}\n`,
  ],
  lookalikes: [sample`appid: ${id}\nsecret: ${hexadecimal(31)}`, sample`appid: app1\nsecret: ${secret}`],
};
