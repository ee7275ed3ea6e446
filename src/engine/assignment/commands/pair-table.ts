import { type Form, quoted, value } from './command-form.ts';
import { encoded, isLineEnd } from './setting-form.ts';

/** Users and passwords in one text, as they are encoded or handed to a client, and secrets of other idioms of code. */
export const pairForms: Readonly<Record<string, () => Form>> = {
  '| base64': () => ({
    before: new RegExp(
      `\\b(?:echo[ \\t]{1,4}(?:-ne?[ \\t]{1,4})?|printf[ \\t]{1,4}(?:["']%s["'][ \\t]{1,4})?)(?<quote>["']?)[\\w.@+-]{1,60}:${value}\\k<quote>[ \\t]{0,4}\\|?[ \\t]{0,4}$`,
    ),
  }),
  'getbytes("': () => ({ ...encoded('getbytes', '\\)'), context: toBase64 }),
  '[]byte("': () => ({ ...encoded('\\[\\]byte', '\\)'), context: toBase64 }),
  'encode64(': () => encoded('encode64'),
  'userpwd, ': () => ({
    behind: new RegExp(
      `userpwd, (?<quote>["'])[\\w.@+-]{1,60}:(?=[^"']{0,80}\\d)(?<value>[^\\s"'\`$]{3,80})\\k<quote>`,
      'iy',
    ),
  }),
  ' key s:': () => ({ behind: new RegExp(` key s:(?<quote>)${value}(?=[\\s;"']|$)`, 'y') }),
  'config.pepper': () => ({ behind: /config\.pepper = (?<quote>["'])(?<value>[\w+/=-]{16,200})\k<quote>/y }),
  '<(echo ': () => ({
    behind: new RegExp(`<\\(echo (?:-n )?${quoted}\\)`, 'y'),
    context: /\bpass(?:word|wd)?-?file[= ]$/i,
  }),
  'newcommand{': () => ({
    behind: new RegExp(
      `newcommand\\{\\\\\\w{0,30}(?:password|passwd|secret|apikey|token)\\}\\{(?<quote>)(?<value>[^\\s{}\\\\]{3,80})\\}${isLineEnd}`,
      'iy',
    ),
  }),
};

const toBase64 = /base64[^\r\n]{0,90}$/i;
