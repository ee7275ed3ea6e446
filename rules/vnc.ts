import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const pair = hexadecimal(2);
const bytes = sequence(pair, ',', pair, ',', pair, ',', pair, ',', pair, ',', pair, ',', pair, ',', pair);

export const vncPassword: Rule = {
  id: 'vnc-password',
  name: 'Password of a VNC server in the registry',
  provider: 'vnc',
  kind: 'context',
  description: 'Controls the desktop; it is encrypted with a key that every copy of VNC has.',
  severity: 'high',
  keywords: ['password"=hex:', 'passwordviewonly"=hex:', 'password2"=hex:'],
  pattern: /"(?:Control|Primary)?Password(?:ViewOnly|2)?"=hex:(?<secret>(?:[0-9a-f]{2},){7}[0-9a-f]{2})(?![0-9a-f,])/i,
  origin: 'chosen',
  entropy: 0,
  references: ['https://www.tightvnc.com/docs.php', 'https://www.rfc-editor.org/rfc/rfc6143#section-7.2.2'],
  rotate: {
    steps: 'Set another password for the server, and let it be reached only through SSH or a VPN.',
    url: 'https://www.tightvnc.com/docs.php',
  },
  examples: [
    at('tightvnc.reg', sample`[HKEY_LOCAL_MACHINE\\SOFTWARE\\TightVNC\\Server]\n"Password"=hex:${bytes}\n`),
    sample`"PasswordViewOnly"=hex:${bytes}\r\n`,
  ],
  lookalikes: [sample`"Password"=hex:${pair},${pair}\n`, sample`"LoglevelPassword"=dword:${upperHexadecimal(8)}`],
};
