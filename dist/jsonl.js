const require_json_text = require("./json-text.js");
const require_tally = require("./tally.js");
// src/report/jsonl.ts
/**
* One line an occurrence and nothing else, for machines that join by line; problems stand in the JSON report.
* Columns count UTF-16 units from 1, ends are exclusive.
*/
function* renderJsonLines(result, { showSecrets }) {
	const redactor = new require_tally.Redactor(result, showSecrets);
	for (const finding of result.findings) for (const occurrence of require_tally.reportedOccurrences(finding)) yield `${require_json_text.toJson(describe(finding, occurrence, redactor, showSecrets))}\n`;
}
function describe(finding, occurrence, redactor, showSecrets) {
	const { line, column, endLine, endColumn, byteOffset, byteLength, decoded, commit } = occurrence;
	return {
		ruleId: finding.ruleId,
		path: redactor.path(occurrence.path),
		line,
		column,
		endLine,
		endColumn,
		byteOffset,
		byteLength,
		severity: finding.severity,
		confidence: finding.confidence,
		fingerprint: finding.fingerprint,
		redacted: redactor.secret(finding),
		...showSecrets ? { secret: finding.secret } : {},
		...commit === void 0 ? {} : {
			commit: commit.id,
			author: redactor.text(commit.author),
			date: commit.date
		},
		...decoded.length === 0 ? {} : { decoded }
	};
}
exports.renderJsonLines = renderJsonLines;
