const require_scan = require("./scan.js");
const require_report_text = require("./report-text.js");
const require_web_page = require("./report-links-web-page.js");
const require_markup = require("./report-markup-markup.js");
const require_place_sentence = require("./report-wording-place-sentence.js");
// src/report/markup/html-style.ts
const htmlStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
section { border-left: .3rem solid gray; padding: 0 1rem; margin: 1.5rem 0; break-inside: avoid; }
section.critical { border-color: #b00020; } section.high { border-color: #d9480f; } section.medium { border-color: #b58900; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; background: color-mix(in srgb, currentColor 8%, transparent); padding: .5rem; }
code { overflow-wrap: anywhere; } mark { background: #ffd43b; color: #000; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
`;
// src/report/html.ts
const placesShown = 20;
const excerptWidth = 100;
const policy = "default-src 'none'; style-src 'unsafe-inline'";
function* renderHtml(result) {
	const redactor = new require_scan.Redactor(result);
	const links = require_scan.lineLinks(result.target, redactor);
	const verdict = text(require_report_text.describeVerdict(result));
	yield `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width">\n<title>straykey: ${verdict}</title>\n<style>${htmlStyle}</style>\n<h1>${verdict}</h1>\n`;
	yield `<p>Scanned: ${text(require_report_text.describeScanned(result.statistics, result.target))}.</p>\n`;
	yield list("Not everything could be read", result.problems.map((problem) => require_scan.describeProblem(problem, redactor)));
	for (const finding of result.findings) yield describeFinding(finding, redactor, links);
	yield list("Notes", result.notes.map((note) => redactor.sentence(note)));
	const { inline, allowlist, baseline } = result.statistics.allowed;
	const allowed = inline + allowlist + baseline;
	if (allowed > 0) yield `<p>Allowed: ${require_scan.countOf(allowed, "finding")}.</p>\n`;
	yield "</html>\n";
}
function describeFinding(finding, redactor, links) {
	const places = require_scan.reportedOccurrences(finding);
	const [first] = places;
	const shown = places.slice(0, placesShown).map((place) => describePlace(place, redactor, links));
	const left = require_scan.countPlaces(finding) - shown.length;
	const { steps, url } = finding.rotate;
	const rows = [
		["Where", [...shown, ...left > 0 ? [`and ${require_scan.countOf(left, "more place")}`] : []].join("<br>")],
		["Why", first === void 0 ? "" : text(require_place_sentence.describePlaceOf(finding, first, redactor))],
		["Comment", text(first?.ineffectiveAllow ?? "")],
		["Risk", text(finding.description)],
		["Exposed", finding.exposure === void 0 ? "" : require_report_text.describeExposure(finding.exposure, redactor).map(require_markup.escapeMarkup).join("<br>")],
		["What to do", `${text(steps)}${require_web_page.isWebPage(url) ? ` <a rel="noreferrer" href="${text(url)}">${text(url)}</a>` : ""}`],
		["Fingerprint", `<code>${finding.fingerprint}</code>`]
	];
	return `<section class="${finding.severity}">\n<h2>${finding.severity}: ${text(finding.ruleName)} <code>${text(redactor.secret(finding))}</code></h2>\n${first === void 0 ? "" : excerptOf(first, redactor)}<dl>${rows.filter(([, value]) => value !== "").map(([name, value]) => `<dt>${name}<dd>${value}`).join("")}</dl>\n</section>\n`;
}
function describePlace(place, redactor, links) {
	const { path, line, column, commit } = place;
	const page = links(place);
	const shown = `<code>${text(`${redactor.path(path)}:${line}:${column}`)}</code>`;
	const linked = page === void 0 ? shown : `<a rel="noreferrer" href="${text(page)}">${shown}</a>`;
	return commit === void 0 ? linked : `${linked} in ${text(require_scan.shortId(commit.id))}`;
}
function excerptOf({ excerpt, line }, redactor) {
	const { text: whole, markStart, markLength } = require_report_text.fitExcerpt(redactor.excerpt(excerpt), excerptWidth);
	const markEnd = markStart + markLength;
	const mark = `<mark>${require_markup.escapeMarkup(whole.slice(markStart, markEnd))}</mark>`;
	return `<pre>${line} | ${require_markup.escapeMarkup(whole.slice(0, markStart))}${mark}${require_markup.escapeMarkup(whole.slice(markEnd))}</pre>\n`;
}
function list(title, texts) {
	return texts.length === 0 ? "" : `<h2>${title}</h2>\n<ul>${texts.map((each) => `<li>${text(each)}`).join("")}</ul>\n`;
}
function text(value) {
	return require_markup.escapeMarkup(require_scan.visible(value));
}
exports.renderHtml = renderHtml;
