const require_cli = require("./cli.js");
const require_write = require("./write.js");
const require_version = require("./version.js");
// src/cli/run-version.ts
function runVersion() {
	require_write.writeStdout([`${require_version.version}\n`]);
	return require_cli.exitCodes.clean;
}
exports.runVersion = runVersion;
