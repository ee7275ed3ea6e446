// src/engine/search/cut-word.ts
function cutWord({ bytes, startsInWord = false, cutTail }, start, end) {
	if (startsInWord && start === 0) return "the rest of a longer word, where what was decoded begins";
	return cutTail !== void 0 && start >= cutTail && end === bytes.length ? "it may go on where what was decoded ends" : void 0;
}
exports.cutWord = cutWord;
