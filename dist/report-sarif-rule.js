const require_scan = require("./scan.js");
// src/report/sarif-rule.ts
const securitySeverities = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0"
};
const precisions = {
	provider: "very-high",
	context: "high",
	generic: "medium"
};
function pickRules(findings) {
	const byId = new Map();
	for (const finding of findings) {
		const known = byId.get(finding.ruleId);
		if (known === void 0 || require_scan.compareSeverity(finding.severity, known.severity) > 0) byId.set(finding.ruleId, finding);
	}
	return [...byId.values()].sort((a, b) => a.ruleId < b.ruleId ? -1 : 1);
}
function toPascalCase(id) {
	return id.split(/[^0-9A-Za-z]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function describeRule({ description, rotate, references }) {
	const links = references.filter(isWebPage);
	const page = isWebPage(rotate.url) ? [rotate.url] : [];
	const uri = links[0] ?? page[0];
	return {
		text: [
			description,
			`What to do: ${rotate.steps}`,
			...page,
			...links.length === 0 ? [] : ["References:", ...links]
		].join("\n"),
		markdown: [
			description,
			`**What to do.** ${rotate.steps}`,
			...page.map((url) => `Do it here: <${url}>`),
			"Removing the secret from the code is not enough: whoever has the history has the secret.",
			...links.length === 0 ? [] : [`**References**\n\n${links.map((link) => `- <${link}>`).join("\n")}`]
		].join("\n\n"),
		...uri === void 0 ? {} : { uri }
	};
}
function isWebPage(url) {
	return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) && URL.canParse(url);
}
exports.describeRule = describeRule;
exports.isWebPage = isWebPage;
exports.pickRules = pickRules;
exports.precisions = precisions;
exports.securitySeverities = securitySeverities;
exports.toPascalCase = toPascalCase;
