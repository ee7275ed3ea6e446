// package.json
var version$1 = "0.1.0";
var homepage = "https://github.com/straykey/straykey#readme";
// src/cli/version.ts
const version = version$1;
const informationUri = homepage;
Object.defineProperty(exports, "informationUri", {
	enumerable: true,
	get: function() {
		return informationUri;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
