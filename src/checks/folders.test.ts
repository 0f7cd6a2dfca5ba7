import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What a file imports of ours, types too; of a component, what its script part does. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name));
}

/** Folders that stand side by side and import each other, each with the files that do. */
function arrowsBetweenSiblings(): Map<string, Map<string, string[]>> {
  const arrows = new Map<string, Map<string, string[]>>();
  const files = globSync('src/**/*.{ts,mjs,astro}').filter((file) => !file.includes('.test.'));
  for (const file of files)
    for (const target of importsOf(file)) {
      const [from, to] = [dirname(file).split('/'), dirname(target).split('/')];
      const at = from.findIndex((part, index) => part !== to[index]);
      if (at < 0 || to[at] === undefined) continue;
      const [left, right] = [from, to].map((path) => path.slice(0, at + 1).join('/')) as [
        string,
        string,
      ];
      const targets = arrows.get(left) ?? new Map<string, string[]>();
      arrows.set(left, targets.set(right, [...(targets.get(right) ?? []), `${file} → ${target}`]));
    }
  return arrows;
}

/** The folders that can be reached from one. */
function reachable(from: string, arrows: ReturnType<typeof arrowsBetweenSiblings>): Set<string> {
  const seen = new Set<string>();
  const left = [...(arrows.get(from)?.keys() ?? [])];
  for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    left.push(...(arrows.get(folder)?.keys() ?? []));
  }
  return seen;
}

describe('folders that stand side by side', () => {
  const arrows = arrowsBetweenSiblings();

  it('are read', () => {
    expect(arrows.get('src/site')?.has('src/core')).toBe(true);
  });

  it('import each other in no circle', () => {
    const circles = [...arrows.keys()].flatMap((folder) =>
      [...(arrows.get(folder) ?? [])]
        .filter(([target]) => reachable(target, arrows).has(folder))
        .flatMap(([, files]) => files),
    );
    expect(circles, 'move what both need below both').toEqual([]);
  });
});
