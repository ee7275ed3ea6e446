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
	"url"
];
function* renderCsv(result, { showSecrets }) {
	const redactor = new require_scan.Redactor(result, showSecrets);
	yield toLine([...columns, ...showSecrets ? ["secret"] : []]);
	for (const finding of result.findings) for (const occurrence of require_scan.reportedOccurrences(finding)) {
		const row = describe(finding, occurrence, redactor);
		yield toLine([...columns.map((column) => row[column]), ...showSecrets ? [finding.secret] : []]);
	}
}
function describe(finding, { path, line, column, commit }, redactor) {
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
		url: rotate.url
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
