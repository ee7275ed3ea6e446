import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, lowerLetters } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** `password` in languages whose word for it has letters beyond ASCII, and in French, where it is several words. */
const labels: readonly string[] = [
  '密码',
  '비밀번호',
  'пароль',
  'Пароль',
  'ật khẩu',
  'asło',
  'ösenord',
  'elszó',
  'şifre',
  'Şifre',
  'ot de passe',
  'パスワード',
];
/** The colon of Chinese. */
const wideColon = '：';

/** Rules see one character for each byte of UTF-8. */
function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Letters and digits, perhaps with marks: neither a word, a number nor an expression. */
const value =
  '(?![.$])(?=[^\\s\\d]{0,39}\\d)(?=[^\\sA-Za-z]{0,39}[A-Za-z])(?![a-z]\\w{0,30}[.([][A-Za-z])[\\w!@#$%^&*+.~-]{6,40}';

export const passwordLabel: Rule = {
  id: 'password-label',
  name: 'Password behind its name in another language',
  provider: 'password-label',
  kind: 'context',
  description: 'Signs in wherever this password is in use.',
  severity: 'medium',
  isBroad: true,
  origin: 'chosen',
  entropy: 0,
  keywords: labels,
  pattern: new RegExp(
    `(?:${labels.map(bytesOf).join('|')})[*"'\`]{0,3}[ \\t]{0,2}(?:${bytesOf(wideColon)}|[:=])[ \\t]{0,4}[*"'\`]{0,3}(?<secret>${value})(?![\\w(\\[{<$/\\\\=]|[.,:;-]?[A-Za-z0-9]|[^\\r\\n]{0,12}${bytesOf('占位')})`,
  ),
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  rotate: {
    steps:
      'Change the password at what it signs in to, put it where the program reads its secrets from, then look at who signed in.',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  examples: [
    sample`数据库密码：${alphanumeric(8)}7${alphanumeric(4)}\n`,
    sample`- пароль: \`${alphanumeric(8)}3${alphanumeric(3)}\``,
    sample`Mot de passe : ${alphanumeric(9)}4!`,
    sample`Hasło: ${alphanumeric(9)}6`,
    sample`비밀번호: ${alphanumeric(8)}5!!`,
    sample`admin / Mật khẩu: ${alphanumeric(9)}2@`,
  ],
  lookalikes: [
    sample`密码：${lowerLetters(9)}`,
    sample`密码：${digits(6)}`,
    sample`密码：6-20位字母或数字`,
    sample`密码: form.password1`,
    sample`密码：\`${alphanumeric(8)}1\`（占位）`,
    sample`echo "密码：".$password2;`,
    sample`пароль: ${'$'}{DB_PASSWORD1}`,
  ],
};
