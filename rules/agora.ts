import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const agoraAppCertificate: Rule = {
  id: 'agora-app-certificate',
  name: 'Agora app certificate',
  provider: 'agora',
  kind: 'context',
  description: 'With the app ID it makes tokens that join any channel of the project and run up its minutes.',
  severity: 'high',
  aliases: ['RtcTokenBuilder'],
  keywords: ['agora'],
  pattern: assigned({ names: ['agora'], value: hexadecimal(32), words: ['certificate', 'cert', 'secret'] }),
  references: ['https://docs.agora.io/en/video-calling/get-started/manage-agora-account'],
  rotate: {
    steps: 'Enable the secondary certificate in the Agora console, move over, then delete the primary one.',
    url: 'https://console.agora.io/projects',
  },
  examples: [sample`AGORA_APP_CERTIFICATE=${hexadecimal(32)}`, sample`agora:\n  app_certificate: '${hexadecimal(32)}'`],
  lookalikes: [sample`AGORA_APP_ID=${hexadecimal(32)}`, sample`AGORA_APP_CERTIFICATE=${hexadecimal(31)}`],
};

export const agoraCustomerSecret: Rule = {
  id: 'agora-customer-secret',
  name: 'Agora customer key or secret',
  provider: 'agora',
  kind: 'context',
  description: "Signs in to Agora's REST API: projects, usage, recording, users of channels.",
  severity: 'high',
  pattern: assigned({
    names: ['agora'],
    value: hexadecimal(32),
    words: ['customer', 'api_key', 'apikey', 'api-key', 'api key', 'key', 'token'],
  }),
  keywords: ['agora'],
  references: ['https://docs.agora.io/en/video-calling/channel-management-api/restful-authentication'],
  rotate: {
    steps: 'Delete the customer secret under RESTful API in the console, add a new one and put it in place.',
    url: 'https://console.agora.io/restfulApi',
  },
  examples: [sample`AGORA_CUSTOMER_KEY=${hexadecimal(32)}`, sample`agora:\n  customer_key: '${hexadecimal(32)}'`],
  lookalikes: [sample`AGORA_APP_ID=${hexadecimal(32)}`, sample`AGORA_CUSTOMER_KEY=${hexadecimal(31)}`],
};
