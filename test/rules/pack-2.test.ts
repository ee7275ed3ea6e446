import { checkShare } from './check-pack.ts';

checkShare(1, 4);
