import type { Form } from './command-form.ts';
import { encoded } from './setting-form.ts';

/** A quoted value behind a text that ends in a comma. */
const given = (head: string): Form => ({
  behind: new RegExp(`${head}"?,\\s{0,20}"(?<value>[^"\\s\\\\]{3,80})(?<quote>")`, 'iy'),
});

/** Code that hands a password to a service under another name; a form is made when its keyword is first met. */
export const codeForms: Readonly<Record<string, () => Form>> = {
  security_credentials: () => given('security_credentials'),
  'ity.credentials"': () => given('ity\\.credentials'),
  '.do("auth", "': () => ({ behind: /\.do\("auth", "(?<value>[^"\s\\]{3,80})(?<quote>")\)/iy }),
  // Curried, as F# calls functions.
  'basicauth "': () => ({ behind: /basicauth "[^"\r\n]{1,80}" "(?<value>[^"\s\\]{3,80})(?<quote>")/iy }),
  // The user and the password of a header, put together and encoded.
  '+ ":" + "': () => ({
    behind: /\+ ":" \+ "(?<value>[^"\s\\]{3,80})(?<quote>")/y,
    context:
      /(?:basic|btoa|base64|auth|cred|login)[^\r\n]{0,100}?(?:"[\w.@+-]{1,60}"|\b\w{0,24}(?:user|login|name|mail|account)\w{0,16}) $/i,
  }),
  'encodetostring("': () => encoded('encodetostring', '\\.getBytes\\('),
  "utf8.encode('": () => encoded('utf8\\.encode'),
  'utf8.encode("': () => encoded('utf8\\.encode'),
};
