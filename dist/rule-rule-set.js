const require_reach = require("./rule-reach.js");
// src/rule/rule-set.ts
const kindConfidence = {
	provider: "high",
	context: "medium",
	generic: "medium"
};
function createRuleSet(rules, isProven) {
	return {
		entries: rules.map((rule) => toEntry(rule, isProven)),
		load: (index) => rules[index]
	};
}
function toEntry(rule, isProven) {
	const { id, provider, kind, severity, keywords } = rule;
	return {
		id,
		provider,
		kind,
		isBroad: rule.isBroad ?? false,
		severity,
		confidence: rule.confidence ?? kindConfidence[kind],
		keywords,
		isCaseSensitive: kind === "provider" && !rule.pattern.ignoreCase,
		reach: kind === "generic" ? {
			before: 0,
			after: 0,
			isAnchored: false
		} : require_reach.reachOf(rule),
		isProven
	};
}
exports.createRuleSet = createRuleSet;
