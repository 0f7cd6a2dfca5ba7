import { expect, it } from 'vitest';
import { pageAsMarkdown } from './to-markdown.ts';

it('keeps text, tables and commands, and leaves the frame away', () => {
  const page = `<body><nav>menu</nav><main><h1>Install</h1><h2 id="a"><a href="#a">Which</a></h2><p>Run <code>id</code>:</p>
    <copy-block class="terminal"><pre><code><span class="cmd as-user">id -u</span>
<span class="out">1001</span></code></pre><button>Copy</button></copy-block>
    <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
    <nav>next</nav></main></body>`;
  expect(pageAsMarkdown(page)).toBe(
    '# Install\n\n## Which\n\nRun `id`:\n\n```\n$ id -u\n1001\n```\n\n| a |\n| - |\n| b |\n',
  );
});
