import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, lowerAlphanumeric, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/';
const key = sequence('cfxk_', alphanumeric(19, 22), '_', alphanumeric(5, 6));

export const cfxreLicenseKey: Rule = {
  id: 'cfxre-license-key',
  name: 'Cfx.re server license key',
  provider: 'cfxre',
  kind: 'provider',
  description: "Runs a FiveM or RedM server under the owner's name and locks the real one out.",
  severity: 'medium',
  keywords: ['cfxk_'],
  pattern: token`${key}`,
  references: [docs],
  rotate: {
    steps: 'Regenerate the key in the Cfx.re portal and put the new one in server.cfg.',
    url: 'https://portal.cfx.re/servers/registration-keys',
  },
  examples: [sample`sv_licenseKey "${key}"`, sample`CFX_LICENSE_KEY=${key}`],
  lookalikes: [
    sample`sv_licenseKey "cfxk_${alphanumeric(15)}_${alphanumeric(5)}"`,
    sample`sv_licenseKey "cfxk_xxxxxxxxxxxxxxxxxxxx_xxxxxx"`,
  ],
};

export const cfxreLegacyLicenseKey: Rule = {
  ...cfxreLicenseKey,
  id: 'cfxre-legacy-license-key',
  name: 'Cfx.re server license key (without prefix)',
  kind: 'context',
  keywords: ['sv_licensekey'],
  pattern: new RegExp(
    `[Ss][Vv]_[Ll]icense[Kk]ey["']?[\\s=:,]{1,4}["']?(?<secret>${digitWithin(32).source}${lowerAlphanumeric(32).source})(?![0-9A-Za-z])`,
  ),
  examples: [sample`sv_licenseKey "${lowerAlphanumeric(32)}"`, sample`set sv_licenseKey ${lowerAlphanumeric(32)}`],
  lookalikes: [sample`sv_licenseKey "${lowerAlphanumeric(31)}"`, sample`sv_licenseKey "changeme"`],
};
