import type { Match } from '../engine/match/match.ts';
import type { BlobScanner, ScanRequest } from '../engine/scanner.ts';
import { blobStart, characterStart, lineEnd, lineStart, PositionCursor } from '../engine/text/position.ts';
import { detectEncoding, type Text, toText, utf8Text } from '../engine/text/text.ts';
import { addToGroup } from '../foundation/groups.ts';
import { createKernel, type Kernel, type Keyword } from '../kernel/index.ts';
import { buildTables } from '../kernel/tables/build-tables.ts';
import type { Excerpt } from '../model/finding.ts';
import type { SecretValue } from './secret-variables.ts';
import { formsOf, type ValueForm } from './value-forms.ts';
import { findWrappedStart, matchForward } from './wrapped-match.ts';

/**
 * The length of each of a form's two keywords: where lines are broken at 32 columns or more, one of them stays whole.
 */
const keywordBytes = 16;
const excerptReach = 120;
/** The most places in one text. */
const mostSpans = 250_000;
/** The longest span of a form over many broken lines. */
const longestSpan = 4096;
const veil = '*****';

/** One of a form's two keywords: its first bytes, or those after them. */
interface FormPart {
  readonly value: number;
  readonly form: ValueForm;
  /** The keyword's offset in the form. */
  readonly offset: number;
}

interface Span {
  readonly value: number;
  readonly form: ValueForm;
  readonly start: number;
  readonly end: number;
  readonly isWrapped: boolean;
}

/** Tells where a span is; spans are asked about in order. */
interface Places {
  readonly text: Text;
  readonly cursor: PositionCursor;
  /** Where the text begins in its blob. */
  readonly byteOffset: number;
}

/** Takes bytes and gives the places of known values, all in one pass. A match's rule is the index of its value. */
export class ValueScanner implements BlobScanner {
  readonly #values: readonly SecretValue[];
  readonly #parts: readonly FormPart[];
  readonly #kernel: Kernel;

  /** `forms` gives the forms to look for; all of them by default. */
  constructor(
    values: readonly SecretValue[],
    binary: Uint8Array | undefined,
    forms: (value: string) => readonly ValueForm[] = formsOf,
  ) {
    this.#values = values;
    this.#parts = values.flatMap(({ value }, index) => forms(value).flatMap((form) => partsOf(form, index)));
    this.#kernel = createKernel(buildTables(toKeywords(this.#parts)), binary);
  }

  get readBuffer(): Uint8Array {
    return this.#kernel.buffer;
  }

  scan(
    bytes: Uint8Array,
    _path: string | undefined,
    { limited, piece, mostMatches = Infinity }: ScanRequest = {},
  ): readonly Match[] {
    const text = toText(bytes, piece?.encoding ?? detectEncoding(bytes, this.#kernel.holdsZero));
    const all = this.#findSpans(text.bytes);
    if (all.length === mostSpans)
      limited?.(`values of variables in more than ${mostSpans} places of one text; the rest was left out`);
    const spans = this.#withoutNested(all);
    const own =
      piece === undefined
        ? spans
        : spans.filter(
            ({ start }) =>
              text.originalOffset(start) >= piece.keepFrom && text.originalOffset(start) < piece.keepBefore,
          );
    const origin = piece?.origin ?? blobStart;
    const places: Places = { text, cursor: new PositionCursor(text.bytes, origin), byteOffset: origin.offset };
    const [first] = own;
    const before = first ? spans.indexOf(first) : 0;
    return own
      .slice(0, mostMatches)
      .map((span, index) => this.#toMatch(span, near(spans, before + index, span), places));
  }

  #findSpans(text: Uint8Array): readonly Span[] {
    const spans: Span[] = [];
    this.#kernel.search(text, 'any', (hits) => {
      for (let index = 0; index < hits.count && spans.length < mostSpans; index++) {
        const part = this.#parts[hits.rule(index)];
        const span = part && toSpan(text, hits.position(index), part);
        if (span) spans.push(span);
      }
    });
    return spans;
  }

  /** Sorts the spans, and keeps one inside another only if it points to a variable that the outer one does not. */
  #withoutNested(spans: readonly Span[]): readonly Span[] {
    const open: Span[] = [];
    return [...spans]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((span) => {
        const outer = open.filter(({ end }) => end >= span.end);
        open.splice(0, open.length, ...open.filter(({ end }) => end > span.start));
        if (outer.some(({ value }) => this.#tellsOf(value, span.value))) return false;
        open.push(span);
        return true;
      });
  }

  #tellsOf(outer: number, inner: number): boolean {
    const known = this.#values[outer]?.variables ?? [];
    return outer === inner || this.#values[inner]?.variables.every((variable) => known.includes(variable)) === true;
  }

  #toMatch(span: Span, nearby: readonly Span[], places: Places): Match {
    const { value, form, start, end, isWrapped } = span;
    const { text, cursor } = places;
    const byteOffset = text.originalOffset(start);
    return {
      rule: value,
      secret: this.#values[value]?.value ?? '',
      matched: '',
      confidence: 'certain',
      reasons: ['it is the value of a secret variable of this process'],
      region: {
        ...cursor.region(start, end),
        byteOffset: places.byteOffset + byteOffset,
        byteLength: text.originalOffset(end) - byteOffset,
      },
      excerpt: excerptWithoutValues(text.bytes, span, nearby),
      decoded: isWrapped ? [...form.decoded, 'line-wrap'] : form.decoded,
      companions: [],
    };
  }
}

function partsOf(form: ValueForm, value: number): readonly FormPart[] {
  return [
    { value, form, offset: 0 },
    { value, form, offset: keywordLength(form) },
  ];
}

function keywordLength({ bytes }: ValueForm): number {
  return Math.min(keywordBytes, bytes.length >> 1);
}

/** Forms with the same start share a keyword. */
function toKeywords(parts: readonly FormPart[]): readonly Keyword[] {
  const rulesByKeyword = new Map<string, number[]>();
  for (const [index, { form, offset }] of parts.entries()) {
    const key = Buffer.from(form.bytes).toString('latin1', offset, offset + keywordLength(form));
    addToGroup(rulesByKeyword, key, index);
  }
  return [...rulesByKeyword].map(([key, rules]) => ({
    bytes: Buffer.from(key, 'latin1'),
    isCaseSensitive: true,
    listeners: rules.map((rule) => ({ rule, gate: { kind: 'open' } as const })),
  }));
}

/** For the second keyword only where a line is broken in the first: otherwise the first one reports it. */
function toSpan(text: Uint8Array, position: number, { value, form, offset }: FormPart): Span | undefined {
  const start = offset === 0 ? position : findWrappedStart(text, position, form.bytes, offset);
  const match = start === undefined ? undefined : matchForward(text, position, form.bytes, offset);
  return start === undefined || match === undefined
    ? undefined
    : { value, form, start, end: match.end, isWrapped: match.isWrapped || offset > 0 };
}

/** The spans that may reach into the excerpt of the one at this index. */
function near(spans: readonly Span[], index: number, { start, end }: Span): readonly Span[] {
  let first = index;
  while ((spans[first - 1]?.start ?? -Infinity) > start - excerptReach - longestSpan) first--;
  let last = index;
  while ((spans[last]?.start ?? Infinity) < end + excerptReach) last++;
  return spans.slice(first, last);
}

/** The line around a value with every value in it hidden. */
function excerptWithoutValues(bytes: Uint8Array, { start, end }: Span, all: readonly Span[]): Excerpt {
  const from = characterStart(bytes, lineStart(bytes, start, excerptReach));
  const stop = Math.min(end, lineEnd(bytes, start, end - start));
  const to = characterStart(bytes, lineEnd(bytes, stop, excerptReach));
  const before = hide(bytes, from, start, all);
  return {
    text: `${before}${veil}${hide(bytes, stop, to, all).replace(/\r$/, '')}`,
    markStart: before.length,
    markLength: veil.length,
  };
}

function hide(bytes: Uint8Array, from: number, to: number, all: readonly Span[]): string {
  let text = '';
  let at = from;
  for (const span of all) {
    if (span.end <= at || span.start >= to) continue;
    if (span.start > at) text += utf8Text(bytes, at, span.start);
    text += veil;
    at = Math.min(to, span.end);
  }
  return at < to ? text + utf8Text(bytes, at, to) : text;
}
