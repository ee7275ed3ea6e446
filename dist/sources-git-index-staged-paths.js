const require_scan = require("./scan.js");
const require_git = require("./git.js");
// src/sources/git/index/staged-paths.ts
function listStagedPaths(repository) {
	const { exitCode, stdout, stderr } = require_git.compareWithHead(require_git.openStaged(repository));
	if (exitCode !== 0) throw new require_scan.SourceError(repository, `git cannot compare the index with HEAD: ${require_git.reasonOf(stderr)}`);
	return new Set(require_git.parseRawDiff(stdout).keys());
}
exports.listStagedPaths = listStagedPaths;
