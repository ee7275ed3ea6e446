const require_scan = require("./scan.js");
// src/scan/rules/rule-scanner.ts
function kernelBinaryFor({ kernel }) {
	return kernel === "plain" ? void 0 : require_scan.readKernelBinary();
}
async function createRuleScanner(rules, options, config, onProblem) {
	const { ruleSet, selected } = rules;
	const deadline = await require_scan.deadlineFor(rules, onProblem, new Int32Array(ruleSet.count));
	const { decodeDepth } = require_scan.settingsOf(options, config);
	return new require_scan.Scanner(require_scan.compileRules(ruleSet, selected, kernelBinaryFor(options)), deadline, {
		...require_scan.defaultScannerLimits,
		decodeDepth
	});
}
// src/scan/values/variable-values.ts
async function secretValuesOf(variables, names, scanner) {
	const [{ chooseSecretValues }, { readVariables }] = await Promise.all([Promise.resolve().then(() => require("./find-secret-variables.js")), Promise.resolve().then(() => require("./env.js")).then((n) => n.variables_exports)]);
	const found = new Map();
	readVariables(variables, { blob({ provenance, bytes }) {
		const sure = scanner.scan(bytes, provenance.path).filter(({ confidence }) => require_scan.isAtLeast(confidence, "medium"));
		if (provenance.kind === "variable" && sure.length > 0) found.set(provenance.name, sure.map(({ secret }) => secret));
	} });
	return chooseSecretValues({
		variables,
		found,
		names
	});
}
exports.createRuleScanner = createRuleScanner;
exports.kernelBinaryFor = kernelBinaryFor;
exports.secretValuesOf = secretValuesOf;
