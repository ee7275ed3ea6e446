import type { Allowance } from '../model/finding.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Span } from './decode/index.ts';
import { documentationOf } from './documentation.ts';
import { excerptOf } from './excerpt.ts';
import type { Found } from './found.ts';
import { findInlineAllow } from './inline-allow.ts';
import type { Match } from './match.ts';
import { lineEnd, lineStart, type Origin, PositionCursor } from './position.ts';
import { testBlocksOf } from './test-block.ts';
import { latin1, type Text, utf8Text } from './text.ts';

/** Bytes of the line on either side of the secret in which an inline allow is looked for. */
const allowReach = 4096;
/** With up to this many secrets, the surroundings of each are searched for a marker. */
const fewFound = 64;
/** One of these words is in every marker. */
const markerWords = /allow|ignore|pragma|secretlint/i;
const longestMarkerWord = 16;
const markerPage = 1_048_576;

/** Works out places, excerpts and inline allows. `found` must be sorted by start. */
export function buildMatches(found: readonly Found[], text: Text, origin: Origin, ruleSet: RuleSet): Match[] {
  const cursor = new PositionCursor(text.bytes, origin);
  const mayAllow = found.length <= fewFound || holdsMarker(text.bytes);
  const tests = found.length === 0 ? [] : testBlocksOf(text.bytes);
  const documentation = found.length === 0 ? [] : documentationOf(text.bytes);
  return found.map((item) => {
    const match = buildMatch(item, text, origin, cursor, mayAllow ? allowanceOf(item, text.bytes, ruleSet) : undefined);
    const isIn = ({ start, end }: Span): boolean => start <= item.start && item.start < end;
    if (documentation.some(isIn)) return { ...match, isInTest: true, isInDocumentation: true };
    return tests.some(isIn) ? { ...match, isInTest: true } : match;
  });
}

/** One look at the whole text is cheaper than many looks at the same long line. */
function holdsMarker(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length; start += markerPage)
    if (markerWords.test(latin1(bytes, start, Math.min(bytes.length, start + markerPage + longestMarkerWord))))
      return true;
  return false;
}

function buildMatch(
  found: Found,
  text: Text,
  origin: Origin,
  cursor: PositionCursor,
  allowed: Allowance | undefined,
): Match {
  const { rule, secret, matched, confidence, reasons, layer, start, end, assignment, takeover } = found;
  const region = cursor.region(start, end);
  const byteOffset = text.originalOffset(start);
  return {
    rule,
    secret,
    matched,
    confidence,
    reasons,
    region: { ...region, byteOffset: origin.offset + byteOffset, byteLength: text.originalOffset(end) - byteOffset },
    excerpt: excerptOf(text.bytes, start, end),
    decoded: layer.encodings,
    companions: found.companions.map(({ name, value, linesAway }) => ({
      name,
      value,
      line: layer.encodings.length > 0 ? region.line : region.line + linesAway,
    })),
    ...(allowed && { allowed }),
    ...(assignment && { assignment }),
    ...(takeover && { takeover }),
  };
}

/** If another rule took it over, an allow that names either rule will do. */
function allowanceOf(
  { rule, takeover, secret, start, end }: Found,
  bytes: Uint8Array,
  ruleSet: RuleSet,
): Allowance | undefined {
  const first = lineStart(bytes, start, allowReach);
  const previousEnd = first > 0 && bytes[first - 1] === 0x0a ? first - 1 : first;
  const place = {
    line: utf8Text(bytes, first, lineEnd(bytes, end, allowReach)),
    previousLine: utf8Text(bytes, lineStart(bytes, previousEnd, allowReach), previousEnd),
    secret,
  };
  return (
    findInlineAllow({ ...place, rule: ruleSet.entry(rule) }) ??
    (takeover && findInlineAllow({ ...place, rule: ruleSet.entry(takeover.from) }))
  );
}
