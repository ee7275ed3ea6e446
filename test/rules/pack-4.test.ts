import { checkShare } from './check-pack.ts';

checkShare(3, 4);
