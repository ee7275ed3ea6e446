import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const virustotalKey: Rule = {
  id: 'virustotal-api-key',
  name: 'VirusTotal API key',
  provider: 'virustotal',
  kind: 'context',
  description: 'Searches, and with a paid account downloads files, at the expense of its owner.',
  severity: 'medium',
  ...named({
    names: ['virustotal', 'virus total', 'vt api', 'vtapi', 'x apikey'],
    value: hexadecimal(64),
    words: ['key', 'token', 'api', 'secret', 'access', 'private'],
    reach: 48,
  }),
  references: ['https://docs.virustotal.com/reference/authentication'],
  rotate: { steps: 'Renew the key in the profile under API key.', url: 'https://www.virustotal.com/gui/my-apikey' },
  examples: [
    sample`VIRUSTOTAL_API_KEY=${hexadecimal(64)}`,
    sample`curl -H "x-apikey: ${hexadecimal(64)}" https://www.virustotal.com/api/v3/users/me`,
  ],
  lookalikes: [sample`VT_API_KEY=${hexadecimal(60)}`, sample`https://www.virustotal.com/gui/file/${hexadecimal(64)}`],
};
