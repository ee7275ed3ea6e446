import manifest from '../../package.json' with { type: 'json' };

/** As `cli/version.ts`: what both import would be a chunk of its own, see `actionManifest` in `build/assets.ts`. */
export const version: string = manifest.version;
export const informationUri: string = manifest.homepage;
