import type { CommitReference, Finding, Occurrence } from '../../model/finding.ts';
import { shortId } from '../../model/git/short-id.ts';
import { displayWidth, visible } from '../display/display.ts';
import { fitExcerpt } from '../display/excerpt-lines.ts';
import type { Style } from '../display/style.ts';
import type { LineLinks } from '../links/line-link.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { countPlaces, reportedOccurrences } from '../tally.ts';
import { describeExposure } from '../wording/exposure-lines.ts';
import { countOf } from '../wording/quantity.ts';
import { toldReasons } from '../wording/told-reasons.ts';
import { TextLines } from './layout.ts';

/** What a block needs besides its finding. */
export interface BlockOptions {
  readonly redactor: Redactor;
  readonly links: LineLinks;
  readonly style: Style;
  readonly columns: number;
  readonly showSecrets: boolean;
  /** The first finding of its rule shows in full what to do, the others only link to the page. */
  readonly isFirstOfRule: boolean;
  /** The path is enough to find it: what is staged is in no commit, but its object is of no use to anybody. */
  readonly isStaged: boolean;
}

const indent = '  ';
const otherPlacesShown = 5;

/** One secret, for people: what it is, where it is, why it is taken for one, and what to do. Ends with a newline. */
export function renderFinding(finding: Finding, options: BlockOptions): string {
  const lines = new TextLines(options.style, options.columns, indent);
  const [first, ...others] = reportedOccurrences(finding);
  addHead(lines, finding, options);
  if (first !== undefined) addPlace(lines, finding, first, options);
  addReasons(lines, finding, options);
  if (first !== undefined) addCircumstances(lines, first, options);
  if (finding.exposure !== undefined)
    lines.addLabelled('exposed', describeExposure(finding.exposure, options.redactor));
  addOtherPlaces(lines, finding, others, options);
  addAdvice(lines, finding, options);
  lines.add(indent + options.style.dim(`fingerprint ${finding.fingerprint}`));
  return lines.toString();
}

function addHead(lines: TextLines, finding: Finding, { redactor, style, showSecrets }: BlockOptions): void {
  const name = visible(finding.ruleName);
  const secret = visible(showSecrets ? finding.secret : redactor.secret(finding));
  const head = `${style.severity(finding.severity, finding.severity)}  ${style.strong(name)}`;
  const fits = finding.severity.length + 2 + displayWidth(name) + 2 + displayWidth(secret) <= lines.columns;
  lines.add(fits ? `${head}  ${secret}` : head);
  if (!fits) lines.add(indent + secret);
}

function addPlace(lines: TextLines, finding: Finding, occurrence: Occurrence, { redactor, style }: BlockOptions): void {
  lines.add(indent + style.path(placeOf(occurrence, redactor)));
  const gutter = String(occurrence.line);
  const bar = style.dim('|');
  const excerpt = fitExcerpt(
    redactor.excerpt(occurrence.excerpt),
    lines.columns - 2 * indent.length - gutter.length - 3,
  );
  lines.add('');
  lines.add(`${indent}${indent}${style.dim(gutter)} ${bar} ${excerpt.text}`);
  lines.add(
    `${indent}${indent}${' '.repeat(gutter.length)} ${bar} ${excerpt.marker.replace(/\^+/, (carets) => style.severity(finding.severity, carets))}`,
  );
  lines.add('');
}

function addReasons(lines: TextLines, finding: Finding, { redactor, isFirstOfRule }: BlockOptions): void {
  const reasons = toldReasons(finding)
    .map((reason) => visible(redactor.text(reason)))
    .join('; ');
  lines.addLabelled('confidence', [reasons === '' ? finding.confidence : `${finding.confidence}: ${reasons}`]);
  if (finding.isTestOnly) lines.addLabelled('only in', ['tests, examples or documentation']);
  if (isFirstOfRule) lines.addLabelled('risk', [visible(finding.description)]);
}

function addCircumstances(lines: TextLines, occurrence: Occurrence, { redactor, links, isStaged }: BlockOptions): void {
  lines.addLabelled('comment', occurrence.ineffectiveAllow === undefined ? [] : [visible(occurrence.ineffectiveAllow)]);
  if (occurrence.decoded.length > 0) lines.addLabelled('decoded', [`from ${occurrence.decoded.join(', then ')}`]);
  lines.addLabelled(
    'with',
    occurrence.companions.map(
      (part) => `${visible(part.name)} ${visible(redactor.companion(part))} on line ${part.line}`,
    ),
  );
  if (occurrence.commit !== undefined) lines.addLabelled('commit', describeCommit(occurrence.commit, redactor));
  else if (occurrence.objectId !== undefined && !isStaged) lines.addLabelled('object', [shortId(occurrence.objectId)]);
  const link = links(occurrence);
  if (link !== undefined) lines.addListed('link', [link]);
}

function describeCommit(commit: CommitReference, redactor: Redactor): readonly string[] {
  const author = visible(redactor.text(commit.author));
  const summary = visible(redactor.text(commit.summary));
  return [
    `${shortId(commit.id)} of ${visible(commit.date.slice(0, 10))} by ${author}`,
    ...(summary === '' ? [] : [summary]),
    ...(commit.isBoundary ? ['or an earlier commit, which this shallow clone does not have'] : []),
  ];
}

function addOtherPlaces(
  lines: TextLines,
  finding: Finding,
  others: readonly Occurrence[],
  { redactor }: BlockOptions,
): void {
  const shown = others.slice(0, otherPlacesShown);
  const left = countPlaces(finding) - 1 - shown.length;
  const places = shown.map(
    (occurrence) =>
      placeOf(occurrence, redactor) + (occurrence.commit === undefined ? '' : ` in ${shortId(occurrence.commit.id)}`),
  );
  if (left > 0) places.push(shown.length === 0 ? countOf(left, 'other place') : `and ${countOf(left, 'more', 'more')}`);
  lines.addListed('also at', places);
}

function addAdvice(lines: TextLines, { rotate }: Finding, { isFirstOfRule }: BlockOptions): void {
  const steps = isFirstOfRule ? rotate.steps : 'As said above.';
  lines.addLabelled('what to do', [visible(steps), ...(rotate.url === '' ? [] : [visible(rotate.url)])]);
}

function placeOf({ path, line, column }: Occurrence, redactor: Redactor): string {
  return `${visible(redactor.path(path))}:${line}:${column}`;
}
