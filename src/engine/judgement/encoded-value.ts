import type { RuleSet } from '../../model/rule-set.ts';
import { decodeParts } from '../decode/index.ts';
import type { Found } from '../match/found.ts';
import { specificity } from '../overlap.ts';
import type { Layer } from '../search/layer.ts';
import type { SearchEvents } from '../search/search-context.ts';
import { latin1 } from '../text/text.ts';

/** Longer values are files. */
const longestValue = 700;
/** How far before a value its name begins. */
const nameReach = 160;

/** `API_TOKEN: "`, `"api_token": '`, with the value on the line below if there is a block. */
const nameBefore = /([\w.-]{1,120})["']?[ \t]{0,4}[:=][ \t]{0,4}(?:[|>][-+]?\s{1,20})?["']?$/;
/** `API_TOKEN_B64`, `apiTokenBase64`, `BASE64_API_TOKEN`: what says of a name that its value is encoded. */
const encodingInName = /[_.-]?(?:b(?:ase)?[_-]?64)(?:[_-]?encoded)?$|^(?:b(?:ase)?[_-]?64)(?:[_-]?encoded)?[_.-]?/i;
/** One word in printable characters, and nothing that would end a string. */
const word = /^[!#-&(-[\]-~]{9,512}$/;

/**
 * Searches values in base64 that only their place told of once more, in clear and beside their names, and tells of those
 * that a rule knows to be a service's. Returns whether there are any.
 */
export function searchEncodedValues(
  found: readonly Found[],
  ruleSet: RuleSet,
  events: SearchEvents,
  search: (layer: Layer, events: SearchEvents) => void,
): boolean {
  const isTelling = ({ rule }: Found): boolean => specificity(ruleSet.entry(rule)) > 1;
  let hasOwners = false;
  const valueEvents: SearchEvents = {
    limited: events.limited,
    found: (item) => {
      if (!isTelling(item)) return;
      hasOwners = true;
      events.found(item);
    },
  };
  for (const item of found.filter((each) => !isTelling(each))) {
    const layer = encodedValueLayer(item);
    if (layer) search(layer, valueEvents);
  }
  return hasOwners;
}

/**
 * The text of a value that is base64 as if it stood in clear beside its name, `datadog_api_key="0f3c…"`, since the base64
 * alone takes the value away from the rules that look for such a name. Undefined for a value that is no such text.
 */
export function encodedValueLayer({ layer, from, to, assignment }: Found): Layer | undefined {
  if (to - from > longestValue) return undefined;
  const [part, ...others] = decodeParts(layer.bytes, [{ kind: 'run', offset: from, length: to - from }]);
  if (part?.encoding !== 'base64' || part.compressed || others.length > 0) return undefined;
  const { start, end } = part.sourceSpan(0, part.bytes.length);
  if (start !== from || end > to || !/^=*$/.test(latin1(layer.bytes, end, to))) return undefined;
  const value = latin1(part.bytes, 0, part.bytes.length).trimEnd();
  const name = word.test(value) ? nameOf(layer, from, assignment?.name) : undefined;
  if (name === undefined) return undefined;
  const place = layer.toBlob(from, to);
  const { unpacked } = layer;
  return {
    bytes: Buffer.from(`${name}="${value}"\n`, 'latin1'),
    encodings: [...layer.encodings, 'base64'],
    depth: layer.depth + 1,
    ...(unpacked && { unpacked: { text: unpacked.text, toText: () => unpacked.toText(from, to) } }),
    toBlob: () => place,
  };
}

/** The name that a value is given, without what says that it is encoded. */
function nameOf({ bytes }: Layer, valueAt: number, known: string | undefined): string | undefined {
  const name = known ?? nameBefore.exec(latin1(bytes, Math.max(0, valueAt - nameReach), valueAt))?.[1];
  const bare = name?.replace(encodingInName, '');
  return bare === '' ? undefined : bare;
}
