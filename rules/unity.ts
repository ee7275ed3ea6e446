import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const serial = sequence(upperAlphanumeric(2), ...Array.from({ length: 5 }, () => ['-', upperAlphanumeric(4)]).flat());

export const unitySerial: Rule = {
  id: 'unity-serial',
  name: 'Unity licence serial',
  provider: 'unity',
  kind: 'context',
  description: 'Activates the editor on a seat that somebody pays for.',
  severity: 'medium',
  ...named({
    names: ['unity serial', 'unity license', 'unity licence', 'unity editor', 'unity3d'],
    value: serial,
    words: ['serial', 'license', 'licence', 'key'],
  }),
  references: [
    'https://docs.unity3d.com/Manual/ManagingYourUnityLicense.html',
    'https://game.ci/docs/github/activation',
  ],
  rotate: {
    steps: 'Return the licence where it was activated, have the organisation take the seat away and assign it anew.',
    url: 'https://id.unity.com/en/subscriptions',
  },
  examples: [
    sample`UNITY_SERIAL=${serial}`,
    sample`unity-editor -batchmode -quit -serial ${serial} -username ci@acme.dev`,
  ],
  lookalikes: [
    sample`UNITY_SERIAL=XX-XXXX-XXXX-XXXX-XXXX-XXXX`,
    sample`UNITY_SERIAL=${upperAlphanumeric(2)}-${upperAlphanumeric(4)}-${upperAlphanumeric(4)}`,
  ],
};
