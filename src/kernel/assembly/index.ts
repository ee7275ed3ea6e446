export { init, finds, hits } from './layout';
export { begin, advance } from './search';
export { findEncoded } from './encoded';
