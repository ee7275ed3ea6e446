import type { Allowance, Excerpt, Region } from '../../model/finding.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { readTestMarks } from '../examples/test-marks.ts';
import { lineEnd, lineStart, type Origin, PositionCursor } from '../text/position.ts';
import { latin1, type Text, utf8Text } from '../text/text.ts';
import { excerptOf } from './excerpt.ts';
import type { Found } from './found.ts';
import { describeIneffectiveAllow, findInlineAllow } from './inline-allow.ts';
import type { Match } from './match.ts';

/** Bytes of the line on either side of the secret in which an inline allow is looked for. */
const allowReach = 4096;
/** With up to this many secrets, the surroundings of each are searched for a marker. */
const fewFound = 64;
/** One of these words is in every marker. */
const markerWords = /allow|ignore|pragma|secretlint|straykey/i;
const longestMarkerWord = 16;
const markerPage = 1_048_576;
const longestPlace = 65_536;

/** What matches are made from: a text, where it begins in its blob, and the blob's path, if it has one yet. */
export interface ScannedText {
  readonly text: Text;
  readonly origin: Origin;
  readonly path: string | undefined;
  /** Only some of its matches are made, and which are in tests is to be told of all at once. */
  readonly isPart?: true;
}

/** Works out places, excerpts and inline allows. `found` must be sorted by start. */
export function buildMatches(
  found: readonly Found[],
  { text, origin, path, isPart }: ScannedText,
  ruleSet: RuleSet,
): Match[] {
  const places = new PlaceReader(text, origin);
  const mayAllow = found.length <= fewFound || holdsMarker(text.bytes);
  const markTest = isPart ? undefined : readTestMarks(text.bytes, path, found);
  return found.map((item) => {
    const match = buildMatch(item, places, mayAllow ? commentOn(item, places, ruleSet) : {});
    return markTest ? markTest(match, item.start) : match;
  });
}

/** One look at the whole text is cheaper than many looks at the same long line. */
function holdsMarker(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length; start += markerPage)
    if (markerWords.test(latin1(bytes, start, Math.min(bytes.length, start + markerPage + longestMarkerWord))))
      return true;
  return false;
}

function buildMatch(found: Found, places: PlaceReader, comment: Comment): Match {
  const { rule, secret, matched, confidence, reasons, layer, start, end, assignment, ceiling, takeover } = found;
  const { region, excerpt } = places.at(start, end);
  return {
    rule,
    secret,
    matched,
    confidence,
    reasons,
    region,
    excerpt,
    decoded: layer.encodings,
    companions: found.companions.map(({ name, value, linesAway }) => ({
      name,
      value,
      line: layer.encodings.length > 0 ? region.line : region.line + linesAway,
    })),
    ...comment,
    ...(assignment && { assignment }),
    ...(ceiling && { ceiling }),
    ...(takeover && { takeover }),
  };
}

/** What a comment beside a secret says. */
type Comment = { readonly allowed: Allowance } | { readonly ineffectiveAllow?: string };

/** If another rule took it over, an allow that names either rule will do. */
function commentOn({ rule, takeover, secret, start, end }: Found, places: PlaceReader, ruleSet: RuleSet): Comment {
  const place = { ...places.linesAt(start, end), secret };
  const allowed =
    findInlineAllow({ ...place, rule: ruleSet.entry(rule) }) ??
    (takeover && findInlineAllow({ ...place, rule: ruleSet.entry(takeover.from) }));
  if (allowed) return { allowed };
  const ineffectiveAllow = describeIneffectiveAllow({ ...place, rule: ruleSet.entry(rule) });
  return ineffectiveAllow === undefined ? {} : { ineffectiveAllow };
}

interface MatchPlace {
  readonly start: number;
  readonly end: number;
  readonly region: Region;
  readonly excerpt: Excerpt;
}

/** A compressed text of many secrets is one long place for all of them, which is read once. */
class PlaceReader {
  readonly #text: Text;
  readonly #origin: Origin;
  readonly #cursor: PositionCursor;
  #last: MatchPlace | undefined;

  constructor(text: Text, origin: Origin) {
    this.#text = text;
    this.#origin = origin;
    this.#cursor = new PositionCursor(text.bytes, origin);
  }

  /** Places are asked for in the order of their starts. */
  at(start: number, end: number): MatchPlace {
    if (this.#last?.start === start && this.#last.end === end) return this.#last;
    const region = this.#cursor.region(start, end);
    const byteOffset = this.#text.originalOffset(start);
    const byteLength = this.#text.originalOffset(end) - byteOffset;
    return (this.#last = {
      start,
      end,
      region: { ...region, byteOffset: this.#origin.offset + byteOffset, byteLength },
      excerpt: excerptOf(this.#text.bytes, start, end),
    });
  }

  /** The lines of a place and the one before; of a long place only the ends, since a marker is beside it. */
  linesAt(start: number, end: number): { readonly line: string; readonly previousLine: string } {
    const { bytes } = this.#text;
    const first = lineStart(bytes, start, allowReach);
    const last = lineEnd(bytes, end, allowReach);
    const previousEnd = first > 0 && bytes[first - 1] === 0x0a ? first - 1 : first;
    return {
      line:
        end - start > longestPlace
          ? utf8Text(bytes, first, start + allowReach) + utf8Text(bytes, end - allowReach, last)
          : utf8Text(bytes, first, last),
      previousLine: utf8Text(bytes, lineStart(bytes, previousEnd, allowReach), previousEnd),
    };
  }
}
