const require_model = require("./model.js");
const require_write = require("./report-write.js");
const require_root = require("./scan-root.js");
const require_typed = require("./cli-typed.js");
// src/cli/rule-text.ts
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
// src/cli/run-rules.ts
async function runRules(line) {
	const [action, ...positionals] = line.positionals;
	const ruleSet = await readRules(line);
	const names = [...positionals, ...new require_typed.Typed(line).names("rule")];
	const indexes = indexesOf(names, ruleSet);
	switch (action) {
		case "check": return (await Promise.resolve().then(() => require("./cli-run-check.js"))).runCheck(ruleSet, names.length === 0 ? void 0 : indexes);
		case "show":
			if (names.length === 0) throw new require_model.UsageError("`straykey rules show` needs the id of a rule");
			require_write.writeStdout(indexes.map((index) => formatRule(ruleSet.load(index), ruleSet.entries[index])));
			return require_model.exitCodes.clean;
		default:
			require_write.writeStdout([formatRuleList(indexes.map((index) => ({
				entry: ruleSet.entries[index],
				name: ruleSet.load(index).name
			})))]);
			return require_model.exitCodes.clean;
	}
}
async function readRules(line) {
	const typed = new require_typed.Typed(line);
	const config = typed.has("no-config") ? false : typed.text("config");
	const options = {
		target: {
			kind: "dir",
			paths: []
		},
		...config !== void 0 && { config }
	};
	const { ruleSet } = await require_root.prepareRules(options, await require_root.readConfig(options, require_root.rootOf(options.target, void 0)));
	return ruleSet;
}
function indexesOf(names, { entries }) {
	for (const name of names) {
		const complaint = require_root.complaintOfRuleName(entries, name);
		if (complaint !== void 0) throw new require_model.UsageError(complaint);
	}
	return entries.flatMap((entry, index) => names.length === 0 || names.some((name) => require_model.isNamed(entry, name)) ? [index] : []);
}
exports.runRules = runRules;
