const require_git = require("./git.js");
// src/sources/git/objects/described-names.ts
const maximumBytes = 1 << 30;
function describeNames(repository, names) {
	const input = Buffer.from(names.map((name) => `${name}\n`).join(""));
	const { stdout } = require_git.runGit(repository, [
		"cat-file",
		"--batch-check=%(objecttype) %(objectname)",
		"--buffer"
	], {
		input,
		maximumBytes
	});
	const lines = stdout.toString("utf8").split("\n");
	return names.map((_, index) => {
		const [, type = "", id = ""] = /^(blob|commit|tag|tree) ([0-9a-f]+)$/.exec(lines[index] ?? "") ?? [];
		return {
			type,
			id
		};
	});
}
// src/sources/git/range/push-revisions.ts
function pushRevisions({ tips, known, knownRefs }) {
	const lines = [...tips, ...known.map((id) => `^${id}`)];
	return {
		revisions: ["--stdin", ...knownRefs === void 0 ? [] : ["--not", knownRefs]],
		input: Buffer.from(lines.map((line) => `${line}\n`).join(""))
	};
}
exports.describeNames = describeNames;
exports.pushRevisions = pushRevisions;
