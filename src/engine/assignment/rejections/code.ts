import type { Rejection } from '../evidence.ts';

/** `token = lexer.next()`, `key = keys[0]`, `password = user.password + "x"`. */
const isExpression: Rejection = ({ candidate: { value, quote, next, kind } }) => {
  if (/^["'`] ?\+|\+ ?["'`]$/.test(value)) return 'the value is a part of an expression';
  if (quote !== 'none') return next === '+' || next === '%' ? 'the value is a part of an expression' : undefined;
  if ((value.endsWith('-') && next === '>') || next === '|' || /^!\$?[A-Za-z_]+$/.test(value)) return 'the value is code';
  if (next === '(' || next === '[' || next === '{' || next === '<') return 'the value is code: a call or an index';
  if (kind !== 'query' && (next === '=' || next === '?' || (next === ':' && !value.includes('=')))) return 'the value is code';
  if (/^[*&!~-]*[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.|!\.)[A-Za-z_$][\w$]*)+!?$/.test(value) && !/\d{3}|[a-z]\d[a-z]/.test(value)) return 'the value is code: a member';
  return /^(?:&|\*|!|-)?[A-Za-z_]\w*(?:[-+*/%=!<>]=?|&&|\|\||->|::)[A-Za-z_]?\w*$/.test(value) && /&&|->|::|\+=|==/.test(value) ? 'the value is code' : undefined;
};

/** `SOME_CONSTANT`, `someVariable`, `some_function` without quotes. */
const isBareIdentifier: Rejection = ({ candidate: { value, quote, next, family, kind, separator, isTight, name }, shape, isOpaque, naturalness }) => {
  if (quote !== 'none' || isOpaque || !/^[@:&*]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return undefined;
  if (/^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value)) return 'the value is the name of a constant';
  if (isTight && !/[a-z]/.test(name) && (family === 'password' || (naturalness < 0.45 && shape.length >= 12))) return undefined;
  if (value.includes('_') && shape.digits === 0) return 'the value is an identifier';
  if (/[a-z][A-Z]/.test(value) && shape.digits === 0 && kind !== 'query') return 'the value is an identifier';
  if (shape.digits > 0 && shape.length >= 6) return undefined;
  if (family !== 'password' && kind !== 'user-password') return 'the value is a single word without quotes';
  return next === '\n' && (separator === 'colon' || separator === 'equals' || separator === 'blank') ? undefined : 'the value is a single word without quotes';
};

const credentialWord = /pass|pwd|secret|token|key|auth|cred|user|name|login|field|param|header|cookie|session|config|setting|error|valid|required|access|client|api|bearer|account|email|default|env|url|type|label|input|prompt/;

/** `"user_password"`, `"ACCESS_TOKEN"`, `"auth.token.missing"`: what fields and messages are called. */
const isFieldName: Rejection = ({ candidate: { value, family }, shape, lowered, naturalness, isOpaque }) => {
  if (isOpaque || shape.length > 60 || !/^[A-Za-z_$@:-][\w$.:/-]*$/.test(value) || shape.digits > 2) return undefined;
  const isCompound = /[A-Za-z0-9][_.:/-][A-Za-z]|[a-z][A-Z]/.test(value);
  if (credentialWord.test(lowered) && (isCompound || naturalness > 0.5)) return 'the value is the name of a field';
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return 'the value is the name of a constant';
  return isCompound && family !== 'password' && naturalness > 0.5 && shape.digits === 0 ? 'the value is an identifier' : undefined;
};

/** A word or two under a name that asks for generated values. */
const isWordUnderKey: Rejection = ({ candidate: { family, words, qualifier, kind }, shape, isOpaque, naturalness }) => {
  if (isOpaque || kind === 'user-password') return undefined;
  if (shape.length >= 16 && naturalness < 0.4 && shape.blanks === 0 && (words.length > 1 || family === 'token')) return undefined;
  const isLone = words.length === 1 && qualifier === '';
  if (family === 'api-key' && (isLone || shape.length < 8 || shape.digits === 0)) return 'a key of this name has a generated value';
  if ((family === 'token' || family === 'credential') && (shape.digits === 0 || shape.length < 6)) return 'a token or credential has a generated value';
  return undefined;
};

/** `form.field("secret", "index")`, `name == "password"`: a word beside a name is no value of it. */
const isWordBeside: Rejection = ({ candidate: { kind, value }, naturalness, isOpaque }) => {
  if (kind !== 'argument' && kind !== 'comparison' && kind !== 'table') return undefined;
  return !isOpaque && /^[A-Za-z_ -]+$/.test(value) && naturalness > 0.4 ? 'the value is a word beside the name' : undefined;
};

export const codeRejections: readonly Rejection[] = [isExpression, isBareIdentifier, isFieldName, isWordBeside, isWordUnderKey];
