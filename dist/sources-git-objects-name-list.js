const require_git = require("./git.js");
// src/sources/git/objects/connectivity.ts
const maximumMissing = 1e6;
async function checkConnectivity(place, onPath = () => void 0, from = ["--all", "--reflog"]) {
	const missing = new Set();
	const result = await require_git.streamLines(place, [
		"rev-list",
		"--objects",
		...from,
		"--indexed-objects",
		"--missing=print"
	], (line) => {
		const space = line.indexOf(" ");
		if (space > 0) onPath(line.slice(space + 1));
		else if (line.startsWith("?") && missing.size < 1e6) missing.add(line.slice(1));
	});
	for (const [, id = ""] of result.stderr.matchAll(/^error: Could not read ([0-9a-f]{40,64})$/gm)) missing.add(id);
	return {
		missing: [...missing].sort(),
		failure: result.exitCode === 0 ? void 0 : require_git.reasonOf(result.stderr)
	};
}
function connectivityProblems(where, isPartial, { missing, failure }) {
	const advice = "Fetch from a complete copy, or scan a fresh clone.";
	const failed = failure === void 0 ? [] : [{
		kind: "missing-object",
		where,
		detail: `the history cannot be walked to its end: ${failure}`,
		advice
	}];
	if (isPartial && missing.length > 0) return [{
		kind: "partial-repository",
		where,
		detail: `a partial clone: ${missing.length} objects were left on the server and not scanned`,
		advice: "Scan a clone made without `--filter`."
	}, ...failed];
	return [...missing.map((id) => ({
		kind: "missing-object",
		where: id,
		objectId: id,
		detail: "referred to, but not in the repository",
		advice
	})), ...failed];
}
function reportConnectivity(repository, found, sink) {
	const problems = new require_git.BoundedProblems(sink);
	for (const one of found) for (const problem of connectivityProblems(repository.path, repository.isPartial, one)) problems.add(problem);
	if (repository.isShallow) problems.add({
		kind: "partial-repository",
		where: repository.path,
		detail: "a shallow clone: older history is not here and was not scanned",
		advice: "Run `git fetch --unshallow`, or check out with `fetch-depth: 0`."
	});
	problems.close(repository.path);
}
// src/sources/git/objects/name-list.ts
const batchLength = 1 << 18;
const mostKnown = 2e5;
var NameList = class {
	#sink;
	#what;
	#known = new Set();
	#batch = [];
	#length = 0;
	constructor(sink, what) {
		this.#sink = sink;
		this.#what = what;
	}
	add(name) {
		if (name === "" || this.#known.has(name)) return;
		if (this.#known.size >= mostKnown) this.#known.clear();
		const own = Buffer.from(name, "latin1").toString("latin1");
		this.#known.add(own);
		this.#batch.push(own);
		this.#length += name.length + 1;
		if (this.#length >= batchLength) this.flush();
	}
	flush() {
		if (this.#batch.length === 0) return;
		this.#sink.blob({
			provenance: {
				kind: "names",
				path: this.#what
			},
			bytes: Buffer.from(`${this.#batch.join("\n")}\n`, "latin1")
		});
		this.#batch = [];
		this.#length = 0;
	}
};
exports.NameList = NameList;
exports.checkConnectivity = checkConnectivity;
exports.maximumMissing = maximumMissing;
exports.reportConnectivity = reportConnectivity;
