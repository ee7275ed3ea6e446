const require_scan = require("./scan.js");
const require_cli = require("./cli.js");
// src/cli/run-version.ts
function runVersion() {
	require_scan.writeStdout([`${require_cli.version}\n`]);
	return require_scan.exitCodes.clean;
}
exports.runVersion = runVersion;
