import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const encrypted = 'https://docs.katalon.com/katalon-studio/';

export const katalonEncryptedText: Rule = {
  id: 'katalon-encrypted-text',
  name: 'Encrypted text of Katalon Studio',
  provider: 'katalon',
  kind: 'context',
  description: 'Holds a password that is typed in tests; every Katalon Studio can type it.',
  severity: 'medium',
  keywords: ['setencryptedtext('],
  origin: 'chosen',
  entropy: 0,
  pattern:
    /setEncryptedText\([^\r\n]{1,200}?, ?["'](?<secret>(?=[^"']{0,86}[0-9])(?:[0-9A-Za-z+/]{22}==|[0-9A-Za-z+/]{43}=|[0-9A-Za-z+/]{64}|[0-9A-Za-z+/]{86}==))["']/,
  references: [encrypted],
  rotate: {
    steps: 'Change the password of the account, then read it from a variable of the profile that the pipeline sets.',
    url: encrypted,
  },
  examples: [
    at(
      'Scripts/Login/Script.groovy',
      sample`WebUI.setEncryptedText(findTestObject('Page_Login/input_Password'), '${base64(22)}==')`,
    ),
    sample`Mobile.setEncryptedText(findTestObject("login/field"), "${base64(43)}=", 0)`,
  ],
  lookalikes: [
    sample`WebUI.setEncryptedText(findTestObject('Page_Login/input_Password'), GlobalVariable.login)`,
    sample`WebUI.setText(findTestObject('Page_Login/input_Name'), '${base64(22)}==')`,
  ],
};
