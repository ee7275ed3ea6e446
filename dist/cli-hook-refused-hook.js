const require_hook = require("./hook.js");
const require_scan = require("./scan.js");
const require_cli = require("./cli.js");
// src/cli/hook/refused-hook.ts
const columns = 72;
const stopped = {
	"pre-commit": "the commit was stopped. Remove the secret, `git add` the file again, and revoke it if anybody else may have seen it.",
	"commit-msg": "the commit was stopped. Remove the secret from the message: git commit --edit --file=\"$(git rev-parse --git-path COMMIT_EDITMSG)\"",
	"pre-push": "nothing was pushed. The commits named above hold the secret, even if a later one removes it: rewrite them with `git rebase --interactive`, and revoke it if anybody else may have seen it.",
	"pre-receive": "the push was refused. The commits named above hold the secret, even if a later one removes it: rewrite them with `git rebase --interactive` and push again. Revoke it if anybody else may have seen it."
};
const foundElsewhere = {
	dir: "the files named above hold the secret. Remove it, and revoke it if anybody else may have seen it.",
	range: "the commits named above hold the secret, even if a later one removes it. Revoke it."
};
const unread = "not everything could be read, so nothing is let through; see what to do above.";
async function tellRefusal(name, result, typed) {
	require_scan.writeStderr(await require_scan.reporters.text.render(result, {
		color: require_scan.hasColor("stderr", typed),
		columns,
		version: require_cli.version
	}));
	if (result.findings.length === 0) {
		require_cli.tell(`\nstraykey: ${unread}`);
		return require_scan.exitCodes.incomplete;
	}
	const elsewhere = name === "pre-commit" ? foundElsewhere[result.target.mode] : void 0;
	require_cli.tell(`\nstraykey: ${elsewhere ?? stopped[name]}`);
	if (name === "commit-msg") require_cli.tell(`straykey: if it is not a secret: ${require_hook.skipVariable}="reason" before the command lets it pass, and is recorded.`);
	else if (name === "pre-receive") require_cli.tell("straykey: if it is not a secret, write `straykey:allow -- reason` in a comment on its line, or ask who runs this server for a baseline.");
	else require_cli.tell(`straykey: if it is not a secret, write \`straykey:allow -- reason\` in a comment on its line; ${require_hook.skipVariable}="reason" before the command lets everything pass, and is recorded.`);
	return require_scan.exitCodes.findings;
}
exports.tellRefusal = tellRefusal;
