import type { Objection } from '../evidence/evidence.ts';
import { isConstantName } from './constant.ts';
import { isBareExpression } from './expression.ts';
import { isNumber } from './format.ts';
import { isKeyOfEntry } from './key-name.ts';
import { isInnerName } from './list.ts';
import { endsInTellingWord, startsAsSwitch } from './name.ts';
import { isMemberOfSecret } from './named-place.ts';
import { isPath } from './path-value.ts';
import { isStockWord, isStub } from './placeholder.ts';
import { isPunctuation, isSentence } from './prose.ts';
import { isTemplate } from './reference.ts';

/**
 * Rejections that together drop half of the candidates in source code, in a twelfth of the time that all of them take.
 * In the order of what they drop for their time, on 45,000 files in seven languages.
 */
export const frequentRejections: readonly Objection[] = [
  isKeyOfEntry,
  isInnerName,
  isMemberOfSecret,
  isSentence,
  isStockWord,
  isPath,
  isPunctuation,
  startsAsSwitch,
  isNumber,
  isConstantName,
  isStub,
  isBareExpression,
  endsInTellingWord,
  isTemplate,
];
