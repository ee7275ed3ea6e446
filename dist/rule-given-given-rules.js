const require_scan = require("./scan.js");
const require_rule_id = require("./rule-rule-id.js");
const require_fields = require("./rule-given-fields.js");
// src/rule/given/given-rules.ts
const kinds = [
	"provider",
	"context",
	"generic"
];
const minKeywordBytes = 3;
function checkGivenRules(rules) {
	const ids = new Set();
	for (const [index, rule] of rules.entries()) {
		const id = checkGivenRule(rule, index);
		if (ids.has(id)) throw new require_scan.RuleError(id, "id is used by two rules");
		ids.add(id);
	}
}
function checkGivenRule(rule, index) {
	const complain = (path, detail) => new require_scan.RuleError(calledAs(rule, index), `${require_fields.nameOfField(path)} ${detail}`.trim());
	const fields = new require_fields.Fields(rule, "any", complain);
	const id = fields.requiredText("id");
	if (!require_rule_id.isRuleId(id)) throw fields.complaint("id", require_rule_id.ruleIdAdvice);
	for (const key of ["name", "provider"]) fields.requiredText(key);
	if (fields.oneOf("severity", require_scan.severities) === void 0) throw fields.complaint("severity", "is missing");
	const kind = fields.oneOf("kind", kinds);
	if (kind === void 0) throw fields.complaint("kind", "is missing");
	if (fields.texts("references") === void 0) throw fields.complaint("references", "is missing");
	if (fields.table("rotate", ["steps", "url"])?.text("steps") === void 0) throw fields.complaint("rotate", "needs steps and url");
	if (kind !== "generic") checkPattern(fields);
	const keywords = fields.texts("keywords") ?? [];
	if (keywords.length === 0 || keywords.some((keyword) => Buffer.byteLength(keyword) < minKeywordBytes)) throw fields.complaint("keywords", `must be texts of ${minKeywordBytes} bytes or more, one of which is in every match`);
	return id;
}
function checkPattern(fields) {
	const pattern = fields.raw("pattern");
	if (!(pattern instanceof RegExp)) throw fields.complaint("pattern", "must be a regular expression");
	if (!/^i?$/.test(pattern.flags)) throw fields.complaint("pattern", `may have the flag i and no other, not ${pattern.flags}`);
	if (pattern.source.split("(?<secret>").length !== 2) throw fields.complaint("pattern", "must have exactly one group called secret: (?<secret>...)");
}
function calledAs(rule, index) {
	return typeof rule === "object" && rule !== null && "id" in rule && typeof rule.id === "string" ? rule.id : `number ${index + 1}`;
}
exports.checkGivenRules = checkGivenRules;
