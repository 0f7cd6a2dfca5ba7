import { describe, expect, it } from 'vitest';
import { indexCopy } from './index-copy.ts';

const page = `<!doctype html><html lang="zh-CN"><head><title>标题</title></head><body><nav>目录</nav>
<main data-pagefind-body><h1>特权端口</h1><p title="提示">运行 <code>sysctl --system</code></p></main></body></html>`;

describe('indexCopy', () => {
  it('makes words of the Chinese in the text, and only there', () => {
    const html = indexCopy(page, []);
    expect(html).toContain(' 特  权  端  口 ');
    expect(html).toContain('<nav>目录</nav>');
    expect(html).toContain('title="提示"');
    expect(html).toContain('<code>sysctl --system</code>');
  });

  it('adds search words as metadata', () => {
    const html = indexCopy(page, ['低位端口', 'port 80']);
    expect(html).toMatch(
      /<meta data-pagefind-meta="keywords\[content\]" content=" 低 {2}位 {2}端 {2}口 {2}·? ?.*port 80"/,
    );
  });

  it('reads the shortened names of variables in full', () => {
    const short = page.replace('sysctl --system', '…PORT_DRIVER');
    const html = indexCopy(short, []);
    expect(html).toContain('DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER');
    expect(indexCopy(page.replace('提示', '等等…A'), [])).not.toContain('DOCKERD');
  });

  it('leaves out the steps of pages that repeat each other', () => {
    const setup = page.replace(
      'data-pagefind-body',
      'data-pagefind-body data-pagefind-filter="kind:setup"',
    );
    const parts = '<section class="notices">x</section><section><pre>sudo x</pre></section>';
    const html = indexCopy(setup.replace('<p ', `${parts}<p `), []);
    expect(html).toContain('<section class="notices">x');
    expect(html).toContain('<section data-pagefind-ignore="all"><pre>');
    expect(html).toContain('data-pagefind-weight="0.4"');
  });

  it('leaves out a page that has no text for the index', () => {
    expect(indexCopy('<html><body><p>x</p></body></html>', [])).toBeUndefined();
  });
});
