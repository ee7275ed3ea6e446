const require_scan = require("./scan.js");
const require_history = require("./history.js");
const require_push_revisions = require("./sources-git-range-push-revisions.js");
const require_git = require("./git.js");
// src/sources/git/range/push.ts
const maximumBytes = 1 << 28;
function pushSource(repository, push) {
	return require_history.rememberWalk((sink) => readPush(repository, push, sink));
}
async function readPush(repository, push, sink) {
	const tips = describeTips(repository, push.tips);
	const commits = tips.filter(({ peeledType }) => peeledType === "commit").map(({ id }) => id);
	const others = [...tips.filter(({ type }) => type === "tag").map(({ id }) => require_history.labelled("tag", id)), ...tips.flatMap((tip) => filesOf(repository, tip))];
	const { revisions, input } = commits.length > 0 ? require_push_revisions.pushRevisions({
		...push,
		tips: commits
	}) : {
		revisions: ["--max-count=0", "--all"],
		input: new Uint8Array()
	};
	return await require_history.readWalk(repository, {
		name: "what is pushed",
		revisions,
		input,
		others
	}, sink);
}
function filesOf(repository, { peeledType, peeledId }) {
	if (peeledType === "blob") return [require_history.labelled("blob", peeledId)];
	if (peeledType !== "tree") return [];
	const { exitCode, stdout, stderr } = require_git.runGit(repository, [
		"ls-tree",
		"-r",
		"-z",
		peeledId
	], { maximumBytes });
	if (exitCode !== 0) throw new require_scan.SourceError(repository.path, `git cannot list ${require_scan.shortId(peeledId)}: ${require_git.reasonOf(stderr)}`);
	return [...require_scan.showBytes(stdout).matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, id = "", path = ""]) => ({
		id,
		path
	}));
}
function describeTips(repository, names) {
	const wrong = names.find((name) => name === "" || name.startsWith("-") || /[\n\0]/.test(name));
	if (wrong !== void 0) throw new require_scan.SourceError(repository.path, `${JSON.stringify(wrong)} is the name of no commit`);
	const described = require_push_revisions.describeNames(repository, names.flatMap((name) => [name, `${name}^{}`]));
	return names.map((name, index) => {
		const { type, id } = require_scan.itemAt(described, 2 * index);
		if (type === "") throw new require_scan.SourceError(repository.path, `no object is called ${JSON.stringify(name)}`);
		const { type: peeledType, id: peeledId } = require_scan.itemAt(described, 2 * index + 1);
		return {
			id,
			type,
			peeledType,
			peeledId
		};
	});
}
function keepCommits(repository, ids) {
	if (ids.length === 0) return [];
	const described = require_push_revisions.describeNames(repository, ids.map((id) => `${id}^{commit}`));
	return ids.filter((_, index) => described[index]?.type === "commit");
}
exports.keepCommits = keepCommits;
exports.pushSource = pushSource;
