import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadAnswers, loadFixes } from '../content/load-answers.ts';
import { readPaste } from '../core/diagnosis/index.ts';
import { harmless, visible } from '../core/planner/visible.ts';
import { isProbe } from '../core/probe/lacks.ts';
import { parseProbe } from '../core/probe/parse.ts';
import { words } from '../words/index.ts';
import { isLang, type Lang, languages } from '../words/languages.ts';
import { called } from './called.ts';
import { endWithReader } from './closed-pipe.ts';
import { probeReport } from './probe-report.ts';
import { readingReport } from './reading-report.ts';

const help = `Usage: ${called('diagnose')} [--json] [--lang ${languages.join('|')}] [FILE]

Finds the troubleshooting entry for an error message or a log. Of the probe's output (${called('probe')}) it says what the machine lacks, and the commands that fix it. Without FILE (or with -) it reads
standard input. Nothing is sent anywhere.

  --json        for machines: {"matches":[{"id","confidence","line","url"}]}, and where there is none
                also "nearest":[{"id","url"}]
  --lang LANG   language of the titles and addresses: en (default) or zh
  --help        this text
`;

/** More than this is no log but a disk image. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Says what is wrong on standard error and ends the run with status 2. */
function refuse(reason: string): never {
  process.stderr.write(`diagnose: ${harmless(reason)}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(`${(error as Error).message.split(/\.\s/)[0]}. Try --help.`);
  }
}

function input(file: string, lang: Lang): string {
  const said = words[lang].commandLine;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: said.missing,
      EACCES: said.closed,
      EISDIR: said.folder,
      EAGAIN: said.nothing,
    };
    return refuse(`${file}: ${reasons[code ?? ''] ?? code}`);
  }
  if (bytes.length > MOST_BYTES) refuse(`${file}: ${said.large}`);
  const text = decode(bytes);
  if (text === undefined) return refuse(`${file}: ${said.binary}`);
  if (text.trim() === '') refuse(`${file}: ${said.empty}`);
  return text;
}

/** More characters than this share that cannot be shown, and it is no text. */
const MOST_STRANGE = 0.02;

/**
 * Bytes as text: UTF-8, UTF-16 with its mark (what PowerShell's `>` writes), or the old Chinese
 * encoding. `undefined` for everything else.
 */
function decode(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes.includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = new TextDecoder(encoding).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text does not hold
    const strange = text.match(/[\u0001-\u0006\u000e-\u001a\ufffd]/g)?.length ?? 0;
    if (strange <= text.length * MOST_STRANGE) return text;
  }
  return undefined;
}

/** Lines that quote a paste: what it holds must not move the cursor of whoever asks about it. */
const printable = (text: string): string => text.split('\n').map(harmless).join('\n');

function main(): void {
  const { values, positionals } = options();
  if (values.help) return void process.stdout.write(help);
  const lang = values.lang;
  if (!isLang(lang)) refuse(`--lang ${visible(lang)}: choose ${languages.join(' or ')}`);
  if (positionals.length > 1) refuse(words[lang].commandLine.several);
  const text = input(positionals[0] ?? '-', lang);
  const probe = parseProbe(text);
  const answers = loadAnswers();
  if (isProbe(probe)) {
    const report = probeReport(probe, lang, answers);
    const json = `${JSON.stringify({ matches: report.matches }, null, 2)}\n`;
    return void process.stdout.write(values.json ? json : printable(report.text));
  }
  const answerTo = new Map(answers.map((answer) => [answer.id, answer]));
  const reading = readPaste(text, answers);
  const urlOf = (id: string): string => `/${lang}/${answerTo.get(id)?.address}`;
  if (values.json) {
    const matches = reading.matches.map(({ id, confidence, line }) => ({
      id,
      confidence,
      line,
      url: urlOf(id),
    }));
    const nearest = reading.nearest.map((id) => ({ id, url: urlOf(id) }));
    const said = matches.length > 0 ? { matches } : { matches, nearest };
    return void process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
  }
  const titleOf = (id: string): string => answerTo.get(id)?.titles[lang] ?? id;
  process.stdout.write(readingReport(reading, lang, { titleOf, urlOf, fixes: loadFixes(lang) }));
}

endWithReader();
main();
