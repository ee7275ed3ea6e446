import { expect, test } from 'vitest';
import { base32, base64, hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const id = grow(sample`AKIA${base32(16)}`, 1);
const secret = grow(sample`${base64(40)}`, 2);

/** Of an AWS key pair in a dotenv file nothing was reported at `--confidence high`, of one in a CSV file all. */
test.for([
  [`AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, 'high'],
  [`AWS_SECRET_ACCESS_KEY=${secret}\n`, 'medium'],
  [`PUSHER_KEY=${grow(sample`${hexadecimal(20)}`, 3)}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, 'medium'],
] as const)(
  'a name and an id that can be recognised by itself make a pair certain enough: %#',
  async ([text, level]) => {
    const { findings } = await scan({ target: { kind: 'text', text, path: '.env' }, rules: ['aws'] });
    expect(findings.map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual([['aws-secret-access-key', level]]);
  },
);
