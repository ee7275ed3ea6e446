const require_scan = require("./scan.js");
const require_git = require("./git.js");
// src/sources/git/history/head-tree.ts
async function walkHead(repository, onEntry) {
	if (repository.headId === void 0) return;
	const onLine = (line) => {
		const [mode = "", , id = ""] = line.split(/[ \t]/, 3);
		onEntry({
			mode,
			id,
			path: line.slice(line.indexOf("	") + 1)
		});
	};
	await require_git.streamLines(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		repository.headId
	], onLine, "\0");
}
async function findAtHead(repository, wanted) {
	const found = new Set();
	if (wanted.size > 0) await walkHead(repository, ({ id }) => void (wanted.has(id) && found.add(id)));
	return found;
}
async function listHeadFiles(repository) {
	const paths = new Map();
	await walkHead(repository, ({ mode, id, path }) => {
		if (mode !== "160000" && !paths.has(id)) paths.set(id, require_scan.showByteString(path));
	});
	return [...paths].map(([id, path]) => ({
		id,
		path
	}));
}
exports.findAtHead = findAtHead;
exports.listHeadFiles = listHeadFiles;
exports.walkHead = walkHead;
