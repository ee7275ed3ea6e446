const require_scan = require("./scan.js");
const require_rule_check = require("./scan-rule-check.js");
// src/cli/run-check.ts
async function runCheck({ ruleSet, origin }, indexes, threads) {
	const checked = indexes ?? require_rule_check.indexesToCheck(ruleSet);
	const complaints = await require_rule_check.checkRules(origin, checked, threads);
	const lines = complaints.map(({ ruleId, detail }) => `${ruleId}: ${detail}\n`);
	const count = checked.length === 1 ? "1 rule" : `${checked.length} rules`;
	require_scan.writeStdout([...lines, complaints.length === 0 ? `${count} checked, all sound.\n` : `${count} checked, ${complaints.length === 1 ? "1 complaint" : `${complaints.length} complaints`}.\n`]);
	return complaints.length === 0 ? require_scan.exitCodes.clean : require_scan.exitCodes.usage;
}
exports.runCheck = runCheck;
