import type { Objection } from '../evidence/evidence.ts';

// Numbers of payments: cards, and the approvals of banks.

/** As long as the numbers of cards, whose first digit is that of a network. */
const cardNumber = /^[3-6]\d{12,18}$/;

/** The check digit of cards, after Luhn: every second digit from the right is doubled. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** `network_token.number = '5555…'`, `auth_card = card('4111…')`: whose check digit is right. */
const isCardNumber: Objection = ({ candidate: { family, value } }) =>
  family !== 'password' && cardNumber.test(value) && hasCheckDigit(value)
    ? 'the value is the number of a card'
    : undefined;

/** `void.authorization`, `refund_response.authorization`: what the bank answered. */
const approvedBy =
  /(?:^|[.@])(?:res|resp|response|result|refund|capture|purchase|void|payment|transaction|charge)\.authorization$/;

/** `assert_equal '54321', response.authorization`, `"auth_code": "PPS42e"`: a bank's number for an approved payment. */
const isApprovalOfPayment: Objection = ({ candidate: { family, words, name, kind, wrapper, value } }) => {
  if (family !== 'credential') return undefined;
  const last = words.at(-1);
  const isCode =
    (last === 'authcode' || (last === 'code' && words.some((word) => word.startsWith('auth')))) &&
    /^[0-9A-Za-z]{4,6}$|^[A-Z]{2}\d{6}$/.test(value);
  const isCompared = kind === 'comparison' && wrapper === '' && approvedBy.test(name);
  return isCode || isCompared || approvals.test(value) ? 'the number under which a payment was approved' : undefined;
};

/** `ET1700;106625152;4738`, `240417…|339523…`: several numbers that a bank gives a payment. */
const approvals = /^(?=.*\d{6})(?:[A-Z]{0,3}\d{1,20})(?:[;|][A-Z]{0,3}\d{1,20}){1,4}$/;

export const paymentRejections: readonly Objection[] = [isCardNumber, isApprovalOfPayment];
