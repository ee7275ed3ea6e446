const require_scan = require("./scan.js");
const require_rule_check = require("./scan-rules-rule-check.js");
// src/cli/rules/run-check.ts
async function runCheck({ ruleSet, origin }, indexes, threads) {
	const checked = indexes ?? require_rule_check.indexesToCheck(ruleSet);
	const complaints = await require_rule_check.checkRules(origin, checked, threads);
	const lines = complaints.map(({ ruleId, detail }) => `${ruleId}: ${detail}\n`);
	require_scan.writeStdout([...lines, `${require_scan.countOf(checked.length, "rule")} checked, ${complaints.length === 0 ? "all sound" : require_scan.countOf(complaints.length, "complaint")}.\n`]);
	return complaints.length === 0 ? require_scan.exitCodes.clean : require_scan.exitCodes.usage;
}
exports.runCheck = runCheck;
