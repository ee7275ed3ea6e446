// src/rule/rule-id.ts
const ruleIdAdvice = "must be lower-case words joined by dashes: acme-api-key";
function isRuleId(text) {
	return text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
exports.isRuleId = isRuleId;
exports.ruleIdAdvice = ruleIdAdvice;
