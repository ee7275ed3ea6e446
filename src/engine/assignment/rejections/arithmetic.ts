import type { Objection } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';

/** `refs--`, `10**currentReserve.decimals`, `15.minutes`, `24*60*60`, `stripe2 / 2` */
export const isArithmetic: Objection = ({ candidate: { value, next }, surroundings: { line } }) =>
  ((next === '/' || next === '*') && isOperand(line, value)) ||
  /(?:\+\+|--)$/.test(value) ||
  /^\w{1,40}\*\*[\w.]{1,80}$/.test(value) ||
  /^\d{1,6}(?:\.[a-z_]{2,20}){1,5}[!?]?$/.test(value) ||
  /^\d{1,7}(?:\*\d{1,7}){1,5}$/.test(value)
    ? 'the value is code'
    : undefined;

/** Whether a number follows that the value is multiplied with or divided by. */
function isOperand(line: string, value: string): boolean {
  return (
    /^[A-Za-z_]\w{0,40}$/.test(value) && /^ ?[*/] ?\d{1,6}\b/.test(line.slice(line.lastIndexOf(value) + value.length))
  );
}

/** `first+second` */
const sum = /^[A-Za-z_]\w{0,40}(?:\+[A-Za-z_]\w{0,40}){1,4}$/;

export const isSum: Objection = ({ candidate: { value }, surroundings: { path } }) =>
  path !== undefined && sum.test(value) && fileKindOf(path).isSourceCode ? 'the value is code: a sum' : undefined;

/** `first&&second`, `count+=step` */
export const isOperation: Objection = ({ candidate: { value } }) =>
  /^(?:&|\*|!|-)?[A-Za-z_]\w*(?:[-+*/%=!<>]=?|&&|\|\||->|::)[A-Za-z_]\w*$/.test(value) && /&&|->|::|\+=|==/.test(value)
    ? 'the value is code'
    : undefined;
