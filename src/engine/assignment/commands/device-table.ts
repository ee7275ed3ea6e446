import { type Form, quoted, value } from './command-form.ts';
import { communityAbove, inLine, isLineEnd, isWordEnd } from './setting-form.ts';

/** A user of SNMP version 3 stands before the protocol. */
const ofSnmpUser = /snmp-server user [^\r\n]{1,120}$/i;

/** FortiGate: in clear text, or encrypted with a key that is the same in all of them. */
const ofFirewall = (setting: string): Form => ({
  behind: new RegExp(`set ${setting}[ ]{1,2}(?:ENC[ ])?(?!ENC[ ])${quoted}${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])[ \t]{1,20}$/,
});

/** Lines of routers, switches and firewalls, by a rare keyword; a form is made when its keyword is first met. */
export const deviceForms: Readonly<Record<string, () => Form>> = {
  ' auth sha ': () => ({ ...inLine(' auth sha', isWordEnd), context: ofSnmpUser }),
  ' auth md5 ': () => ({ ...inLine(' auth md5', isWordEnd), context: ofSnmpUser }),
  ' priv aes ': () => ({
    ...inLine(' priv aes(?:[ -](?:128|192|256))?(?![ -](?:128|192|256)\\b)', isWordEnd),
    context: ofSnmpUser,
  }),
  ' priv aes-': () => ({ ...inLine(' priv aes-(?:128|192|256)', isWordEnd), context: ofSnmpUser }),
  ' priv des ': () => ({ ...inLine(' priv des', isWordEnd), context: ofSnmpUser }),
  'password simple ': () => inLine('password simple'),
  '-key simple ': () => inLine('-key simple'),
  'snmp-agent comm': () => inLine('snmp-agent community (?:read|write)(?: simple)?', isWordEnd),
  'key-string ': () => ({
    behind: new RegExp(`key-string[ \\t]{1,4}(?:0[ \\t]{1,4})?(?!\\d[ \\t])${quoted}${isLineEnd}`, 'iy'),
    context: /(?:^|[\r\n])[ \t]{1,12}$/,
  }),
  'thentication-key ': () => ({
    behind: new RegExp(`thentication-key[ \\t]{1,4}(?:0[ \\t]{1,4})?(?!\\d{1,5}[ \\t])${quoted}${isLineEnd}`, 'iy'),
    context: /\b(?:ospf|eigrp|hsrp|vrrp|msdp|ldp|neighbor|group|peer)[ ][\w .-]{0,60}\bau$/,
  }),
  'aaa-server ': () => ({
    behind: new RegExp(
      `aaa-server[ ][\\w.-]{1,60} \\([\\w.-]{1,40}\\) host [\\w.:-]{1,100}[ ]{0,2}\\r?\\n(?: (?!key )[^\\r\\n]{1,80}\\r?\\n){0,4} key[ ](?![*]|\\d[ ])(?<quote>)${value}${isLineEnd}`,
      'iy',
    ),
  }),
  'password manager ': () => inLine('password manager (?:user-name "?[\\w.@-]{1,60}"? )?plaintext'),
  'password operator ': () => inLine('password operator (?:user-name "?[\\w.@-]{1,60}"? )?plaintext'),
  'authorization read-': () => communityAbove,
  "option key '": () => ({ behind: /option key (?<quote>')(?<value>[^'\s]{8,63})'/y }),
  // `pre-shared-key local x` of IKEv2, `pre-shared-key address 10.0.0.1 key x` of a keyring
  'pre-shared-key ': () => ({
    behind: new RegExp(
      `pre-shared-key[ \\t]{1,4}(?:local|remote|key|address[ ][\\d.]{7,15}(?:[ ][\\d.]{7,15})?[ ]key)[ \\t]{1,4}(?:0[ \\t]{1,4})?(?!\\d[ \\t]|(?:simple|cipher|hex)[ ])${quoted}${isLineEnd}`,
      'iy',
    ),
    context: /(?:^|[\r\n]|[\w-] )[ \t]{0,20}$/,
  }),
  'failover key ': () => ({ ...inLine('failover key(?! hex)'), context: /(?:^|[\r\n])[ \t]{0,4}$/ }),
  'set psksecret ': () => ofFirewall('psksecret'),
  'set passwd ': () => ofFirewall('passwd'),
  // A switch of Cisco for small offices keeps a hash.
  'password encrypted ': () => ({
    behind:
      /password encrypted[ ]{1,2}(?<quote>)(?<value>[0-9a-f]{40}|[\w+/$]{27,90}={0,2})(?=[ \t]{0,4}(?:[\r\n]|$)|[ ]privilege )/iy,
    context: /(?:^|[\r\n])[ \t]{0,4}username [^\r\n]{1,80}$/i,
  }),
};
