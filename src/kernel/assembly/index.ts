export { init, finds, hits } from './layout';
export { setCode, begin, advance } from './search';
export { findEncoded } from './encoded';
