const require_scan = require("./scan.js");
// src/report/jsonl.ts
function* renderJsonLines(result, { showSecrets }) {
	const redactor = new require_scan.Redactor(result, { showSecrets });
	const links = require_scan.lineLinks(result.target, redactor);
	for (const finding of result.findings) for (const occurrence of require_scan.reportedOccurrences(finding)) {
		const link = links(occurrence);
		yield `${require_scan.toJson({
			...describe(finding, occurrence, redactor, showSecrets),
			...link !== void 0 && { link }
		})}\n`;
	}
}
function describe(finding, occurrence, redactor, showSecrets) {
	const { decoded, commit } = occurrence;
	return {
		ruleId: finding.ruleId,
		path: redactor.path(occurrence.path),
		...require_scan.regionOf(occurrence),
		severity: finding.severity,
		confidence: finding.confidence,
		...finding.isTestOnly && { isTestOnly: true },
		fingerprint: finding.fingerprint,
		redacted: redactor.secret(finding),
		...showSecrets && { secret: finding.secret },
		...commit !== void 0 && {
			commit: commit.id,
			author: redactor.text(commit.author),
			date: commit.date
		},
		...decoded.length > 0 && { decoded }
	};
}
exports.renderJsonLines = renderJsonLines;
