// src/report/problem-sentence.ts
var problem_sentence_exports = require("./rolldown-runtime.js").__exportAll({ describeProblem: () => describeProblem });
function describeProblem({ where, detail, advice }, redactor) {
	const place = where === "" ? "" : `${redactor.path(where)}: `;
	const stop = advice === void 0 || /[.!?]$/.test(detail) ? "" : ".";
	return `${place}${redactor.text(detail)}${stop}${advice === void 0 ? "" : ` ${redactor.text(advice)}`}`;
}
Object.defineProperty(exports, "describeProblem", {
	enumerable: true,
	get: function() {
		return describeProblem;
	}
});
Object.defineProperty(exports, "problem_sentence_exports", {
	enumerable: true,
	get: function() {
		return problem_sentence_exports;
	}
});
