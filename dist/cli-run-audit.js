const require_log = require("./audit-log.js");
const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_cli = require("./cli.js");
// src/cli/run-audit.ts
function runAudit({ positionals: [, named] }) {
	const file = named ?? require_scan.pathFromHere(require_log.auditFileOf(require_git.openRepository(".").commonDir));
	const text = require_log.readLog(file);
	if (text === void 0) {
		require_cli.tell(`straykey: there is no ${file}, so nothing was checked; the first hook that is skipped begins it`);
		return require_scan.exitCodes.incomplete;
	}
	if (named !== void 0 && !require_log.isLog(text)) throw new require_scan.UsageError(`${file}: not an audit log, none of its lines is an entry; name a copy of .git/straykey/audit.jsonl`);
	const verdict = require_log.checkLog(text);
	if (verdict.kind === "broken") {
		require_scan.writeStdout([`${file}:${verdict.line}: broken: ${verdict.why}\n`]);
		return require_scan.exitCodes.findings;
	}
	require_scan.writeStdout([`${file}: ${require_scan.countOf(verdict.count, "entry", "entries")}, intact; the last hash is ${verdict.lastHash}\n`]);
	return require_scan.exitCodes.clean;
}
exports.runAudit = runAudit;
