import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { base64, password, stripeKey } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan, type ScanTarget } from '../../src/index.ts';
import { alphanumeric, hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

/** A key that nothing but its name gives away. */
const bareKey = (seed: number): string => grow(sample`${hexadecimal(32)}`, seed);

interface Seen {
  readonly ruleId: string;
  readonly secret: string;
  readonly places: readonly string[];
}

async function seenIn(target: ScanTarget): Promise<readonly Seen[]> {
  const { findings } = await scan({ target });
  return findings
    .map(({ ruleId, secret, occurrences }) => ({
      ruleId,
      secret,
      places: [
        ...new Set(occurrences.map(({ line, column, decoded }) => `${line}:${column} ${decoded.join()}`.trim())),
      ],
    }))
    .sort((a, b) => (a.places[0] < b.places[0] ? -1 : 1));
}

const seenInFile = (path: string, text: string): Promise<readonly Seen[]> =>
  seenIn({ kind: 'dir', paths: [newTree({ [path]: text })] });

function manifest(data: Readonly<Record<string, string>>): string {
  const entries = Object.entries(data).map(([name, value]) => `  ${name}: ${base64(value)}\n`);
  return `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n${entries.join('')}`;
}

test('a value of a Kubernetes Secret goes to the rule of the service that its key names', async () => {
  const [datadog, other, own] = [bareKey(1), bareKey(2), password()];
  const text = manifest({
    DATADOG_API_KEY: datadog,
    'datadog-app-key': grow(sample`${hexadecimal(40)}`, 3),
    STRIPE_API_KEY: stripeKey(),
    OTHER_API_KEY: other,
    DB_PASSWORD: own,
  });
  const seen = await seenInFile('deploy/secret.yaml', text);
  expect(seen.map(({ ruleId }) => ruleId).sort()).toEqual([
    'datadog-api-key',
    'datadog-application-key',
    'generic-api-key',
    'generic-password',
    'stripe-secret-key',
  ]);
  expect(seen.find(({ ruleId }) => ruleId === 'datadog-api-key')).toEqual({
    ruleId: 'datadog-api-key',
    secret: datadog,
    places: ['6:20 base64'],
  });
  // What no rule knows stays as it is written.
  expect(seen.find(({ ruleId }) => ruleId === 'generic-api-key')?.secret).toBe(base64(other));
});

test.each([
  ['.env', (value: string) => `DATADOG_API_KEY_B64=${value}\n`],
  ['.env', (value: string) => `BASE64_DATADOG_API_KEY=${value}\n`],
  ['values.json', (value: string) => `{\n  "datadogApiKeyBase64": "${value}"\n}\n`],
  ['secret.json', (value: string) => `{\n  "kind": "Secret",\n  "data": { "DATADOG_API_KEY": "${value}" }\n}\n`],
])('a name in %s may say that its value is encoded', async (path, textWith) => {
  const key = bareKey(4);
  expect(await seenInFile(path, textWith(base64(key)))).toMatchObject([{ ruleId: 'datadog-api-key', secret: key }]);
});

test('base64 in a value that was decoded is read, too', async () => {
  const key = bareKey(5);
  const text = `payload: ${base64(manifest({ DATADOG_API_KEY: key }))}\n`;
  expect(await seenInFile('release.yaml', text)).toMatchObject([{ ruleId: 'datadog-api-key', secret: key }]);
});

test('what is not text in base64, or not of the length of the service, stays with the rule that found it', async () => {
  const values = [grow(sample`${alphanumeric(43)}`, 6), base64(bareKey(7).slice(1))];
  for (const value of values)
    expect(await seenInFile('.env', `DATADOG_API_KEY=${value}\n`)).toMatchObject([
      { ruleId: 'generic-api-key', secret: value },
    ]);
});

test.each([false, true])('a history has what a tree has (packed: %s)', async (isPacked) => {
  const recipe = newRepository();
  const filler = Array.from({ length: 60 }, (_, line) => `# line ${line} of what the deployment is made of\n`).join('');
  const keys = [bareKey(11), bareKey(12), bareKey(13)];
  for (const [index, key] of keys.entries())
    recipe.commit(`version ${index}`, {
      'secret.yaml': `${manifest({ username: 'shop', DATADOG_API_KEY: key })}${filler}# version ${index}\n`,
    });
  recipe.commit('around it', {
    'secret.yaml': `# deployed\n${manifest({ username: 'shop', DATADOG_API_KEY: keys[2] })}${filler}`,
  });
  if (isPacked) recipe.git('gc', '--quiet');
  const seen = await seenIn({ kind: 'git', repository: recipe.folder });
  expect(seen.map(({ ruleId }) => ruleId)).toEqual(keys.map(() => 'datadog-api-key'));
  expect(seen.map(({ secret }) => secret).sort()).toEqual([...keys].sort());
});
