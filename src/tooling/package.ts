/**
 * `npm run package` makes the package that `npx rootless-guide` runs, out of the built site: one
 * program without dependencies, a man page, and the site as one file. It ends in `.package/`.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { type SiteFile, siteFile } from '../cli/site-file.ts';
import { loadAnswers, loadFixes } from '../content/load-answers.ts';
import { optionSpecs, planFormats } from '../core/planner/index.ts';
import { contentType } from '../site/build/offline/content-types.ts';
import { en } from '../words/en/index.ts';
import { languages } from '../words/languages.ts';

const folder = '.package';
const { version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'));

/** In the package the answers stand in the program: it has no documents to read them from. */
const answersInside: Plugin = {
  name: 'answers-inside',
  load: (id) =>
    id.endsWith('/src/content/load-answers.ts')
      ? `const answers = ${JSON.stringify(loadAnswers())};
const fixes = ${JSON.stringify(Object.fromEntries(languages.map((lang) => [lang, loadFixes(lang)])))};
export const loadAnswers = () => answers;
export const loadFixes = (lang) => fixes[lang];`
      : undefined,
};

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [answersInside],
    publicDir: false,
    define: { PACKAGED: 'true' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/cli/rootless-guide.ts',
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        output: {
          banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
          entryFileNames: 'rootless-guide.js',
          chunkFileNames: 'lib/[name].js',
        },
      },
    },
  });
}

/** What is of no use to who runs the site at home: what a browser saves, copies and pictures of it. */
const leftOut =
  /^(offline\/|rootless-guide-|offline-worker\.js$|sitemap|robots\.txt$|screenshot\.|_headers$)|\.(br|gz)$/;

/** The search index is compressed piece by piece; its reader takes it plain as well. */
const plain = (body: Buffer): Buffer =>
  body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body;

/** The page that offers the files which are left out does not offer them. */
const withoutFiles = (path: string, body: Buffer): Buffer =>
  /^\w+\/offline\/index\.html$/.test(path)
    ? Buffer.from(body.toString().replace(/<section data-carry.*?<\/section>/s, ''))
    : body;

function site(): Map<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  for (const path of globSync('**/*', { cwd: 'dist' })) {
    if (leftOut.test(path) || statSync(join('dist', path)).isDirectory()) continue;
    const type = contentType(path) ?? 'application/octet-stream';
    files.set(path, { type, body: plain(withoutFiles(path, readFileSync(join('dist', path)))) });
  }
  if (!files.has('index.html')) throw new Error('there is no built site: npm run build');
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const manual = (): string => {
  const quoted = (text: string) => text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  const rows = optionSpecs.map(
    ({ name, values }) =>
      `.TP\n.BI \\-\\-${quoted(name)} " VALUE"\n${quoted(en.options[name].meaning)}${
        values.length > 0 ? `\nOne of: ${quoted(values.join(' '))}.` : ''
      }`,
  );
  return `.TH ROOTLESS\\-GUIDE 1 "" "rootless\\-guide ${version}"
.SH NAME
rootless\\-guide \\- how to run Docker without root
.SH SYNOPSIS
.B rootless\\-guide
.I COMMAND
.RI [ OPTION ]...
.SH COMMANDS
.TP
.B plan
The exact commands for one machine.
.TP
.B probe
A read\\-only script that looks at a machine.
.TP
.B diagnose
An error message, a log or the output of probe to its answer.
.TP
.B doctor
What this machine lacks, and the commands that bring it. Ends with 1 where something is missing.
.TP
.B serve
The whole site on this machine, without a network.
.TP
.B completion
For bash, zsh or fish.
.SH OPTIONS OF PLAN
.TP
.BI \\-\\-format " FORMAT"
One of: ${quoted(planFormats.join(' '))}.
${rows.join('\n')}
.SH EXIT STATUS
0 done; 2 refused, with the reason on standard error.
`;
};

const readme = `# Rootless Guide

${description}

\`\`\`sh
npx rootless-guide plan --system debian-13
npx rootless-guide doctor
npx rootless-guide diagnose build.log
npx rootless-guide serve
\`\`\`

\`rootless-guide --help\` says more. Nothing is sent anywhere, and nothing is installed besides.
`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
await bundle();
const put = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);
put('lib/site.br', siteFile(site(), Number(process.env.BROTLI_QUALITY ?? 9)));
put('rootless-guide.1', manual());
put('README.md', readme);
copyFileSync('LICENSE', join(folder, 'LICENSE'));
put(
  'package.json',
  `${JSON.stringify(
    {
      name: 'rootless-guide',
      version,
      description,
      license,
      type: 'module',
      bin: { 'rootless-guide': 'rootless-guide.js' },
      man: ['./rootless-guide.1'],
      engines: { node: '>=20' },
    },
    null,
    2,
  )}\n`,
);
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--loglevel=error'], { cwd: folder, encoding: 'utf8' }),
);
console.log(`${folder}/${packed.filename}: ${(packed.size / 1e6).toFixed(2)} MB packed`);
