const require_read_file = require("./sources-read-file.js");
const require_working_tree = require("./sources-working-tree.js");
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
		const files = require_working_tree.listFiles(toTreeOptions(options), sink);
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
	const buffer = require_read_file.createReadBuffer();
	for (const file of files) require_read_file.readFileInto(file, sink, buffer, maxFileBytes);
	if (variables !== void 0) readVariables(variables, sink);
}
exports.envSource = envSource;
