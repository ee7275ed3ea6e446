import { meaningOf } from '../family.ts';
import type { Rejection } from '../evidence.ts';

// Values that belong to what a program does next, and not to the name before them.

/** `f = lambda pw: self.run('on_login', pw)`: the name is a parameter, and behind the colon is what is done with it. */
const isBodyOfLambda: Rejection = ({ candidate: { name, separator }, surroundings: { line } }) => {
  if (separator !== 'colon') return undefined;
  const at = line.indexOf('lambda ');
  return at >= 0 && new RegExp(`\\blambda [\\w\\s,*=]{0,80}\\b${escaped(name)}:`).test(line.slice(at, at + 160))
    ? 'the name is a parameter of a lambda'
    : undefined;
};

/** `case shop.PrivateKey:` above `template.Algorithm = x509.ECDSAWithSHA256`: what is done in that case. */
const isDoneInCase: Rejection = ({ candidate: { name, isNameQuoted }, surroundings: { line } }) =>
  !isNameQuoted && line.includes(`case ${name}:`) ? 'what is done in a case' : undefined;

const memberOfResult = /^["'`]\)(?:\.|->|::|\?\.|&\.)(\w{2,40})/;

/** `secret_key: integration('captcha').secret_key`: the text tells where the secret is looked up. */
const isSourceOfMember: Rejection = ({
  candidate: { quote, next, wrapper, value, family },
  surroundings: { line },
}) => {
  if (quote === 'none' || next !== ')' || wrapper === '') return undefined;
  const end = line.lastIndexOf(value) + value.length;
  const memberName = memberOfResult.exec(line.slice(end, end + 48))?.[1];
  return memberName !== undefined && meaningOf(memberName).family === family
    ? 'the value tells where the secret is looked up'
    : undefined;
};

function escaped(name: string): string {
  return name.replace(/[$.]/g, String.raw`\$&`);
}

export const controlFlowRejections: readonly Rejection[] = [isBodyOfLambda, isDoneInCase, isSourceOfMember];
