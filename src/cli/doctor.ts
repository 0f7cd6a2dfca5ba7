/** `rootless-guide doctor`: the probe, run here, and what it shows to be missing. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { loadAnswers } from '../content/load-answers.ts';
import { isProbe } from '../core/probe/lacks.ts';
import { parseProbe } from '../core/probe/parse.ts';
import { probeScript } from '../core/probe/script.ts';
import { isLang, languages } from '../words/languages.ts';
import { endWithReader } from './closed-pipe.ts';
import { probeReport } from './probe-report.ts';

const help = `Usage: rootless-guide doctor [--json] [--lang ${languages.join('|')}]

Runs the probe, which only reads, as whoever calls it, and says what this machine lacks for Docker
without root, with the commands that bring it. Nothing is changed, and nothing is sent anywhere.

Exit status: 0 nothing is missing; 1 something is; 2 it could not look.
`;

function refuse(reason: string): never {
  process.stderr.write(`doctor: ${reason}\n`);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch {
    return refuse('takes --json and --lang only. Try --help.');
  }
}

endWithReader();
const { json, lang, help: asked } = read();
if (asked) process.stdout.write(help);
else {
  if (!isLang(lang)) refuse(`--lang: choose ${languages.join(' or ')}`);
  const ran = spawnSync('sh', ['-s'], { input: probeScript, encoding: 'utf8' });
  const probe = parseProbe(ran.stdout ?? '');
  if (!isProbe(probe)) refuse('the probe told nothing: is this Linux, with a shell?');
  const { text, matches } = probeReport(probe, lang, loadAnswers());
  process.stdout.write(json ? `${JSON.stringify({ matches }, null, 2)}\n` : text);
  process.exitCode = matches.length > 0 ? 1 : 0;
}
