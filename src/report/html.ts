import type { Finding, Occurrence } from '../model/finding.ts';
import { shortId } from '../model/git/short-id.ts';
import type { ScanResult } from '../model/result.ts';
import { visible } from './display/display.ts';
import { fitExcerpt } from './display/excerpt-lines.ts';
import { type LineLinks, lineLinks } from './links/line-link.ts';
import { isWebPage } from './links/web-page.ts';
import { htmlStyle } from './markup/html-style.ts';
import { escapeMarkup } from './markup/markup.ts';
import { Redactor } from './redaction/redactor.ts';
import { countPlaces, reportedOccurrences } from './tally.ts';
import { describeExposure } from './wording/exposure-lines.ts';
import { describePlaceOf } from './wording/place-sentence.ts';
import { describeProblem } from './wording/problem-sentence.ts';
import { countOf } from './wording/quantity.ts';
import { describeScanned, describeVerdict } from './wording/verdict.ts';

const placesShown = 20;
const excerptWidth = 100;
/** Nothing is loaded and nothing runs, whatever the scanned text contains. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A single page without external files. Never shows secrets, since pages get passed around. */
export function* renderHtml(result: ScanResult): Generator<string> {
  const redactor = new Redactor(result);
  const links = lineLinks(result.target, redactor);
  const verdict = text(describeVerdict(result));
  yield `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width">\n<title>straykey: ${verdict}</title>\n<style>${htmlStyle}</style>\n<h1>${verdict}</h1>\n`;
  yield `<p>Scanned: ${text(describeScanned(result.statistics, result.target))}.</p>\n`;
  yield list(
    'Not everything could be read',
    result.problems.map((problem) => describeProblem(problem, redactor)),
  );
  for (const finding of result.findings) yield describeFinding(finding, redactor, links);
  yield list(
    'Notes',
    result.notes.map((note) => redactor.sentence(note)),
  );
  const { inline, allowlist, baseline } = result.statistics.allowed;
  const allowed = inline + allowlist + baseline;
  if (allowed > 0) yield `<p>Allowed: ${countOf(allowed, 'finding')}.</p>\n`;
  yield '</html>\n';
}

function describeFinding(finding: Finding, redactor: Redactor, links: LineLinks): string {
  const places = reportedOccurrences(finding);
  const [first] = places;
  const shown = places.slice(0, placesShown).map((place) => describePlace(place, redactor, links));
  const left = countPlaces(finding) - shown.length;
  const { steps, url } = finding.rotate;
  const rows = [
    ['Where', [...shown, ...(left > 0 ? [`and ${countOf(left, 'more place')}`] : [])].join('<br>')],
    ['Why', first === undefined ? '' : text(describePlaceOf(finding, first, redactor))],
    ['Comment', text(first?.ineffectiveAllow ?? '')],
    ['Risk', text(finding.description)],
    [
      'Exposed',
      finding.exposure === undefined ? '' : describeExposure(finding.exposure, redactor).map(escapeMarkup).join('<br>'),
    ],
    [
      'What to do',
      `${text(steps)}${isWebPage(url) ? ` <a rel="noreferrer" href="${text(url)}">${text(url)}</a>` : ''}`,
    ],
    ['Fingerprint', `<code>${finding.fingerprint}</code>`],
  ];
  return `<section class="${finding.severity}">\n<h2>${finding.severity}: ${text(finding.ruleName)} <code>${text(redactor.secret(finding))}</code></h2>\n${first === undefined ? '' : excerptOf(first, redactor)}<dl>${rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${name}<dd>${value}`)
    .join('')}</dl>\n</section>\n`;
}

function describePlace(place: Occurrence, redactor: Redactor, links: LineLinks): string {
  const { path, line, column, commit } = place;
  const page = links(place);
  const shown = `<code>${text(`${redactor.path(path)}:${line}:${column}`)}</code>`;
  const linked = page === undefined ? shown : `<a rel="noreferrer" href="${text(page)}">${shown}</a>`;
  return commit === undefined ? linked : `${linked} in ${text(shortId(commit.id))}`;
}

function excerptOf({ excerpt, line }: Occurrence, redactor: Redactor): string {
  const { text: whole, markStart, markLength } = fitExcerpt(redactor.excerpt(excerpt), excerptWidth);
  const markEnd = markStart + markLength;
  const mark = `<mark>${escapeMarkup(whole.slice(markStart, markEnd))}</mark>`;
  return `<pre>${line} | ${escapeMarkup(whole.slice(0, markStart))}${mark}${escapeMarkup(whole.slice(markEnd))}</pre>\n`;
}

function list(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<h2>${title}</h2>\n<ul>${texts.map((each) => `<li>${text(each)}`).join('')}</ul>\n`;
}

function text(value: string): string {
  return escapeMarkup(visible(value));
}
