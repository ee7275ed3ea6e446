import type { Form } from './command-form.ts';

// What is sent in answer to a prompt, or filled into a text that has a place for it.

/** Telnet: the line above waits for the prompt. */
const sent = (call: string, mark: string): Form => ({
  behind: new RegExp(
    `${call}(?<quote>)(?<value>[^\\s"'\\\\]{3,80})(?=(?:\\\\[rn]){0,4}${mark}[ ]{0,2}(?:\\+|\\.encode|\\)))`,
    'iy',
  ),
  context: /(?:assword|assphrase)[^\r\n]{0,40}\r?\n[ \t]{0,40}$/,
});

const item = `(?:[bfru]?["'][^"'\\r\\n]{1,80}["']|[A-Za-z_][\\w.]{0,60})`;
const literal = `["'](?<value>[^\\s"'\\\\]{3,80})(?<quote>["'])`;

/** An address with places for a user and a password, and what is put there. */
const filledIn: Form = {
  behind: new RegExp(
    `:%s@[^"'\\r\\n]{0,120}["'](?:[ ]?%[ ]?\\(|,)\\s{0,40}${item},\\s{0,40}${literal}\\s{0,4}[,)]`,
    'iy',
  ),
};

/** A connection string that ends in the place for its password. */
const filledLast = (place: string): Form => ({
  behind: new RegExp(`${place};?["'][ ]?%[ ]?\\((?:\\s{0,20}${item},){1,8}\\s{0,20}${literal}\\s{0,4}\\)`, 'iy'),
});

const asked = ['tn.write(b"', 'tn.write("', "tn.write(b'", "tn.write('"];

/** By a rare keyword; a form is made when its keyword is first met. */
export const answerForms: Readonly<Record<string, () => Form>> = {
  ...Object.fromEntries(
    asked.map((call) => [call, () => sent(call.replace(/[.(]/g, '\\$&'), call.slice(-1))] as const),
  ),
  ':%s@': () => filledIn,
  'pwd=%s': () => filledLast('pwd=%s'),
  'password=%s': () => filledLast('password=%s'),
  // SimpleSAMLphp: users and passwords as keys of a list
  'exampleauth:userpass': () => ({
    behind:
      /exampleauth:UserPass(?<quote>)["'],\s{0,40}(?:(?:\/\/|#|\*)[^\r\n]{0,200}\r?\n[ \t]{0,40}){0,8}(?:["']users["'] => \[\s{0,20})?["'][\w.@-]{1,40}:(?<value>[^\s"':]{3,80})(?=["'] => (?:\[|array))/iy,
    following:
      /["'] => (?:\[|array\()(?:[^:;\r\n]{0,120}\r?\n){1,12}?[ \t]{0,40}["'][\w.@-]{1,40}:(?<value>[^\s"':]{3,80})(?=["'] => (?:\[|array))/y,
  }),
};
