const require_scan = require("./scan.js");
const require_markup = require("./report-markup-markup.js");
const require_place_sentence = require("./report-wording-place-sentence.js");
// src/report/junit.ts
function* renderJunit(result) {
	const redactor = new require_scan.Redactor(result);
	const failures = result.findings.reduce((count, finding) => count + require_scan.reportedOccurrences(finding).length, 0);
	const errors = result.problems.length;
	const counts = `tests="${Math.max(1, failures + errors)}" failures="${failures}" errors="${errors}"`;
	yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="straykey" ${counts}>\n  <testsuite name="straykey" ${counts}>\n`;
	if (failures + errors === 0) yield `    <testcase classname="straykey" name="no secrets"/>\n`;
	for (const problem of result.problems) {
		const message = require_scan.describeProblem(problem, redactor);
		yield `    <testcase classname="straykey" name=${quote(`read ${redactor.path(problem.where)}`)}>\n      <error type=${quote(problem.kind)} message=${quote(message)}/>\n    </testcase>\n`;
	}
	for (const finding of result.findings) for (const occurrence of require_scan.reportedOccurrences(finding)) yield describePlace(finding, occurrence, redactor);
	yield "  </testsuite>\n</testsuites>\n";
}
function describePlace(finding, occurrence, redactor) {
	const path = redactor.path(occurrence.path);
	const { steps, url } = finding.rotate;
	const lines = [
		`${path}:${occurrence.line}:${occurrence.column}`,
		require_place_sentence.describePlaceOf(finding, occurrence, redactor),
		`What to do: ${steps} ${url}`.trim(),
		`Fingerprint ${finding.fingerprint}`
	];
	return `    <testcase classname=${quote(path)} name=${quote(`${finding.ruleName} in line ${occurrence.line}`)} file=${quote(path)} line="${occurrence.line}">
      <failure type=${quote(`${finding.severity} ${finding.ruleId}`)} message=${quote(`${finding.ruleName}: ${redactor.secret(finding)}`)}>${lines.map((line) => require_markup.escapeMarkup(require_scan.visible(line))).join("\n")}</failure>
    </testcase>\n`;
}
function quote(text) {
	return `"${require_markup.escapeMarkup(require_scan.visible(text))}"`;
}
exports.renderJunit = renderJunit;
