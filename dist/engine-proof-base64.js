// src/engine/proof/base64.ts
function decodeBase64(text) {
	const digits = text.replace(/\s+/g, "").replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
	if (digits.length % 4 === 1 || !/^[0-9A-Za-z+/]*$/.test(digits)) return void 0;
	return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
Object.defineProperty(exports, "decodeBase64", {
	enumerable: true,
	get: function() {
		return decodeBase64;
	}
});
Object.defineProperty(exports, "decodeUtf8", {
	enumerable: true,
	get: function() {
		return decodeUtf8;
	}
});
