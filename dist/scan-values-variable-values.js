const require_scan = require("./scan.js");
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
exports.secretValuesOf = secretValuesOf;
