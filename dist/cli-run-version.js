const require_main = require("./cli-main.js");
const require_scan = require("./scan.js");
const require_cli = require("./cli.js");
// src/cli/run-version.ts
function runVersion() {
	require_scan.writeStdout([`${require_cli.version}\n`]);
	return require_main.exitCodes.clean;
}
exports.runVersion = runVersion;
