const require_scan = require("./scan.js");
const require_report_text = require("./report-text.js");
// src/report/wording/place-sentence.ts
function describePlaceOf(finding, { commit, decoded, companions }, redactor) {
	const reasons = require_report_text.toldReasons(finding).map((reason) => redactor.text(reason)).join("; ");
	return [
		`Confidence is ${finding.confidence}${reasons === "" ? "" : `: ${reasons}`}.`,
		...companions.length === 0 ? [] : [`With ${describeCompanions(companions, redactor)}.`],
		...finding.isTestOnly ? ["It is only in tests, examples or documentation."] : [],
		...decoded.length === 0 ? [] : [`Decoded from ${decoded.join(", then ")}.`],
		...commit === void 0 ? [] : [`In commit ${require_scan.shortId(commit.id)} of ${commit.date.slice(0, 10)} by ${redactor.text(commit.author)}.`]
	].join(" ");
}
function describeCompanions(companions, redactor) {
	return companions.map((part) => `${part.name} ${redactor.companion(part)} on line ${part.line}`).join(", ");
}
exports.describePlaceOf = describePlaceOf;
