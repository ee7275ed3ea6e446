const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_simple_git = require("./simple-git.js");
// src/sources/git/process/git-client.ts
var git_client_exports = require_rolldown_runtime.__exportAll({
	openGitClient: () => openGitClient,
	unlessGitRefuses: () => unlessGitRefuses
});
const timeoutMs = 1e4;
function openGitClient({ folder, environment }) {
	return require_simple_git.wo({
		baseDir: folder,
		timeout: { block: timeoutMs },
		allowEnvironment: Object.keys(environment),
		unsafe: {
			allowUnsafeConfigEnvCount: true,
			allowUnsafeConfigPaths: true
		}
	}).env({ ...environment });
}
async function unlessGitRefuses(answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof require_simple_git.O) return void 0;
		throw error;
	}
}
Object.defineProperty(exports, "git_client_exports", {
	enumerable: true,
	get: function() {
		return git_client_exports;
	}
});
exports.openGitClient = openGitClient;
exports.unlessGitRefuses = unlessGitRefuses;
