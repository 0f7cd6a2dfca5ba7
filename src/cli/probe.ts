import { probeScript } from '../core/probe/script.ts';

process.stdout.write(probeScript);
