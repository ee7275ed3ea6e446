import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal, uuid } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An account of Solana: 32 bytes in Base58. */
function accountOf(seed: string): string {
  let rest = BigInt(`0x${createHash('sha256').update(seed).digest('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = `${digits.charAt(Number(rest % 58n))}${text}`;
  return text;
}

const classes = [1, 2, 3, 4].map((seed) => `_${grow(sample`${alphanumeric(22)}`, seed)}`);
const [first, second, third, fourth] = classes;

async function secretsIn(text: string, path: string): Promise<readonly (string | undefined)[]> {
  const { findings } = await scan({ target: { kind: 'text', text, path }, confidence: 'low' });
  return findings.map(({ secret }) => secret);
}

test.for([
  [
    'classes of style sheets',
    `var C={"kit-tab":"${first}","field-apitoken":"${second}","api-token-control":"${third}","token-saved":"${fourth}"};`,
    'build/8.js',
  ],
  ['a variable with letters beyond ASCII', 'contraseña\n  value={contraseñaActual}\n', 'src/Perfil.js'],
  [
    'a word in another language, with an escape',
    'const passwords = [\n\t"senha",\n\t"contrase\\u00f1a",\n];\n',
    'words.js',
  ],
  [
    'what follows the end of a text in JSON',
    `{"keywords":["sealedpassword = '"],"isSet":false,"marks":{"ranges":"09AF","within":"!$%'"}}`,
    'rules.json',
  ],
  [
    'the name of a currency',
    '{"KMF":"franko komoretarra","KPW":"iparkoreako wona2","KRW":"hegokoreako wona"}',
    'eu.json',
  ],
  [
    'what a form asks of a password',
    '{"password_minmax": "password(5,10)", "password_min": "password(5,)"}',
    'add.json',
  ],
  ['a variable in another script', '<Input password={новыйПароль} />', 'src/Form.tsx'],
  ['the call between two texts', "$out->writeln(' > <info>Password</info>: '.str_repeat('*', $length));", 'Add.php'],
  ['versions of a package', '"Acme.AspNetCore.Authentication.BearerToken": "(,10.0.32767]",', 'api.dgspec.json'],
  ['a place on a screen', '<state x="1" key="Settings/0.0.1440.912/2160.0.1920.1032@0.0.1440.912" />', 'workspace.xml'],
  ['the account of a coin', `if from_token == '${accountOf('coin')}':`, 'models.py'],
  ['under which name a browser keeps something', "const STORAGE_KEY = 'gallery3d_models';", 'gallery.js'],
  [
    'to whom a page reports',
    `"appInsightsConfig":{"instrumentationKey":"${grow(sample`${hexadecimal(32)}-${uuid()}`, 4)}-7021"}`,
    'login.html',
  ],
  ['what stands behind a placeholder', 'key = "<YOUR_API_KEY>2025-04-01-preview"', 'template.ipynb'],
  [
    'the account of a coin in a table',
    `from_token,to_token,amount\n${accountOf('coin')},${accountOf('other')},5\n`,
    'swaps.csv',
  ],
  ['the account of a pool', `pool_keys = fetch_pool_keys('${accountOf('pool')}')`, 'jupiter.py'],
] as const)('%s is no secret', async ([, text, path]) => {
  expect(await secretsIn(text, path)).toEqual([]);
});

test('a key in Base58 is one, if its name says so', async () => {
  const key = accountOf('key');
  expect(await secretsIn(`POOL_PRIVATE_KEY = '${key}'`, 'pool.py')).toEqual([key]);
});

test('a token with marks of many kinds was drawn from all characters', async () => {
  const token = `${grow(sample`${alphanumeric(6)}`, 1)}.kT-${grow(sample`${alphanumeric(4)}`, 2)}!2_r@uY.5*${grow(sample`${alphanumeric(8)}`, 3)}`;
  const { findings } = await scan({
    target: { kind: 'text', text: `env:\n- name: SHOP_TOKEN\n  value: ${token}\n`, path: 'shop.yaml' },
  });
  expect(findings.map(({ secret }) => secret)).toEqual([token]);
});

test.for(['tu_valor_secreto', 'abcdefghijklmnopqrstuvwxyz', 'your-secret-key'])(
  '%s in a manifest stands for a secret',
  async (value) => {
    const text = `kind: Secret\ndata:\n  SECRET_KEY: ${Buffer.from(value).toString('base64')}\n`;
    const { findings } = await scan({ target: { kind: 'text', text, path: 'k8s/secret.yaml' } });
    expect(findings).toEqual([]);
  },
);

test('a secret may call itself one in any language', async () => {
  expect(await secretsIn('JWT_SECRET=mi_secreto_super_seguro\n', '.env')).toEqual(['mi_secreto_super_seguro']);
});
