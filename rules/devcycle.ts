import type { Rule } from '../src/model/rule.ts';
import { characterSet, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const devcycleSdkKey: Rule = {
  id: 'devcycle-sdk-key',
  name: 'DevCycle SDK key',
  provider: 'devcycle',
  kind: 'provider',
  description: 'Reads the flags and targeting rules of the environment; client and mobile keys are public by design.',
  severity: 'medium',
  keywords: ['dvc_'],
  pattern: token`dvc_${oneOf('server', 'client', 'mobile')}_${characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz', 20, 80)}`,
  references: ['https://docs.devcycle.com/platform/account-management/keys/'],
  rotate: {
    steps: 'Add a new key to the environment in the DevCycle settings, ship it, then invalidate the old one.',
    url: 'https://app.devcycle.com/',
  },
  examples: [
    sample`[devcycle]\nkey = dvc_${oneOf('server', 'client', 'mobile')}_${characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz', 20, 80)}`,
    sample`devcycle_token = "dvc_${oneOf('server', 'client', 'mobile')}_${characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz', 20, 80)}"`,
  ],
  lookalikes: [
    sample`devcycle_token = "dvc_${oneOf('server', 'client', 'mobile')}_${characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz', 19)}"`,
    sample`devcycle_key = "${'a'.repeat(64)}"`,
  ],
};
