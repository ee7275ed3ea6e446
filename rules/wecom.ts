import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const wecomRobotUrl: Rule = {
  id: 'wecom-robot-url',
  name: 'WeCom robot webhook',
  provider: 'wecom',
  kind: 'provider',
  description: 'Posts into its group as the robot.',
  severity: 'medium',
  keywords: ['qyapi.weixin.qq.com/cgi-bin/webhook/'],
  pattern:
    /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/(?:send|upload_media)\?key=(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z_\-])/,
  references: ['https://developer.work.weixin.qq.com/document/path/91770'],
  rotate: { steps: 'Remove the robot from the group and add it anew.', url: 'https://work.weixin.qq.com/' },
  examples: [
    sample`WEBHOOK=https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${uuid()}`,
    sample`requests.post('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${uuid()}', json=data)`,
  ],
  lookalikes: [
    sample`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${hexadecimal(32)}`,
    sample`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`,
  ],
};

export const wecomCorpSecret: Rule = {
  id: 'wecom-corp-secret',
  name: 'WeCom secret of an app',
  provider: 'wecom',
  kind: 'context',
  description: 'With the corp id it gets access tokens: messages, the address book and files of the company.',
  severity: 'high',
  ...named({
    names: ['wecom', 'corp secret', 'workwx', 'wxwork'],
    value: sequence(base64Url(43), digitInLast(43)),
    words: ['secret'],
  }),
  references: ['https://developer.work.weixin.qq.com/document/path/91039'],
  rotate: {
    steps: "Reset the secret on the app's page of the admin console and put the new one in place.",
    url: 'https://work.weixin.qq.com/wework_admin/frame',
  },
  examples: [
    sample`WECOM_CORP_SECRET=${base64Url(43)}`,
    sample`corpid = 'ww${hexadecimal(16)}'\ncorpsecret = '${base64Url(43)}'`,
  ],
  lookalikes: [sample`WECOM_CORP_SECRET=${base64Url(30)}`, sample`WECOM_CORP_ID=ww${hexadecimal(16)}`],
};
