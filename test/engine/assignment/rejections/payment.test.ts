import { expect, test } from 'vitest';
import { kept, reasonsAgainst } from '../find-all.ts';

/** Made of the first digits and a check digit after Luhn. */
function cardOf(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const card = cardOf('551820772077010');

test.each([
  ['the number of a card', `@network_token.number = '${card}'`, 'the number of a card'],
  ['what a bank approved', "@authorization = 'ET1700;106625152;4738'", 'was approved'],
  ['two numbers of a bank', "authorization = '240417191339383491|339523493'", 'was approved'],
  ['the code of an approval', '&x_state=BC&x_auth_code=ET141870&x_time=1', 'was approved'],
  ['an empty code', "'AUTH_CODE=&PAYMENT_MASK=4242&CARD_TYPE=VISA'", 'a field list'],
])('%s is no secret', (_, text, reason) => {
  expect(reasonsAgainst(text, 'pay_test.rb').join('\n')).toContain(reason);
});

test('a number whose check digit is wrong may be a token, and one that is a password stays', () => {
  const wrong = `${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`;
  expect(reasonsAgainst(`token = '${wrong}'`, 'pay.rb').join()).not.toContain('of a card');
  expect(reasonsAgainst(`password = '${card}'`, 'pay.rb').join()).not.toContain('of a card');
  expect(kept(`password = '${card}'`, 'pay.rb').length).toBeGreaterThan(0);
});
