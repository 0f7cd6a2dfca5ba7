import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the link for editing a page', () => {
  it('leads to the file where the deployer said, and is not there otherwise', async () => {
    vi.stubEnv('EDIT_URL', 'https://example.org/edit/main/{file}');
    const { editPage } = await import('./project.ts');
    expect(editPage?.('content/zh/guide/ports.mdx')).toBe(
      'https://example.org/edit/main/content/zh/guide/ports.mdx',
    );
    vi.resetModules();
    vi.stubEnv('EDIT_URL', undefined);
    expect((await import('./project.ts')).editPage).toBeUndefined();
  });
});

describe('the link for reporting a mistake', () => {
  it('leads to the form that the deployer named, with the page in it', async () => {
    vi.stubEnv('REPORT_URL', 'https://example.org/new?title=Mistake&page={page}');
    const { reportMistake } = await import('./project.ts');
    expect(reportMistake?.('/zh/guide/ports/')).toBe(
      'https://example.org/new?title=Mistake&page=%2Fzh%2Fguide%2Fports%2F',
    );
  });

  it('is not there when none was named', async () => {
    vi.stubEnv('REPORT_URL', undefined);
    expect((await import('./project.ts')).reportMistake).toBeUndefined();
  });
});
