import type { Objection } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';

// Symbols of code and of systems: names of setters, conditions that are negated, and what numbers a layer.

/** `"size_limit" => "size_limit="`, `:shop_keys="$keys" :size_limit="$limit"`: the setter of an attribute. */
const isSetter: Objection = ({ candidate: { family, value } }) =>
  (family === 'api-key' || family === 'token') && /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}=$/.test(value)
    ? 'the value is the name of an attribute'
    : undefined;

/** `!has_password || !SHOP_DEBUG2`: the next condition. */
const isNegated: Objection = ({ candidate: { value, quote } }) =>
  quote === 'none' && /^!{1,2}[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){1,6}$/.test(value)
    ? 'the value is a condition'
    : undefined;

/** `SHOP_LAYER_AUTH_RECV_ACCEPT_V4 = 8d3f4c1e-…`: the id of a place where something is authorized. */
const isIdOfLayer: Objection = ({ candidate: { family, words, value } }) => {
  if (family !== 'credential' || value.length !== 36 || !uuid.test(value)) return undefined;
  const [place, auth] = [words.indexOf('layer'), words.indexOf('auth')];
  return place >= 0 && auth > place && auth < words.length - 1 ? 'the value is the id of a layer' : undefined;
};

export const symbolRejections: readonly Objection[] = [isSetter, isNegated, isIdOfLayer];
