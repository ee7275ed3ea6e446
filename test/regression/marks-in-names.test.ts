// A name with a mark that means something in a pattern, such as the call in `sql.Open("mysql", "…")`, ended the whole scan
// with an error if its value held a comma.

import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { candidateUnder } from '../../src/engine/assignment/candidate.ts';
import { gatherEvidence } from '../../src/engine/assignment/evidence/evidence.ts';
import { reasonAgainst } from '../../src/engine/assignment/judge.ts';
import { scannerOf } from '../engine/sample-rules.ts';

const generic = rules.filter(({ kind }) => kind === 'generic');
const scanner = scannerOf(generic);
const secretsIn = (text: string): readonly string[] =>
  scanner.scan(Buffer.from(text), 'file.txt').map(({ secret }) => secret);
const value = ['aB3x', '9Kq2Lm'].join(',');

test.each([
  ['a call of Go', `db, err := sql.Open("mysql", "shop:${value}@tcp(db.internal:3306)/shop")`],
  ['a header that is encoded', `headers.set('Authorization', 'Basic ' + btoa("shop:${value}"))`],
  ['an account of Dovecot', `anna:{plain}${value}`],
])('the password with a comma in %s is found', (_, text) => {
  expect(secretsIn(`${text}\n`)).toContain(value);
});

test.each(['colon', 'equals', 'element', 'blank'] as const)(
  'no rejection fails for the name of a call or command (separator: %s)',
  (separator) => {
    for (const name of new Set(generic.flatMap(({ keywords }) => keywords))) {
      const heading = { name, nameStart: 0, family: 'password', words: ['password'] } as const;
      const candidate = candidateUnder(heading, {
        kind: 'assignment',
        value,
        valueStart: name.length + 2,
        separator,
        quote: separator === 'colon' ? 'none' : 'double',
        next: '"',
      });
      const line = `f = lambda x: class ${name}: "${value}" <${name}> $a,$${name}"`;
      expect(() => reasonAgainst(gatherEvidence(candidate, { path: 'a.ts', line })), name).not.toThrow();
    }
  },
);
