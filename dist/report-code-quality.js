const require_scan = require("./scan.js");
const require_place_sentence = require("./report-wording-place-sentence.js");
// src/report/code-quality.ts
const severities = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor"
};
function renderCodeQuality(result) {
	const redactor = new require_scan.Redactor(result);
	return require_scan.writeJsonList({ *[Symbol.iterator]() {
		for (const finding of result.findings) for (const [index, occurrence] of require_scan.reportedOccurrences(finding).entries()) yield describeIssue(finding, occurrence, index + 1, redactor);
		for (const [index, problem] of result.problems.entries()) yield describeGap(problem, index + 1, redactor);
	} });
}
function describeIssue(finding, occurrence, number, redactor) {
	const { ruleId, ruleName, severity, rotate, fingerprint } = finding;
	const { path, line, endLine } = occurrence;
	const place = require_place_sentence.describePlaceOf(finding, occurrence, redactor);
	return {
		type: "issue",
		check_name: ruleId,
		categories: ["Security"],
		severity: severities[severity],
		description: `${ruleName}: ${redactor.secret(finding)}. ${place} ${rotate.steps} ${rotate.url}`.trim(),
		fingerprint: `${fingerprint}:${number}`,
		location: {
			path: redactor.path(path),
			lines: {
				begin: line,
				end: endLine
			}
		}
	};
}
function describeGap(problem, number, redactor) {
	return {
		type: "issue",
		check_name: "incomplete-scan",
		categories: ["Security"],
		severity: "major",
		description: `Not scanned: ${require_scan.describeProblem(problem, redactor)}`,
		fingerprint: `incomplete-scan:${number}`,
		location: {
			path: redactor.path(problem.where),
			lines: { begin: 1 }
		}
	};
}
exports.renderCodeQuality = renderCodeQuality;
