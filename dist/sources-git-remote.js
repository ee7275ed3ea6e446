// src/sources/git/remote.ts
async function remoteUrl(repository) {
	const { simpleGit } = await Promise.resolve().then(() => require("./simple-git.js")).then((n) => n.dist_exports);
	const git = simpleGit({
		baseDir: repository.folder,
		timeout: { block: 1e4 },
		allowEnvironment: Object.keys(repository.environment),
		unsafe: {
			allowUnsafeConfigEnvCount: true,
			allowUnsafeConfigPaths: true
		}
	}).env({ ...repository.environment });
	try {
		const remotes = await git.getRemotes(true);
		const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
		return remote === void 0 ? void 0 : withoutCredentials(remote.refs.fetch);
	} catch {
		return;
	}
}
function withoutCredentials(address) {
	const short = /^(?:[^/@:]+@)?([\w.-]{2,}):(?!\/\/|:)(.+)$/.exec(address);
	const text = short === null ? address : `ssh://${short[1] ?? ""}/${(short[2] ?? "").replace(/^\//, "")}`;
	if (!URL.canParse(text)) return void 0;
	const { protocol, host, pathname } = new URL(text);
	return /^(?:https?|ssh|git|git\+ssh|ssh\+git):$/.test(protocol) && host !== "" ? `${protocol}//${host}${pathname}` : void 0;
}
exports.remoteUrl = remoteUrl;
