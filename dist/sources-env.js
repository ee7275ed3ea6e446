const require_scan = require("./scan.js");
const require_tree = require("./tree.js");
// src/sources/variables.ts
function readVariables(variables, sink) {
	const encoder = new TextEncoder();
	for (const name of Object.keys(variables).sort()) {
		const value = variables[name];
		if (value === void 0) continue;
		sink.blob({
			provenance: {
				kind: "variable",
				path: `env:${name}`,
				name
			},
			bytes: encoder.encode(`${name}=${value}`)
		});
	}
}
// src/sources/env.ts
const closedFolder = /(?:^|\/)node_modules$/;
const environmentFile = /^(?:\.env.*|.*\.env|\.flaskenv|\.dev\.vars.*)$/i;
function isEnvironmentFile(name) {
	return environmentFile.test(name);
}
function envSource(options) {
	return { read(sink) {
		const files = require_tree.listFiles(toTreeOptions(options), sink);
		return files instanceof Promise ? files.then((listed) => readAll(listed, options, sink)) : readAll(files, options, sink);
	} };
}
function toTreeOptions({ paths, isExcluded }) {
	return {
		paths,
		honoursGitignore: false,
		followsLinks: false,
		isExcluded: (path) => closedFolder.test(path) || isExcluded?.(path) === true,
		isWanted: isEnvironmentFile
	};
}
function readAll(files, { variables, maxFileBytes }, sink) {
	for (const file of files) require_scan.readFileInto(file, sink, maxFileBytes);
	if (variables !== void 0) readVariables(variables, sink);
}
exports.envSource = envSource;
