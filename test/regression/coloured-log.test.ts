import { expect, test } from 'vitest';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { scan } from '../../src/scan.ts';

/** The last letter of the sequence that starts a colour counted as the first of the token behind it. */
const green = '\x1b[1;32m';
const plain = '\x1b[0m';

async function secretsIn(text: string): Promise<readonly string[]> {
  const { findings } = await scan({ target: { kind: 'text', text } });
  return findings.map(({ secret }) => secret);
}

test.each([
  ['a token', `${green}${githubToken()}${plain} is used\n`, githubToken()],
  ['a password', `db password: ${green}${password()}${plain}\n`, password()],
  ['a token behind a coloured name', `${green}TOKEN${plain}=${githubToken()}\n`, githubToken()],
  ['a token in a log of JSON', JSON.stringify({ message: `${green}${githubToken()}${plain}` }), githubToken()],
  ['a token after tput', `\x1b(B${plain}${githubToken()}\x1b[K`, githubToken()],
])('%s in colour is found', async (_, text, secret) => {
  expect(await secretsIn(text)).toEqual([secret]);
});
