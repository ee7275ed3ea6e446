import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const replace: Rotation = {
  steps:
    'Make a new key pair, replace the certificate wherever it is trusted, have the old one revoked, then destroy the store. Keys that sign an app are upgraded at its shop.',
  url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
};

/**
 * RFC 7292: 1.2.840.113549.1.12.10.1.1, a key in clear, and .2, one under a password. Certificates by themselves have
 * .3.
 */
const keyBag = '(?<=\\*[\\x80-\\xff]?H[\\x80-\\xff]{0,2})\\r\\x01\\f\\n\\x01[\\x01\\x02]';

/**
 * Java keeps other secrets in bags of .5, any number of them in a store, each with the time when it was added at its end.
 * The first one tells of the store.
 */
const laterSecret =
  '(?<!Time \\d{13}0[^]{1,4}\\x06\\v\\*[^]{1,5}\\r\\x01\\f\\n\\x01\\x05[^]{2,5}0[^]{1,3}\\x06\\v\\*[^]{1,5})';

/** The tools of Android make such a store for everybody, with a password that is known. */
const notForDebugging = /^(?!(?:.*\/)?debug\.keystore$)/;

export const privateKeyPkcs12: Rule = {
  id: 'private-key-pkcs12',
  name: 'Private key in a PKCS#12 store',
  provider: 'private-key',
  kind: 'provider',
  description:
    "Serves, signs or logs in as the certificate's owner, once the password is known; it often stands beside the store.",
  severity: 'medium',
  confidence: 'medium',
  keywords: ['\r\x01\f\n\x01\x01', '\r\x01\f\n\x01\x02'],
  // Libraries hold the identifier among others, one behind the other.
  pattern: new RegExp(`${laterSecret}${keyBag}(?![*0\\x06])(?<secret>[^]{96})`),
  paths: notForDebugging,
  entropy: 0,
  references: ['https://www.rfc-editor.org/rfc/rfc7292#section-4.2'],
  rotate: replace,
  examples: [sample`*H\r\x01\f\n\x01\x02 ${alphanumeric(96)}`, sample`*H\r\x01\f\n\x01\x01 ${alphanumeric(96)}`],
  lookalikes: [
    at('android/app/debug.keystore', sample`*H\r\x01\f\n\x01\x02 ${alphanumeric(96)}`),
    sample`*H\r\x01\f\n\x01\x03 ${alphanumeric(96)}`,
    sample`*H\r\x01\f\n\x01\x02*H${alphanumeric(96)}`,
    sample`Time 150954898269700\x06\v*H\r\x01\f\n\x01\x05\xa0a0_\x06\v*H\r\x01\f\n\x01\x02 ${alphanumeric(96)}`,
    sample`PX@*\x00\r\x01\f\n\x01\x02 ${alphanumeric(96)}`,
  ],
};

/** Sun's own: 1.3.6.1.4.1.42.2.17.1.1 in JKS, 1.3.6.1.4.1.42.2.19.1 in JCEKS. */
const keyProtector = '\\+\\x06\\x01\\x04\\x01\\*\\x02(?:\\x11\\x01\\x01\\x05\\0|\\x13\\x010)';

export const privateKeyJavaKeystore: Rule = {
  id: 'private-key-java-keystore',
  name: 'Private key in a Java keystore',
  provider: 'private-key',
  kind: 'provider',
  description:
    "Serves as the certificate's owner or signs its apps, once the password is known; it often stands beside the store.",
  severity: 'medium',
  confidence: 'medium',
  keywords: ['+\x06\x01\x04\x01*\x02\x11', '+\x06\x01\x04\x01*\x02\x13'],
  pattern: new RegExp(`${keyProtector}(?<secret>[^]{96})`),
  // What signs debug builds is made on each machine with the password `android`, and opens no shop.
  paths: notForDebugging,
  entropy: 0,
  references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
  rotate: replace,
  examples: [
    at(
      'android/release.keystore',
      sample`0\x0e\x06\n+\x06\x01\x04\x01*\x02\x11\x01\x01\x05\x00\x04${alphanumeric(96)}`,
    ),
    at('conf/shop.jks', sample`\x06\t+\x06\x01\x04\x01*\x02\x13\x010${alphanumeric(96)}`),
  ],
  lookalikes: [
    at('android/app/debug.keystore', sample`+\x06\x01\x04\x01*\x02\x11\x01\x01\x05\x00\x04${alphanumeric(96)}`),
    sample`+\x06\x01\x04\x01*\x02\x12\x01\x01\x05\x00\x04${alphanumeric(96)}`,
  ],
};
