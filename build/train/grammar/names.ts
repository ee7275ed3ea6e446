import { capital, type Chance } from './chance.ts';

const owners =
  'db database mysql postgres redis smtp mail ftp admin root user app api service client server master main test dev prod backup repo jenkins ldap proxy vault storage queue broker web auth login account aws azure slack github'.split(
    ' ',
  );
const passwordNouns = 'password passwd pass pwd passphrase passcode'.split(' ');
const secretNouns = [
  'secret',
  'secret key',
  'client secret',
  'shared secret',
  'signing secret',
  'app secret',
  'jwt secret',
  'session secret',
  'cookie secret',
  'webhook secret',
];
const tokenNouns = [
  'token',
  'access token',
  'api token',
  'auth token',
  'refresh token',
  'bot token',
  'deploy token',
  'bearer token',
];
const keyNouns = [
  'api key',
  'access key',
  'secret key',
  'private key',
  'encryption key',
  'auth key',
  'license key',
  'master key',
  'signing key',
  'account key',
];

export type NameStyle = 'UPPER' | 'snake' | 'camel' | 'kebab' | 'Pascal' | 'dotted';

function style(parts: readonly string[], to: NameStyle): string {
  switch (to) {
    case 'UPPER':
      return parts.join('_').toUpperCase();
    case 'snake':
      return parts.join('_');
    case 'kebab':
      return parts.join('-');
    case 'dotted':
      return parts.join('.');
    case 'camel':
      return parts.map((part, index) => (index === 0 ? part : capital(part))).join('');
    case 'Pascal':
      return parts.map(capital).join('');
  }
}

export type Topic = 'password' | 'secret' | 'token' | 'key';

export function nameOf(chance: Chance, topic: Topic, to: NameStyle): string {
  const nouns = { password: passwordNouns, secret: secretNouns, token: tokenNouns, key: keyNouns }[topic];
  const noun = chance.word(nouns).split(' ');
  return style(chance.isLucky(0.5) ? [chance.word(owners), ...noun] : noun, to);
}
