const require_read_file = require("./sources-read-file.js");
let node_fs = require("node:fs");
// src/sources/stdin.ts
const pollMs = 5;
function stdinSource({ filename = "stdin", maxFileBytes = require_read_file.defaultMaxFileBytes } = {}) {
	return { read(sink) {
		require_read_file.readDescriptor({
			fd: 0,
			provenance: {
				kind: "stdin",
				path: filename
			},
			sink,
			buffer: require_read_file.createReadBuffer(),
			maxBytes: maxFileBytes,
			readPiece: readWaiting
		});
	} };
}
function readWaiting(fd, buffer, offset, length) {
	for (;;) try {
		return (0, node_fs.readSync)(fd, buffer, offset, length, null);
	} catch (error) {
		const code = require_read_file.systemErrorCode(error);
		if (code === "EOF") return 0;
		if (code !== "EAGAIN" && code !== "EINTR") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
	}
}
exports.stdinSource = stdinSource;
