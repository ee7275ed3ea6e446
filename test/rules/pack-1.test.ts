import { checkShare } from './check-pack.ts';

checkShare(0, 4);
