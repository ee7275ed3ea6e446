// src/report/index.ts
var report_exports = /* @__PURE__ */ require("./rolldown-runtime.js").__exportAll({ reporters: () => reporters });
/** Every format by its name. A format's module is loaded when it is first asked for. */
const reporters = {
	text: { render: async (result, options) => (await Promise.resolve().then(() => require("./text.js"))).renderText(result, options) },
	json: { render: async (result, options) => (await Promise.resolve().then(() => require("./json.js"))).renderJson(result, options) },
	jsonl: { render: async (result, options) => (await Promise.resolve().then(() => require("./jsonl.js"))).renderJsonLines(result, options) },
	sarif: { render: async (result, options) => (await Promise.resolve().then(() => require("./sarif.js"))).renderSarif(result, options) }
};
Object.defineProperty(exports, "report_exports", {
	enumerable: true,
	get: function() {
		return report_exports;
	}
});
Object.defineProperty(exports, "reporters", {
	enumerable: true,
	get: function() {
		return reporters;
	}
});
