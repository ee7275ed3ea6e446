const require_scan = require("./scan.js");
// src/find/secret-variables.ts
const shortestValue = 8;
const secretName = /(?:^|_)(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PASS|PWD|APIKEY|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|ENCRYPTION|MASTER|DEPLOY|SSH|AUTH|LICENSE|SERVICE|ACCOUNT)_?KEY|CREDENTIALS?|DSN|CONNECTION_STRING|WEBHOOK(?:_URL)?|PAT|AUTH)\d*(?:_(?:PROD(?:UCTION)?|STAGING|DEV|TEST|BASE64|B64|JSON|PEM|VALUE))?$/;
const shellNames = new Set(["PWD", "OLDPWD"]);
const commonWords = /^(?:true|false|yes|no|on|off|null|none|undefined|enabled?|disabled?|default|production|staging|development|testing|localhost|root|admin(?:istrator)?|username|password|changeme|example)$/i;
function chooseSecretValues({ variables, found, names }) {
	const holders = new Map();
	const unsearched = names.filter((name) => !Object.keys(variables).some((variable) => require_scan.matchesWildcard(variable, name))).map((name) => ({
		variable: name,
		why: "no variable is called so"
	}));
	for (const variable of Object.keys(variables).sort()) {
		const value = variables[variable]?.trim() ?? "";
		const secrets = found.get(variable) ?? [];
		const isNamed = names.some((name) => require_scan.matchesWildcard(variable, name));
		if (!isNamed && (value === "" || secrets.length === 0 && !isSecretName(variable))) continue;
		const why = whyUnsearched(value, isNamed ? "named" : secrets.length > 0 ? "found" : "called");
		if (why !== void 0) {
			unsearched.push({
				variable,
				why
			});
			continue;
		}
		for (const candidate of new Set([value, ...secrets])) if (tooShort(candidate) === void 0) require_scan.addToGroup(holders, candidate, variable);
	}
	return {
		values: [...holders].map(([value, own]) => ({
			value,
			variables: own
		})),
		unsearched
	};
}
function whyUnsearched(value, evidence) {
	const short = tooShort(value);
	if (short !== void 0 || evidence === "named") return short;
	return wordy(value) ?? (evidence === "found" ? void 0 : tooCommon(value));
}
function isSecretName(variable) {
	return secretName.test(variable.toUpperCase()) && !shellNames.has(variable);
}
function tooShort(value) {
	if (value === "") return "empty";
	return Buffer.byteLength(value) < shortestValue ? `shorter than ${shortestValue} characters, so it would stand anywhere by chance` : void 0;
}
function wordy(value) {
	if (commonWords.test(value)) return "a common word";
	return /^[a-z]{1,11}$|^[A-Z][a-z]{1,10}$/.test(value) ? "a plain word" : void 0;
}
function tooCommon(value) {
	if (/^[\d.,:-]{1,15}$/.test(value)) return "a number or a date";
	if (/^(?:~|\.{1,2})?(?:\/[\w@+.,-]+)+\/?$/.test(value)) return "a path";
	return /^https?:\/\/[^@?#]*$/.test(value) && !/[\w-]{20,}/.test(value.replace(/^https?:\/\/[^/]*/, "")) ? "an address without credentials" : void 0;
}
exports.chooseSecretValues = chooseSecretValues;
