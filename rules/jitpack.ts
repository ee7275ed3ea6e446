import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jitpackToken: Rule = {
  id: 'jitpack-auth-token',
  name: 'JitPack authentication token',
  provider: 'jitpack',
  kind: 'provider',
  description: 'Downloads the artefacts that JitPack builds of private repositories of its owner.',
  severity: 'high',
  keywords: ['=jp_', '"jp_', ' jp_'],
  pattern: /[=" ](?<secret>jp_(?=[a-z]{0,25}[0-9])[0-9a-z]{26})(?![0-9A-Za-z_-])/,
  references: ['https://docs.jitpack.io/private/'],
  rotate: {
    steps:
      'Revoke the token in the JitPack settings and the access of JitPack to the repositories, then authorise again.',
    url: 'https://jitpack.io/w/user',
  },
  examples: [
    sample`authToken=jp_${lowerAlphanumeric(26)}`,
    sample`credentials { username = "jp_${lowerAlphanumeric(26)}" }`,
  ],
  lookalikes: [sample`authToken=jp_${lowerAlphanumeric(20)}`, sample`lang = "jp_japanese_translation_of_page"`],
};
