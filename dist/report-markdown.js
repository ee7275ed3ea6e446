const require_scan = require("./scan.js");
const require_finding_cells = require("./report-markup-finding-cells.js");
const require_report_text = require("./report-text.js");
// src/report/markdown.ts
function* renderMarkdown(result) {
	const redactor = new require_scan.Redactor(result);
	const links = require_scan.lineLinks(result.target, redactor);
	yield `# straykey\n\n**${require_finding_cells.plain(require_report_text.describeVerdict(result))}**\n`;
	if (result.findings.length > 0) yield `\n${require_finding_cells.tableHead}`;
	const adviceOf = require_finding_cells.adviceCells();
	for (const finding of result.findings) yield describeRow(finding, adviceOf(finding), redactor, links);
	yield* list("Not everything could be read", result.problems.map((problem) => require_scan.describeProblem(problem, redactor)));
	yield* list("Notes", result.notes.map((note) => redactor.sentence(note)));
	yield `\nScanned: ${require_finding_cells.plain(require_report_text.describeScanned(result.statistics, result.target))}.\n`;
}
function describeRow(finding, advice, redactor, links) {
	const commit = require_scan.reportedOccurrences(finding)[0]?.commit;
	return `| ${[
		finding.severity,
		require_finding_cells.secretCell(finding, redactor),
		require_finding_cells.placesCell(finding, (place) => require_finding_cells.link(require_finding_cells.code(`${redactor.path(place.path)}:${place.line}`), links(place) ?? "")),
		commit === void 0 ? "" : `${require_finding_cells.plain((finding.exposure?.since ?? commit.date).slice(0, 10))}<br>${require_finding_cells.code(require_scan.shortId(commit.id))}<br>${require_finding_cells.plain(redactor.text(commit.author))}`,
		advice
	].join(" | ")} |\n`;
}
function* list(title, texts) {
	if (texts.length > 0) yield `\n${title}:\n\n`;
	for (const text of texts) yield `- ${require_finding_cells.plain(text)}\n`;
}
exports.renderMarkdown = renderMarkdown;
