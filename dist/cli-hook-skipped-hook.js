const require_log = require("./audit-log.js");
const require_scan = require("./scan.js");
const require_hook = require("./hook.js");
const require_git = require("./git.js");
const require_cli = require("./cli.js");
// src/sources/git/committer.ts
const variables = [
	"GIT_COMMITTER_NAME",
	"GIT_COMMITTER_EMAIL",
	"EMAIL"
];
function findCommitter({ folder, environment }, caller) {
	const named = Object.fromEntries(variables.flatMap((name) => caller[name] === void 0 ? [] : [[name, caller[name]]]));
	const { exitCode, stdout } = require_git.runGit({
		folder,
		environment: {
			...environment,
			...named
		}
	}, ["var", "GIT_COMMITTER_IDENT"]);
	return exitCode === 0 ? stdout.toString("utf8").replace(/ \d+ [+-]\d+\n$/, "") : "unknown";
}
// src/cli/hook/skipped-hook.ts
async function recordSkip(name, reason) {
	const { findings } = await require_scan.scan({
		target: {
			kind: "text",
			text: reason,
			path: require_hook.skipVariable
		},
		config: false,
		baseline: false
	});
	if (findings.length > 0) throw new require_scan.UsageError(`the reason in ${require_hook.skipVariable} contains a secret itself and was not recorded; give another one`);
	const repository = require_git.openRepository(".");
	const file = require_log.auditFileOf(repository.commonDir);
	require_log.appendEvent(file, {
		action: "skip",
		who: findCommitter(repository, process.env),
		hook: name,
		reason,
		...repository.headId !== void 0 && { head: repository.headId }
	});
	require_cli.tell(`straykey: ${name} was skipped; the reason is recorded in ${require_scan.pathFromHere(file)}`);
	return require_scan.exitCodes.clean;
}
exports.recordSkip = recordSkip;
