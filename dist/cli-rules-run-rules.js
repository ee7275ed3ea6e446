const require_scan = require("./scan.js");
// src/cli/rules/rule-text.ts
function formatRuleList(rules) {
	const idWidth = Math.max(...rules.map(({ entry }) => entry.id.length));
	return `${rules.map(({ entry: { id, severity, confidence }, name }) => `${id.padEnd(idWidth)}  ${severity.padEnd(8)}  ${confidence.padEnd(7)}  ${name}`).join("\n")}\n`;
}
function formatRule(rule, { severity, confidence }) {
	const shown = [
		["id", rule.id],
		["provider", rule.provider],
		["kind", rule.kind],
		["severity", severity],
		["confidence", confidence],
		["keywords", rule.keywords.join(", ")],
		["pattern", rule.kind === "generic" ? `the grammar of ${rule.grammar}s` : rule.pattern.source],
		["checksum", rule.checksum],
		["structure", rule.structure],
		["paths", rule.paths?.source],
		["companions", rule.companions?.map(({ name, withinLines, isRequired }) => `${name} within ${withinLines} lines${isRequired ? " (required)" : ""}`).join(", ")],
		["rotate", `${rule.rotate.steps} ${rule.rotate.url}`.trim()],
		["references", rule.references.join(" ")]
	].filter((row) => row[1] !== void 0 && row[1] !== "");
	return `${rule.name}\n${rule.description}\n\n${shown.map(([key, value]) => `  ${key.padEnd(10)}  ${value}`).join("\n")}\n\n`;
}
// src/cli/rules/run-rules.ts
async function runRules(line) {
	const typed = new require_scan.TypedOptions(line);
	const action = typed.action(require_scan.rulesActions);
	const rules = await readRules(typed);
	const { ruleSet } = rules;
	const names = [...line.positionals.slice(1), ...typed.names("rule")];
	const indexes = indexesNamed(names, ruleSet);
	switch (action) {
		case "check": return (await Promise.resolve().then(() => require("./cli-rules-run-check.js"))).runCheck(rules, names.length === 0 ? void 0 : indexes, typed.count("threads"));
		case "show":
			if (names.length === 0) throw new require_scan.UsageError("`straykey rules show` needs the id of a rule; `straykey rules list` shows them");
			require_scan.writeStdout(indexes.map((index) => formatRule(ruleSet.load(index), ruleSet.entry(index))));
			return require_scan.exitCodes.clean;
		case "list":
			require_scan.writeStdout([formatRuleList(indexes.map((index) => ({
				entry: ruleSet.entry(index),
				name: ruleSet.load(index).name
			})))]);
			return require_scan.exitCodes.clean;
	}
}
async function readRules(typed) {
	const config = typed.has("no-config") ? false : typed.text("config");
	const options = {
		target: {
			kind: "dir",
			paths: []
		},
		...config !== void 0 && { config }
	};
	return await require_scan.prepareRules(options, await require_scan.readConfig(options, require_scan.rootOf(options.target, void 0)));
}
function indexesNamed(names, ruleSet) {
	const entries = ruleSet.entries();
	for (const name of names) {
		const complaint = require_scan.complaintOfRuleName(entries, name);
		if (complaint !== void 0) throw new require_scan.UsageError(complaint);
	}
	return entries.flatMap((entry, index) => names.length === 0 || names.some((name) => require_scan.isNamed(entry, name)) ? [index] : []);
}
exports.runRules = runRules;
