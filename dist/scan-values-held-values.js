const require_value_scanner = require("./find-value-scanner.js");
const require_scan = require("./scan.js");
const require_head_tree = require("./sources-git-history-head-tree.js");
const require_git = require("./git.js");
// src/find/telling-part.ts
const shortestLine = 20;
const mixed = /^(?=.*\d)(?=.*[A-Za-z]).{10,}$/s;
const shortestPhrase = 20;
function tellingPartOf(value) {
	const lines = value.split(/\r?\n/).filter((line) => line.length >= shortestLine && !line.startsWith("-----"));
	const part = value.includes("\n") ? lines[lines.length >> 1] ?? "" : value;
	return mixed.test(part) || part.length >= shortestPhrase ? [{
		bytes: Buffer.from(part),
		decoded: []
	}] : [];
}
// src/scan/values/held-values.ts
const mostPlaces = 1e5;
async function findValuesAtHead(findings, repository, binary) {
	const sought = findings.filter(({ secret }) => tellingPartOf(secret).length > 0);
	if (sought.length === 0 || repository.isPartial) return new Map();
	const values = sought.map(({ secret, fingerprint }) => ({
		value: secret,
		variables: [fingerprint]
	}));
	const harvest = new require_scan.Harvest(mostPlaces);
	const files = require_git.objectsAtPaths(await require_head_tree.listHeadFiles(repository), {
		provenance: ({ id, path }) => ({
			kind: "git-object",
			path,
			objectId: id,
			objectType: "blob"
		}),
		absence: {
			kind: "missing-object",
			detail: "",
			advice: ""
		}
	});
	await require_git.readObjects(repository, files, new require_scan.Collector(new require_value_scanner.ValueScanner(values, binary, tellingPartOf), harvest));
	const held = new Map(sought.map(({ fingerprint }) => [fingerprint, ""]));
	for (const { provenance, match } of harvest.sightings) {
		const fingerprint = sought[match.rule]?.fingerprint ?? "";
		if ("path" in provenance && held.get(fingerprint) === "") held.set(fingerprint, provenance.path);
	}
	return held;
}
exports.findValuesAtHead = findValuesAtHead;
