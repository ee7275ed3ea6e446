const require_scan = require("./scan.js");
// src/report/csv.ts
const columns = [
	"severity",
	"confidence",
	"ruleId",
	"ruleName",
	"redacted",
	"path",
	"line",
	"column",
	"commit",
	"author",
	"date",
	"fingerprint",
	"whatToDo",
	"url",
	"link"
];
function* renderCsv(result, { showSecrets }) {
	const redactor = new require_scan.Redactor(result, { showSecrets });
	const links = require_scan.lineLinks(result.target, redactor);
	yield toLine([...columns, ...showSecrets ? ["secret"] : []]);
	for (const finding of result.findings) for (const occurrence of require_scan.reportedOccurrences(finding)) {
		const row = describe(finding, occurrence, redactor, links);
		yield toLine([...columns.map((column) => row[column]), ...showSecrets ? [finding.secret] : []]);
	}
}
function describe(finding, occurrence, redactor, links) {
	const { path, line, column, commit } = occurrence;
	const { severity, confidence, ruleId, ruleName, fingerprint, rotate } = finding;
	return {
		severity,
		confidence,
		ruleId,
		ruleName,
		redacted: redactor.secret(finding),
		path: redactor.path(path),
		line,
		column,
		commit: commit?.id ?? "",
		author: commit === void 0 ? "" : redactor.text(commit.author),
		date: commit?.date ?? "",
		fingerprint,
		whatToDo: rotate.steps,
		url: rotate.url,
		link: links(occurrence) ?? ""
	};
}
function toLine(cells) {
	return `${cells.map(toCell).join(",")}\r\n`;
}
function toCell(value) {
	if (typeof value === "number") return String(value);
	const text = require_scan.visible(value);
	return `"${/^\s*[=+\-@]/.test(text) ? "'" : ""}${text.replaceAll("\"", "\"\"")}"`;
}
exports.renderCsv = renderCsv;
