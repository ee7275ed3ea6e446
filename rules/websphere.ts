import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const webspherePassword: Rule = {
  id: 'websphere-encoded-password',
  name: 'Encoded password of WebSphere or Liberty',
  provider: 'websphere',
  kind: 'provider',
  description: 'Anybody can turn it back into the password: the encoding has no key.',
  severity: 'high',
  keywords: ['{xor}'],
  origin: 'chosen',
  entropy: 0,
  pattern: /\{xor\}(?<secret>[0-9A-Za-z+/]{10,120}={0,2})(?![0-9A-Za-z+/=])/,
  references: ['https://www.ibm.com/docs/en/was-liberty/base?topic=applications-password-encryption-limitations'],
  rotate: {
    steps: 'Change the password, and keep the new one in a variable or encrypted with a key that is kept elsewhere.',
    url: 'https://www.ibm.com/docs/en/was-liberty/base?topic=line-securityutility-command',
  },
  examples: [
    at('server.xml', sample`<dataSource><properties user="shop" password="{xor}${base64(20)}"/></dataSource>`),
    at('ssl.properties', sample`com.ibm.ssl.keyStorePassword={xor}${base64(23)}=\n`),
  ],
  lookalikes: [sample`password="{xor}"`, sample`password="{aes}${base64(44)}"`],
};
