import { capital, type Chance } from './chance.ts';
import type { ValueMaker } from './values.ts';
import { foreignLabels, people, plainText, services, subjects, verbs, words } from './vocabulary.ts';

/** A value in the place of a secret that is not one. A `bare` one needs no quotes. */
export interface Impostor {
  readonly make: ValueMaker;
  readonly isBare: boolean;
}

const nouns = 'password token secret key credential auth apiKey accessToken passphrase'.split(' ');
const shout = (c: Chance): string => [c.word(services), c.word(subjects), c.word(nouns)].join('_').toUpperCase();
const identifier: ValueMaker = (c) =>
  c.word(verbs) + capital(c.word(subjects)) + (c.isLucky(0.5) ? capital(c.word(nouns)) : '');
const property: ValueMaker = (c) => c.word(subjects) + capital(c.word(nouns));
const snake: ValueMaker = (c) => `${c.word(subjects)}_${c.word([...subjects, ...nouns])}`;
const kebab: ValueMaker = (c) => `${c.word(subjects)}-${c.word([...subjects, ...nouns])}`;
const dotted: ValueMaker = (c) => `${c.word(subjects)}.${c.word(nouns)}${c.isLucky(0.5) ? `.${c.word(subjects)}` : ''}`;
const colon: ValueMaker = (c) => `${c.word(nouns)}:${c.word(verbs)}`;
const single: ValueMaker = (c) => c.word([...subjects, ...verbs]);
const singleCapital: ValueMaker = (c) => capital(c.word(subjects));
const sentence: ValueMaker = (c) => (c.isLucky(0.5) ? capital(c.word(plainText)) : c.word(plainText));
const label: ValueMaker = (c) => c.word(foreignLabels);
const your: ValueMaker = (c) =>
  c.one(['your', 'YOUR', 'my', 'insert-your', 'the', 'change', 'replace', 'some', 'put-your']) +
  c.one(['-', '_', ' ', '_']) +
  c.word(nouns) +
  c.one(['', '-here', '_HERE', '-goes-here', '']);
const dummy: ValueMaker = (c) =>
  c.one(['example', 'dummy', 'fake', 'sample', 'placeholder', 'todo', 'xxx', 'foo', 'bar']) +
  c.one(['-', '_', '']) +
  c.word(nouns);
const mask: ValueMaker = (c) => c.one(['x', '*', 'X', '.', '0', '#', '1']).repeat(c.between(4, 20));
const angled: ValueMaker = (c) => `<${c.word(nouns)}>`;
const template: ValueMaker = (c) =>
  c.one(['${', '{{ ', '%(', '#{', '<%= ', '$(']) + c.word(nouns) + c.one(['}', ' }}', ')s', '}', ' %>', ')']);
const environment: ValueMaker = (c) =>
  c.one(['process.env.', 'os.environ.', 'config.', 'secrets.', 'vars.', 'settings.', 'env.', 'this.']) + shout(c);
const call: ValueMaker = (c) => `${c.word(verbs)}${capital(c.word(nouns))}(${c.word(subjects)})`;
const path: ValueMaker = (c) =>
  `/${c.one(['etc', 'run/secrets', 'var/lib', 'api/v1', 'opt'])}/${c.word(services)}/${c.word(nouns)}${c.one(['', '.pem', '.txt', '.json'])}`;
const address: ValueMaker = (c) => `https://${c.word(services)}.io/${c.word(subjects)}/${c.word(nouns)}`;
const number: ValueMaker = (c) => c.digits(c.between(1, 6));
const type: ValueMaker = (c) =>
  c.one([
    'string',
    'String',
    'text',
    'bytes',
    'SecretStr',
    'Optional[str]',
    'varchar',
    'number',
    'boolean',
    'Buffer',
    'object',
  ]);
const state: ValueMaker = (c) =>
  c.one([
    'required',
    'optional',
    'enabled',
    'disabled',
    'none',
    'null',
    'undefined',
    'true',
    'basic',
    'bearer',
    'oauth2',
    'include',
    'same-origin',
    'current-password',
    'new-password',
    'hidden',
    'ldap',
    'plain',
    'invalid',
    'missing',
    'expired',
    'private',
    'public',
    'always',
    'on_create',
    'negotiate',
    'kerberos',
  ]);
const css: ValueMaker = (c) => `${c.word(subjects)}-${c.word(subjects)}-${c.word(subjects)}`;
const algorithm: ValueMaker = (c) =>
  c.one([
    'AES-256-GCM',
    'HS256',
    'RSA-OAEP',
    'sha256',
    'PBKDF2',
    'ECDHE-PSK-AES256-SHA',
    'aes256-ctr',
    'ssh-rsa',
    'hmac-sha1',
    'DHE-PSK-CHACHA20',
    'RS512',
    'ed25519',
  ]);
const pairOfWords: ValueMaker = (c) => `${capital(c.word(subjects))} ${c.word(nouns)}`;
const field: ValueMaker = (c) => `#${c.word(subjects)}-${c.word(nouns)}`;
const personName: ValueMaker = (c) => capital(c.word(people));
const option: ValueMaker = (c) => `${capital(c.word(subjects))}=${capital(c.word(words))}`;
const increment: ValueMaker = (c) => `${c.word(subjects)}${c.one(['++', '--', '[0]', '.length', '()', '?.id'])}`;

const both = (...makers: readonly ValueMaker[]): readonly Impostor[] => makers.map((make) => ({ make, isBare: true }));
const quotedOnly = (...makers: readonly ValueMaker[]): readonly Impostor[] =>
  makers.map((make) => ({ make, isBare: false }));

export const impostors: readonly [Impostor, ...Impostor[]] = [
  { make: identifier, isBare: true },
  ...both(
    property,
    snake,
    kebab,
    dotted,
    single,
    shout,
    environment,
    call,
    number,
    type,
    state,
    mask,
    angled,
    template,
    path,
    address,
    css,
    algorithm,
    field,
    increment,
    option,
  ),
  ...quotedOnly(
    identifier,
    property,
    snake,
    kebab,
    colon,
    single,
    singleCapital,
    sentence,
    sentence,
    label,
    your,
    your,
    dummy,
    pairOfWords,
    personName,
    state,
  ),
];
/** Values that are not secrets under any name, not even a password's. */
export const wordsUnderKeys: readonly [Impostor, ...Impostor[]] = [
  { make: single, isBare: true },
  ...both(snake, kebab, property, singleCapital, number),
  ...quotedOnly(pairOfWords, colon, dotted, sentence),
];
