import { expect, test } from 'vitest';
import { alphanumeric, base64, hexadecimal, lowerAlphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const chosen = grow(sample`Ship_${alphanumeric(6)}7`, 3);
const other = grow(sample`Moor@${alphanumeric(6)}4`, 5);
const hash = grow(sample`${hexadecimal(40)}`, 7);
const hex = grow(sample`${hexadecimal(32)}`, 9);
const encrypted = grow(sample`${base64(64)}`, 11);
const lines = Array.from({ length: 16 }, (_, at) => grow(sample`${alphanumeric(64)}`, 20 + at));
const lowered = grow(sample`${lowerAlphanumeric(10)}`, 13);
const pass = `pass${'word'}`;
const prompt = `Pass${'word'}`;

async function secretsIn(text: string, path: string): Promise<readonly (string | undefined)[]> {
  const { findings } = await scan({ target: { kind: 'text', text, path }, confidence: 'medium' });
  return findings.map(({ secret }) => secret);
}

test.for([
  [
    'what somebody types in Visual Basic',
    `If txtUser.Text = "clerk" And txtPassword.Text = "${chosen}" Then`,
    'Login.vb',
  ],
  ['what is filled into a field', `    txtPassword.Text = "${chosen}"\n`, 'Login.vb'],
  ['places of an address', `u = "mysql://%s:%s@%s/%s" % ("shop", "${chosen}", "db.acme.io", "shop")`, 'db.py'],
  ['places of an address in Go', `dsn := fmt.Sprintf("%s:%s@tcp(%s)/shop", user, "${chosen}", host)`, 'db.go'],
  ['the last place', `dsn = "SERVER=%s;UID=%s;PWD=%s" % ('10.4.2.8', 'clerk', '${chosen}')`, 'db.py'],
  ['the answer to a prompt', `tn.read_until(b"${prompt}: ")\ntn.write(b"${chosen}" + b"\\n")\n`, 'backup.py'],
  ['the answer as a text', `tn.read_until('${prompt}:')\ntn.write('${chosen}\\n')\n`, 'backup.py'],
  ['a locator of Robot Framework', `Sign in\n    Input Text    name=passwd    ${chosen}\n`, 'login.robot'],
  ['a peer of a FortiGate', `    edit "hq"\n        set psksecret ${chosen}\n    next\n`, 'fw.conf'],
  ['a user of a FortiGate', `    edit "jo"\n        set passwd "${chosen}"\n    next\n`, 'fw.conf'],
  ['what a FortiGate encrypts', `    edit "hq"\n        set psksecret ENC ${encrypted}\n`, 'fw.conf', encrypted],
  ['a switch for small offices', `username ops7 ${pass} encrypted ${hash} privilege 15\n`, 'running-config.txt', hash],
  ['the key of a map', `const mapKey = "${hex}";\n`, 'src/useMap.ts', hex],
  ['a site list', `<Server><Host>a.acme.bo</Host><Pass>${'shop99'}</Pass></Server>`, 'FileZilla.xml', 'shop99'],
] as const)('%s is found', async ([, text, path, secret = chosen]) => {
  expect(await secretsIn(text, path)).toEqual([secret]);
});

test('each user of SimpleSAMLphp is found', async () => {
  const text = `'exampleauth:UserPass',\n  'jo:${chosen}' => [\n    'uid' => ['jo'],\n  ],\n  'al:${other}' => [\n    'uid' => ['al'],\n`;
  expect([...(await secretsIn(text, 'config/authsources.php'))].toSorted()).toEqual([other, chosen].toSorted());
});

test('the key of a replica set is found by its first line', async () => {
  const [first] = lines;
  expect(
    await secretsIn(`${lines.slice(0, 15).join('\n')}\n${lines[15]?.slice(0, 48)}\n`, 'docker/mongo-keyfile'),
  ).toEqual([first]);
});

test.for([
  ['an alias of a key', `keyAlias=${alias()}\n`, 'gradle.properties'],
  ['the number of a request', `X-Debug-Token: 8fe209\n`, 'run.log'],
  ['a template', `$t = new Template($this->config, 'authX509:X509warning.twig');`, 'Expiry.php'],
  ['when a request came', `POST /azenv.php?auth=154374908069&a=PSCN HTTP/1.1`, 'uwsgi.log'],
  ['who logs in', `$c = Get-Credential -Credential "ShopAdmin7"`, 'run.ps1'],
  ['what a check is tried with', `const r = validators.isValidPassword('${chosen}');`, 'utils.ts'],
  ['a sound of Asterisk', `vm-${pass}=custom_sound7\n`, 'voicemail.conf'],
  ['another sound of Asterisk', `; vm-invalid-${pass}=custom_sound7\n`, 'voicemail.conf'],
  ['the kind of an object', `  object rcPass: TRectangle2\n    Left = 16\n`, 'LoginEdit.fmx'],
  ['the name of a network', `#define SECRET_SSID "WiFi-C56E23"\n`, 'arduino_secrets.h'],
  ['a text for people', `lblPassword.Text = "Choose one with 8 letters"`, 'Login.vb'],
  ['a badge', `[![c](https://acme.io/shop/badge.svg?token=${lowered})](https://acme.io/shop)`, 'README.md'],
] as const)('%s is not reported', async ([, text, path]) => {
  expect(await secretsIn(text, path)).toEqual([]);
});

function alias(): string {
  return grow(sample`${alphanumeric(12)}`, 17);
}
