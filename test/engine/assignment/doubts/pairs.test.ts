import { expect, test } from 'vitest';
import { rules } from '../../../../rules/index.ts';
import { alphanumeric, base64 } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { scanText } from '../../sample-rules.ts';

const generic = rules.filter(({ kind }) => kind === 'generic');
const [id = '', secret = ''] = [20, 40].map((length) => grow(sample`${alphanumeric(length)}`, length));
const sealed = grow(sample`${base64(43)}=`, 7);
const graded = (text: string): readonly string[] =>
  scanText(text, generic).map(({ confidence, secret: found }) => `${confidence} ${found}`);

test('less is sure of an access key where its secret stands beside it', () => {
  expect(graded(`[s3]\naccess_key = ${id}\nsecret_key = ${secret}\n`)).toEqual([`medium ${id}`, `high ${secret}`]);
  expect(graded(`[s3]\naccess_key = ${id}\nregion = eu\n`)).toEqual([`high ${id}`]);
});

test.each([
  ['Xshell', `[CONNECTION:AUTHENTICATION]\nUserName=root\nPassword=${sealed}\n`],
  ['Remmina', `[remmina]\nname=shop\nprotocol=RDP\npassword=${sealed}\n`],
  ['MobaXterm', `[Passwords]\nmobauser@acme=${sealed}\n`],
])('a password that %s encrypted is only to be looked at', (_, text) => {
  expect(graded(text)).toEqual([`low ${sealed}`]);
});

test('what another program keeps under such a name is a secret', () => {
  expect(graded(`[shop]\npassword=${sealed}\n`)).toEqual([`high ${sealed}`]);
});

test('Tryton keeps a hash of the password for its administrator', () => {
  const hash = grow(sample`${alphanumeric(13)}`, 5);
  expect(graded(`[session]\nsuper_pwd = ${hash}\n`)).toEqual([`low ${hash}`]);
});
