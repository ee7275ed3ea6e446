import type { Objection } from '../evidence/evidence.ts';

// Values that only tell one thing from others: an alias, a template, a request, somebody who logs in.

/** `keyAlias=upload7Kx`: under which name a key store keeps the key. */
const isAlias: Objection = ({ candidate: { words } }) =>
  words.length > 1 && words.at(-1) === 'alias' ? 'the name is that of an alias' : undefined;

/** `X-Debug-Token: 3fa41c` of Symfony: which request a page of its profiler is about. */
const isTokenOfProfiler: Objection = ({ candidate: { name, value } }) =>
  value.length <= 8 && /^x-debug-token$/i.test(name) ? 'the value is the number of a request' : undefined;

/** `new Template($this->config, 'authX509:X509warning.twig')` */
const isTemplateFile: Objection = ({ candidate: { value } }) =>
  /^[\w:/.@-]{1,120}\.(?:twig|phtml|tpl|ejs|hbs|mustache|jinja2?|liquid|haml|slim|ftl|vm|cshtml|jsp)$/.test(value)
    ? 'the value is the name of a template'
    : undefined;

/** `GET /shop?auth=154374908069`: when, or from where, a request came. */
const isNumberOfRequest: Objection = ({ candidate: { family, words, value } }) =>
  family === 'credential' && words.length === 1 && words[0] === 'auth' && /^\d{9,20}$/.test(value)
    ? 'the value is a number'
    : undefined;

/** `Get-Credential -Credential "ShopAdmin7"` of PowerShell, which asks for the password. */
const isUserOfPowershell: Objection = ({ candidate: { family, kind, name, quote } }) =>
  family === 'credential' && kind === 'flag' && quote !== 'none' && /^credential$/i.test(name)
    ? 'the value is the name of whoever logs in'
    : undefined;

/** `isValidPassword('Shop#2024x')`, `validators.isStrongPassword(…)`: what a check of passwords is tried with. */
const isTriedOut: Objection = ({ candidate: { kind, name, family } }) =>
  family === 'password' &&
  kind === 'call' &&
  /(?:^|\.)(?:is|has|check|validate|assert|test|expect)_?(?:valid|strong|weak|secure|common|good|bad)?_?(?:valid|strong|weak|secure|common|good|bad)_?pass(?:word)?$/i.test(
    name,
  )
    ? 'the value is what a check of passwords is tried with'
    : undefined;

/** `vm-password=shop_sound2`, `vm-newpassword=…` of Asterisk: which sound is played. */
const isSoundOfAsterisk: Objection = ({ candidate: { name, separator } }) =>
  separator === 'equals' && /^vm-[\w-]{1,30}$/.test(name) ? 'the value is the name of a sound' : undefined;

/** `; passwordlocation=spooldir`, `pin_location`: where it is kept. */
const isLocation: Objection = ({ candidate: { words, name } }) =>
  words.length === 1 && /(?:password|passwd|secret|token)location$/i.test(name)
    ? 'the name is that of a place'
    : undefined;

/** `object rcPass: TRectangle` in a form of Delphi: what kind of thing it is. */
const isKindOfObject: Objection = ({ candidate: { separator, value }, surroundings: { line } }) =>
  separator === 'colon' &&
  /^T[A-Z]\w{1,60}$/.test(value) &&
  /^\s{0,80}(?:object|inline|inherited) \w{1,80}: T/.test(line)
    ? 'the value is the kind of an object'
    : undefined;

/** `SECRET_SSID "Shop-5G2"`: what a network is called. */
const isNameOfNetwork: Objection = ({ candidate: { words } }) =>
  words.length > 1 && words.at(-1) === 'ssid' ? 'the name is that of a network' : undefined;

/** `"KPW": "…"`: the money of North Korea, in a list of those of all countries. */
const isCurrency: Objection = ({ candidate: { name, isNameQuoted } }) =>
  isNameQuoted && name === 'KPW' ? 'the name is that of a currency' : undefined;

/** `"password_min": "password(5,)"`: what a form asks of a password. */
const isCheckOfForm: Objection = ({ candidate: { value } }) =>
  /^[a-z]{3,20}\(\d{0,3},?\d{0,3}\)$/i.test(value) ? 'the value is a check and its limits' : undefined;

export const labelledRejections: readonly Objection[] = [
  isCurrency,
  isCheckOfForm,
  isAlias,
  isTokenOfProfiler,
  isTemplateFile,
  isNumberOfRequest,
  isUserOfPowershell,
  isTriedOut,
  isSoundOfAsterisk,
  isLocation,
  isKindOfObject,
  isNameOfNetwork,
];
