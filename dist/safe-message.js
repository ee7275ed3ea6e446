const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
// src/safe-message.ts
var safe_message_exports = require_rolldown_runtime.__exportAll({
	withSafeProblems: () => withSafeProblems,
	withoutSecrets: () => withoutSecrets
});
const longestWord = 1e3;
const shortestWord = 8;
async function withoutSecrets(message) {
	return withoutCredentials((await redactorFor(message))?.text(message) ?? message).split(" ").map((word) => word.length > longestWord ? `${word.slice(0, longestWord)}\u2026` : word).join(" ");
}
async function withSafeProblems(result) {
	const redactor = await redactorFor(result.problems.map(({ where, detail }) => `${where}\n${detail}`).join("\n"));
	if (!redactor) return result;
	const problems = result.problems.map((problem) => ({
		...problem,
		where: redactor.path(problem.where),
		detail: redactor.sentence(problem.detail)
	}));
	return {
		...result,
		problems
	};
}
function withoutCredentials(message) {
	return message.replaceAll(/(?<=:\/\/)[^/@\s"'`]+@/g, "*****@");
}
function mayHoldSecret(text) {
	return text.split(/[\s"'`]+/).some((word) => word.length >= shortestWord && /[\d@]/.test(word));
}
async function redactorFor(text) {
	if (!mayHoldSecret(text)) return void 0;
	try {
		const result = await require_scan.scan({
			target: {
				kind: "text",
				text
			},
			config: false,
			baseline: false,
			honoursInlineAllows: false
		});
		return result.findings.length === 0 ? void 0 : new require_scan.Redactor(result);
	} catch {
		return;
	}
}
Object.defineProperty(exports, "safe_message_exports", {
	enumerable: true,
	get: function() {
		return safe_message_exports;
	}
});
exports.withoutSecrets = withoutSecrets;
