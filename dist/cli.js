#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_fs = require("node:fs");
// src/cli/stderr.ts
function tell(line) {
	try {
		(0, node_fs.writeSync)(2, `${line}\n`);
	} catch {}
}
// package.json
var version$1 = "0.1.0";
var homepage = "https://github.com/straykey/straykey#readme";
// src/cli/version.ts
const version = version$1;
const informationUri = homepage;
// src/cli/index.ts
const defectExitCode = 70;
const args = process.argv.slice(2);
if (!isAnswered(args)) Promise.resolve().then(() => require("./cli-main.js")).then(({ main }) => main(args)).then((exitCode) => {
	process.exitCode = exitCode;
}, (error) => {
	process.exitCode = defectExitCode;
	tell(`straykey: a defect of straykey itself; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}`);
});
function isAnswered([first, ...others]) {
	if (first !== "--version" && first !== "-V" || others.length > 0) return false;
	try {
		(0, node_fs.writeSync)(1, `${version}\n`);
		return true;
	} catch {
		return false;
	}
}
exports.informationUri = informationUri;
exports.tell = tell;
exports.version = version;
