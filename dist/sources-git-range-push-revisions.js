// src/sources/git/range/push-revisions.ts
function pushRevisions({ tips, known, knownRefs }) {
	const lines = [...tips, ...known.map((id) => `^${id}`)];
	return {
		revisions: ["--stdin", ...knownRefs === void 0 ? [] : ["--not", knownRefs]],
		input: Buffer.from(lines.map((line) => `${line}\n`).join(""))
	};
}
exports.pushRevisions = pushRevisions;
