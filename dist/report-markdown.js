const require_scan = require("./scan.js");
const require_companion_lines = require("./report-markup-companion-lines.js");
const require_report_text = require("./report-text.js");
// src/report/markdown.ts
const placesShown = 5;
function* renderMarkdown(result) {
	const redactor = new require_scan.Redactor(result);
	const links = require_scan.lineLinks(result.target, redactor);
	yield `# straykey\n\n**${require_companion_lines.plain(require_report_text.describeVerdict(result))}**\n`;
	if (result.findings.length > 0) yield "\n| severity | secret | where | since | what to do |\n| --- | --- | --- | --- | --- |\n";
	const adviceOf = require_companion_lines.adviceCells();
	for (const finding of result.findings) yield describeRow(finding, adviceOf(finding), redactor, links);
	yield* list("Not everything could be read", result.problems.map((problem) => require_scan.describeProblem(problem, redactor)));
	yield* list("Notes", result.notes.map((note) => redactor.sentence(note)));
	yield `\nScanned: ${require_companion_lines.plain(require_report_text.describeScanned(result.statistics, result.target))}.\n`;
}
function describeRow(finding, advice, redactor, links) {
	const places = require_scan.reportedOccurrences(finding);
	const left = require_scan.countPlaces(finding) - Math.min(places.length, placesShown);
	const where = [...places.slice(0, placesShown).map((place) => require_companion_lines.link(require_companion_lines.code(`${redactor.path(place.path)}:${place.line}`), links(place) ?? "")), ...left > 0 ? [`and ${require_scan.countOf(left, "more place")}`] : []];
	const commit = places[0]?.commit;
	return `| ${[
		finding.severity,
		`${require_companion_lines.plain(finding.ruleName)}<br>${require_companion_lines.code(redactor.secret(finding))}<br>confidence ${finding.confidence}${finding.isTestOnly ? ", only in tests or examples" : ""}${require_companion_lines.companionsOf(places[0], redactor)}`,
		where.join("<br>"),
		commit === void 0 ? "" : `${require_companion_lines.plain((finding.exposure?.since ?? commit.date).slice(0, 10))}<br>${require_companion_lines.code(commit.id.slice(0, 12))}<br>${require_companion_lines.plain(redactor.text(commit.author))}`,
		advice
	].join(" | ")} |\n`;
}
function* list(title, texts) {
	if (texts.length > 0) yield `\n${title}:\n\n`;
	for (const text of texts) yield `- ${require_companion_lines.plain(text)}\n`;
}
exports.renderMarkdown = renderMarkdown;
