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
  keywords: ['agora'],
  pattern: assigned({ names: ['agora'], value: hexadecimal(32), words: ['certificate', 'cert', 'secret'] }),
  references: ['https://docs.agora.io/en/video-calling/get-started/manage-agora-account'],
  rotate: { steps: 'Enable the secondary certificate in the Agora console, move over, then delete the primary one.', url: 'https://console.agora.io/projects' },
  examples: [sample`AGORA_APP_CERTIFICATE=${hexadecimal(32)}`, sample`agora:\n  app_certificate: '${hexadecimal(32)}'`],
  lookalikes: [sample`AGORA_APP_ID=${hexadecimal(32)}`, sample`AGORA_APP_CERTIFICATE=${hexadecimal(31)}`],
};
