import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  characterSet,
  digitInLast,
  hexadecimal,
  sequence,
  upperAlphanumeric,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://open.larksuite.com/document/server-docs/authentication-management/access-token/internal';
const secret = alphanumeric(32);
const accessToken = sequence(
  characterSet('tua', 'tua', 1),
  '-',
  characterSet('\\w.\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 20, 60),
);

export const larkAppSecret: Rule = {
  id: 'lark-app-secret',
  name: 'Lark (Feishu) app secret',
  provider: 'lark',
  kind: 'context',
  description:
    'With the app ID it gets tokens of the app, with all its scopes in the tenant: documents, messages, people.',
  severity: 'critical',
  keywords: ['lark', 'feishu'],
  pattern: assigned({
    names: ['lark suite', 'lark', 'feishu'],
    value: sequence(secret, digitInLast(32)),
    words: ['secret', 'key', 'verification'],
    near: 64,
  }),
  companions: [
    {
      name: 'app ID',
      pattern: /(?<![0-9A-Za-z])(?<part>cli_[0-9a-f]{16,20})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: [docs],
  rotate: {
    steps:
      "Reset the app secret on the credentials page of the developer console, put it in place, then look at the app's log for calls that are not yours.",
    url: 'https://open.larksuite.com/app',
  },
  examples: [
    sample`LARK_APP_ID=cli_${hexadecimal(16)}\nLARK_APP_SECRET=${secret}`,
    sample`feishu:\n  app_secret: "${secret}"`,
  ],
  lookalikes: [sample`LARK_APP_SECRET=${alphanumeric(31)}`, sample`LARK_APP_ID=cli_${hexadecimal(16)}`],
};

export const larkAccessToken: Rule = {
  id: 'lark-access-token',
  name: 'Lark (Feishu) access token',
  provider: 'lark',
  kind: 'context',
  description: 'Acts as the tenant (t-), a user (u-) or the app (a-) for about two hours.',
  severity: 'medium',
  keywords: ['lark', 'feishu'],
  pattern: assigned({ names: ['lark suite', 'lark', 'feishu'], value: accessToken, words: ['token', 'bearer'] }),
  references: [docs],
  rotate: {
    steps:
      'Wait for its end within two hours or reset the app secret where it must end now, then find out where the token was written down.',
    url: 'https://open.larksuite.com/app',
  },
  examples: [
    sample`LARK_TENANT_ACCESS_TOKEN=t-g1${upperAlphanumeric(38)}`,
    sample`feishu_user_access_token = "u-${alphanumeric(45)}"`,
  ],
  lookalikes: [sample`LARK_TENANT_ACCESS_TOKEN=t-${alphanumeric(12)}`, sample`LARK_TOKEN=your_lark_token`],
};

export const larkWebhookUrl: Rule = {
  id: 'lark-webhook-url',
  name: 'Lark (Feishu) bot webhook',
  provider: 'lark',
  kind: 'provider',
  description: 'Posts into one group as the custom bot.',
  severity: 'medium',
  keywords: ['open.larksuite.com/open-apis/bot/', 'open.feishu.cn/open-apis/bot/'],
  pattern: new RegExp(
    `open\\.(?:larksuite\\.com|feishu\\.cn)/open-apis/bot/(?:v2/)?hook/(?<secret>${uuid().source})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot'],
  rotate: {
    steps: "Remove the custom bot from the group's settings, add a new one and turn on its signature check.",
    url: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  },
  examples: [
    sample`LARK_WEBHOOK=https://open.larksuite.com/open-apis/bot/v2/hook/${uuid()}`,
    sample`curl -X POST https://open.feishu.cn/open-apis/bot/v2/hook/${uuid()} -d '{"msg_type":"text"}'`,
  ],
  lookalikes: [
    sample`https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`,
    sample`https://open.feishu.cn/open-apis/bot/v2/hook/${hexadecimal(32)}`,
  ],
};
