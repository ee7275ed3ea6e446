import type { Rotation, Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Make a new key pair, publish its public half where the old one was trusted, and sign the releases again.',
  url: 'https://jedisct1.github.io/minisign/',
};
const description = 'Signs releases as the project; whoever verifies them takes these for its own.';
const references = ['https://jedisct1.github.io/minisign/', 'https://man.openbsd.org/signify'];
const rest = base64(202);

/** Both formats begin with the kind of signature; minisign goes on with `Sc` or zeros, signify with `BK` and rounds. */
export const minisignSecretKey: Rule = {
  id: 'minisign-secret-key',
  name: 'Secret key of minisign or signify without a password',
  provider: 'minisign',
  kind: 'provider',
  description,
  severity: 'critical',
  keywords: ['RWQAAEIy', 'RWRCSwAAAA'],
  pattern:
    /(?<![0-9A-Za-z+/])(?<secret>RWQAAEIy[0-9A-Za-z+/]{200,204}={0,2}|RWRCSwAAAA[A-D][0-9A-Za-z+/]{127,129}=?)(?![0-9A-Za-z+/=])/,
  references,
  rotate,
  examples: [
    at('minisign.key', sample`untrusted comment: minisign secret key\nRWQAAEIy${rest}==\n`),
    at('release.sec', sample`untrusted comment: release secret key\nRWRCSwAAAAA${base64(128)}=\n`),
  ],
  lookalikes: [
    at('minisign.pub', sample`untrusted comment: minisign public key\nRWQ${base64(53)}\n`),
    sample`RWQAAEIy${base64(120)}`,
  ],
};

export const minisignSecretKeyEncrypted: Rule = {
  id: 'minisign-secret-key-encrypted',
  name: 'Secret key of minisign or signify with a password',
  provider: 'minisign',
  kind: 'provider',
  description: 'Signs releases as the project, once the password is guessed.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['RWRTY0Iy', 'RWRCSwAAA'],
  pattern:
    /(?<![0-9A-Za-z+/])(?<secret>RWRTY0Iy[0-9A-Za-z+/]{200,204}={0,2}|RWRCSwAAA(?!A[A-D])[0-9A-Za-z+/]{129,131}=?)(?![0-9A-Za-z+/=])/,
  references,
  rotate,
  examples: [
    at('minisign.key', sample`untrusted comment: minisign encrypted secret key\nRWRTY0Iy${rest}==\n`),
    at('release.sec', sample`untrusted comment: release secret key\nRWRCSwAAACo${base64(128)}=\n`),
  ],
  lookalikes: [sample`untrusted comment: minisign public key\nRWRTY0Iy${base64(48)}\n`, sample`RWRCSwAAACo...`],
};
