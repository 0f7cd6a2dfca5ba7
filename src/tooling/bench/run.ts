import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a program printed, and the seconds that it took; an error where it failed. */
export async function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ output: string; seconds: number }> {
  const begin = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const [status] = await once(child, 'close');
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: exit status ${status}\n${output.slice(-2000)}`);
  return { output, seconds: (performance.now() - begin) / 1000 };
}
