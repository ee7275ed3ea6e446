import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Redactor } from '../../../src/report/redaction/redactor.ts';
import { growToken, sampleFinding, sampleOccurrence, sampleResult } from '../sample-result.ts';

const token = growToken(1);
const redactorOf = (...secrets: readonly string[]): Redactor =>
  new Redactor(sampleResult({ findings: secrets.map((secret, seed) => sampleFinding(seed, { secret })) }));

test('a secret in any text is replaced by its redacted form', () => {
  expect(redactorOf(token).text(`see ${token}, and ${token}`)).toBe('see acme_…, and acme_…');
});

test('a secret of an allowed finding is replaced too', () => {
  const redactor = new Redactor(sampleResult({ allowed: [sampleFinding(1)] }));
  expect(redactor.text(token)).toBe('acme_…');
});

test('of two secrets that start alike the longer one is replaced', () => {
  expect(redactorOf(token, `${token}-long`).text(`${token}-long`)).toBe('acme_…');
});

test('overlapping secrets are replaced as one', () => {
  const [head, tail] = [growToken(2), growToken(3)];
  const joined = head.slice(8) + tail;
  expect(redactorOf(head, joined).text(`a ${head + tail} b`)).toBe('a ***** b');
});

test('a redacted form that contains a secret is not shown', () => {
  const redactor = new Redactor(
    sampleResult({ findings: [sampleFinding(1, { redacted: `${growToken(2)}…` }), sampleFinding(2)] }),
  );
  expect(redactor.secret(sampleFinding(1))).toBe('*****');
});

test('each line of a key is replaced, even on its own', () => {
  const key = ['-----BEGIN KEY-----', growToken(4), growToken(5), '-----END KEY-----'].join('\n');
  expect(redactorOf(key).text(`left: ${growToken(5)}`)).toBe('left: *****');
});

test('a password that is a plain word is kept in paths and in our own sentences, and removed from any other text', () => {
  const redactor = redactorOf('postgres', token);
  expect(redactor.path(`src/postgres/${token}.ts`)).toBe('src/postgres/acme_….ts');
  expect(redactor.sentence(`postgres does not answer to ${token}`)).toBe('postgres does not answer to acme_…');
  expect(redactor.text('as postgres')).toBe('as acme_…');
});

test('the mark of an excerpt moves with replacements before it', () => {
  const other = growToken(8);
  const text = `a(${token}, 'x'); b('${other}')`;
  const marked = redactorOf(token, other).excerpt({ text, markStart: text.indexOf(other), markLength: other.length });
  expect(marked.text).toBe("a(acme_…, 'x'); b('acme_…')");
  expect(marked.markStart).toBe(marked.text.lastIndexOf('acme_…'));
  expect(marked.markLength).toBe('acme_…'.length);
});

test('a mark is hidden whatever it contains, except for the header line of a key', () => {
  const encodedToken = Buffer.from(token).toString('base64');
  const redactor = redactorOf(token);
  expect(redactor.excerpt({ text: `t: ${encodedToken}`, markStart: 3, markLength: encodedToken.length })).toEqual({
    text: 't: *****',
    markStart: 3,
    markLength: 5,
  });
  const head = '-----BEGIN RSA PRIVATE KEY-----';
  expect(redactor.excerpt({ text: head, markStart: 0, markLength: head.length }).text).toBe(head);
});

test('a secret in clear is hidden wherever it occurs, though the finding has it encoded', () => {
  const excerpt = { text: `t: ${token}`, markStart: 3, markLength: token.length };
  const secret = Buffer.from(token).toString('hex');
  const findings = [sampleFinding(1, { secret, occurrences: [sampleOccurrence({ excerpt })] })];
  expect(new Redactor(sampleResult({ findings })).text(`also ${token} here`)).not.toContain(token);
});

test('the encoded form of a secret is hidden wherever it occurs', () => {
  const encodedToken = Buffer.from(token).toString('base64');
  const excerpt = { text: encodedToken, markStart: 0, markLength: encodedToken.length };
  const findings = [
    sampleFinding(1, { secret: token, occurrences: [sampleOccurrence({ decoded: ['base64'], excerpt })] }),
  ];
  expect(new Redactor(sampleResult({ findings })).text(`also ${encodedToken} here`)).not.toContain(encodedToken);
});

test('a mark on the secret in clear text covers its redacted form', () => {
  const marked = redactorOf(token).excerpt({ text: `t = ${token};`, markStart: 6, markLength: token.length - 4 });
  expect(marked).toEqual({ text: 't = acme_…;', markStart: 4, markLength: 6 });
});

test('companions that are identifiers are shown, others only by their first characters', () => {
  const redactor = redactorOf(token);
  expect(redactor.companion({ name: 'account SID', value: 'AC0123456789abcdef', line: 1 })).toBe('AC0123456789abcdef');
  expect(redactor.companion({ name: 'signing key', value: growToken(9), line: 1 })).toBe('acme…');
  expect(redactor.companion({ name: 'account id', value: token, line: 1 })).toBe('acme_…');
});

test('with secrets shown nothing is replaced', () => {
  const redactor = new Redactor(sampleResult({ findings: [sampleFinding(1)] }), { showSecrets: true });
  expect(redactor.text(token)).toBe(token);
});

test('redaction equals a naive search for every secret', () => {
  const piece = fc.string({ minLength: 6, maxLength: 9, unit: fc.constantFrom('a', 'b', '*', '1') });
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', '*', '1') }),
      (secrets, text) => {
        expect(redactorOf(...secrets).text(text) === text).toBe(!secrets.some((secret) => text.includes(secret)));
      },
    ),
  );
});
