const require_scan = require("./scan.js");
// src/engine/chosen-secret.ts
const shortest = 6;
const usualWords = /pass|pwd|secret|test|demo|guest|admin|user|login|root|qwerty|letmein|welcome|hello|dummy|foo|bar/i;
const fewestCharacters = 5;
const tellingClasses = 3;
const tellingLength = 8;
const noHost = /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|localdomain)(?![\w.-])|^[^\s"'<>/]{0,80}@(?:127\.|0\.0\.0\.0|\[::1\])/i;
function isLikelyDummy(secret, after) {
	if (secret.length < shortest || new Set(secret).size < fewestCharacters || noHost.test(after)) return true;
	if ([
		/[a-z]/,
		/[A-Z]/,
		/[0-9]/,
		/[^0-9A-Za-z]/
	].filter((kind) => kind.test(secret)).length >= tellingClasses && secret.length >= tellingLength) return false;
	if (usualWords.test(secret)) return true;
	const letters = secret.replace(/[^A-Za-z]+/g, " ").trim();
	return letters.replaceAll(" ", "").length < 4 || letters.split(" ").some((word) => word.length >= 4 && require_scan.naturalness(word) > 0);
}
Object.defineProperty(exports, "isLikelyDummy", {
	enumerable: true,
	get: function() {
		return isLikelyDummy;
	}
});
