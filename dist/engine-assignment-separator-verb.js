const require_scan = require("./scan.js");
// src/engine/assignment/separator/verb.ts
const leading = "to|be|is|not|deep|should|must|and|have|that|does|eventually|expect";
const comparing = "eq|eql|equals?|equalTo|equal_to|strictEqual|deepEqual|isEqualTo|isSameAs|toBe|toEqual|toStrictEqual|toHaveValue|hasValue|be|is|must_equal|shouldBe|shouldEqual|should_be|Should_Be|Be|Equals?|EqualTo|equalsIgnoreCase|contentEquals|compareTo";
const returning = "and_return|andReturn|thenReturn|returns?|Returns(?:Async)?|willReturn|returnValue|resolves|yields|mockReturnValue(?:Once)?|mockResolvedValue(?:Once)?";
const defaulting = "unwrap_or(?:_else)?|unwrapOr|orElse(?:Get)?|getOrElse|GetValueOrDefault";
const typing = "type|fill|fill_in|fillIn|send_keys|sendKeys|SendKeys|setValue|set_value|setText|set|with|typeText|replaceText|enterText|input|val";
const verbWords = [
	...`${leading}|${comparing}|${returning}|${defaulting}|${typing}`.split("|").flatMap(spellingsOf),
	"was",
	"are",
	"equal",
	"as",
	"or"
];
function spellingsOf(word) {
	const optional = /^(\w*?)(?:(\w)|\(\?:(\w+)\))\?$/.exec(word);
	if (optional === null) return [word];
	const [, stem = "", letter = "", ending = letter] = optional;
	return [stem, stem + ending];
}
const verb = new RegExp(`(?:(?:\\.|->|[ ])(?:${leading})){0,4}(?:\\.|->|[ ])(?:(?<comparing>${comparing})|(?<defaulting>${defaulting})|${returning}|${typing})(?:\\([ \\t]{0,4}(?:\\|_?\\|[ ]?|\\(\\)[ ]?[-=]>[ ]?)?|[ ]{1,2})(?=@?["'\`])`, "y");
const anyVerb = new require_scan.LargePattern(verb);
const body = /(?:[ \t]{0,2}(?::|->)?[ \t]{0,2}[\w.<>*?&]{1,40})?[ \t]{0,4}(?:=>[ \t]{0,4}|(?:\r?\n[ \t]{0,12})?\{\s{0,20}(?:return[ ]{1,2})?)(?=@?["'`])/y;
const firstBytes = new Set([
	10,
	13,
	32,
	45,
	46,
	58,
	61,
	123
]);
function readVerb(window, at, isClosed, isBodyAllowed) {
	if (!firstBytes.has(require_scan.codeAt(window, at))) return void 0;
	const found = mayBeVerb(window, at) ? anyVerb.execAt(window, at) : null;
	const { comparing: compares, defaulting: defaults } = found?.groups ?? {};
	if (found !== null && (isClosed || compares !== void 0)) return {
		kind: compares !== void 0 ? "comparison" : defaults !== void 0 ? "default" : "verb",
		end: at + found[0].length
	};
	if (!isBodyAllowed) return void 0;
	body.lastIndex = at;
	return body.test(window) ? {
		kind: "verb",
		end: body.lastIndex
	} : void 0;
}
function mayBeVerb(window, at) {
	const code = require_scan.codeAt(window, at);
	const letter = require_scan.codeAt(window, at + (code === 45 ? 2 : 1)) | 32;
	return (code === 32 || code === 45 || code === 46) && letter >= smallA && letter <= smallZ && [
		`"`,
		`'`,
		"`"
	].some((quote) => require_scan.isNear(window, at, farthestQuote, quote));
}
const farthestQuote = 100;
const [smallA, smallZ] = [97, 122];
const comparingWord = new RegExp(`^(?:${comparing})$`);
const anyComparing = new require_scan.LargePattern(comparingWord);
function isComparing(word) {
	return anyComparing.test(word);
}
exports.isComparing = isComparing;
exports.readVerb = readVerb;
exports.verbWords = verbWords;
