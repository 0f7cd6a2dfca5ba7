import { probeScript } from '../core/probe/script.ts';
import { endWithReader } from './closed-pipe.ts';

endWithReader();
process.stdout.write(probeScript);
