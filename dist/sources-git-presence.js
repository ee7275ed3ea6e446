const require_run = require("./sources-git-run.js");
// src/sources/git/presence.ts
const maximumBytes = 1 << 30;
function keepPresent(repository, objects, sink) {
	if (!repository.isPartial || objects.length === 0) return objects;
	const wanted = new Map(objects.map(({ id }) => [id, false]));
	const { stdout } = require_run.runGit(repository, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--buffer",
		"--batch-check=%(objectname)"
	], { maximumBytes });
	for (let start = 0, end = stdout.indexOf(10); end >= 0; start = end + 1, end = stdout.indexOf(10, start)) {
		const id = stdout.toString("latin1", start, end);
		if (wanted.has(id)) wanted.set(id, true);
	}
	const present = objects.filter(({ id }) => wanted.get(id) === true);
	const absent = objects.find(({ id }) => wanted.get(id) === false);
	if (absent !== void 0) {
		const detail = `a partial clone: ${objects.length - present.length} objects were left on the server and not scanned, ${JSON.stringify(absent.path)} first`;
		sink.problem({
			kind: "partial-repository",
			where: repository.path,
			detail,
			advice: "scan a clone made without `--filter`"
		});
	}
	return present;
}
Object.defineProperty(exports, "keepPresent", {
	enumerable: true,
	get: function() {
		return keepPresent;
	}
});
