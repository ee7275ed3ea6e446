const require_model = require("./model.js");
const require_write = require("./report-write.js");
const require_version = require("./cli-version.js");
// src/cli/run-version.ts
function runVersion() {
	require_write.writeStdout([`${require_version.version}\n`]);
	return require_model.exitCodes.clean;
}
exports.runVersion = runVersion;
