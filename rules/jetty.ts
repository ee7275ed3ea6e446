import type { Rule } from '../src/model/rule.ts';
import { characterSet, sequence } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const base36 = '0123456789abcdefghijklmnopqrstuvwxyz';
const digits = characterSet('0-9a-z', base36, 3);
/** Four digits to the base 36 stand for each character. */
const characters = sequence('1', digits, '1', digits, '1', digits, '1', digits, '1', digits, '1', digits);

export const jettyObfuscatedPassword: Rule = {
  id: 'jetty-obfuscated-password',
  name: 'Obfuscated password of Jetty',
  provider: 'jetty',
  kind: 'provider',
  description: 'Anybody can turn it back into the password, which opens a key store or logs in.',
  severity: 'high',
  keywords: ['OBF:1'],
  origin: 'chosen',
  entropy: 0,
  pattern: /(?<![0-9A-Za-z])OBF:(?<secret>(?:1[0-9a-z]{3}){5,64})(?![0-9A-Za-z])/,
  references: ['https://jetty.org/docs/jetty/12/operations-guide/xml/index.html'],
  rotate: {
    steps: 'Change the password, and give it to Jetty by a property or a file that only its user can read.',
    url: 'https://jetty.org/docs/jetty/12/operations-guide/keystore/index.html',
  },
  examples: [
    sample`<Set name="KeyStorePassword">OBF:${characters}</Set>`,
    at('etc/realm.properties', sample`shop: OBF:${characters},user\n`),
  ],
  lookalikes: [sample`jetty.sslContext.keyStorePassword=OBF:1abc`, sample`OBF:${'$'}{PASSWORD}`],
};
