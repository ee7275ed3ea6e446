import { expect, test } from 'vitest';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const password = grow(sample`${alphanumeric(11)}4`, 9);

async function secretsIn(text: string): Promise<readonly (string | undefined)[]> {
  const { findings } = await scan({ target: { kind: 'text', text, path: 'deploy.txt' } });
  return findings.map(({ secret }) => secret);
}

test.for([
  ['Chinese', `服务器密码：${password}\n`],
  ['Chinese, in bold', `**密码**: \`${password}\`\n`],
  ['Korean', `비밀번호 : ${password}\n`],
  ['Russian', `Логин: ana, пароль: ${password}\n`],
  ['Vietnamese', `Mật khẩu: ${password}\n`],
] as const)('a password behind its name in %s is found', async ([, text]) => {
  expect(await secretsIn(text)).toEqual([password]);
});

test.for([
  ['what it consists of', '密码：6-20位字母或数字\n'],
  ['a word', 'пароль: неверный\n'],
  ['a field', '{ label: "密码", 密码: form.password1 }\n'],
] as const)('behind such a name, %s is no password', async ([, text]) => {
  expect(await secretsIn(text)).toEqual([]);
});
