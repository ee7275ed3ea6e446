import type { Form } from './command-form.ts';

/** What people think up where a policy asks for more than a word: letters and digits with a mark or in both cases. */
const chosen =
  '(?<value>(?=[^\\s\\d]{0,39}\\d)(?=[^\\sA-Za-z]{0,39}[A-Za-z])(?=[^\\s!@#$%^&*+=?-]{1,39}[!@#$%^&*+=?-]|[^\\sA-Z]{0,39}[A-Z][^\\sa-z]{0,39}[a-z]|[^\\sa-z]{0,39}[a-z][^\\sA-Z]{0,39}[A-Z])(?![$%{<[(])[\\w!@#$%^&*+=?.-]{7,39}[\\w!@#$%^&*+=?-])';
const mark = '[`*"\']{0,3}';
const noteEnd = '(?=[`*"\')]{0,3}[.,;]?[ \\t]{0,4}(?:[\\r\\n]|$))';
const sign = '[ \\t]{0,2}(?::|=|->|→|\\bis(?: now)?:?)[ \\t]{1,4}';
const user = '[\\w.@+-]{2,60}';

const note = (head: string): Form => ({ behind: new RegExp(`${head}${mark}${chosen}(?<quote>)${noteEnd}`, 'iy') });
const login = (head: string): Form => note(`${head}[ \\t]{0,2}${mark}${user}${mark}(?: ?[/|:] ?| - )`);

/** Notes about a login on one line, by what they begin with: what it is for, or who logs in. */
export const noteForms: Readonly<Record<string, () => Form>> = {
  'password for ': () => note(`password for [^\\s:="'\`<>(){}$][^\\r\\n:="'\`<>(){}$]{1,50}?${sign}`),
  'password (': () => note(`password \\([^\\r\\n()"'\`<>$]{2,40}\\)${mark}${sign}`),
  'pw for ': () => note(`pw for [^\\s:="'\`<>(){}$][^\\r\\n:="'\`<>(){}$]{1,50}?${sign}`),
  'password to ': () => ({ ...note('password to '), context: /\b(?:set|chang|reset|updat)\w{0,4} [\w' ]{0,30}$/i }),
  'password changed to ': () => note('password changed to '),
  'password set to ': () => note('password set to '),
  'password reset to ': () => note('password reset to '),
  'credentials: ': () => login('credentials:'),
  'creds: ': () => login('creds:'),
  'login: ': () => login('login:'),
  '/pass: ': () => login('/pass:'),
  '/password: ': () => login('/password:'),
  '/pw: ': () => login('/pw:'),
  '/pwd: ': () => login('/pwd:'),
};
