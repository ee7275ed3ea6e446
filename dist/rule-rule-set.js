const require_reach = require("./rule-reach.js");
// src/rule/rule-set.ts
const kindConfidence = {
	provider: "high",
	context: "medium",
	generic: "medium"
};
function createRuleSet(rules, isProven) {
	const entries = [];
	const entry = (index) => entries[index] ??= toEntry(rules[index]);
	return {
		count: rules.length,
		kindOf: (index) => rules[index].kind,
		isProven: () => isProven,
		entry,
		entries: () => rules.map((_, index) => entry(index)),
		load: (index) => rules[index]
	};
}
function toEntry(rule) {
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
		} : require_reach.reachOf(rule)
	};
}
exports.createRuleSet = createRuleSet;
