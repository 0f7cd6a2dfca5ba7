const components = import.meta.glob<typeof import('./Link.astro').default>('./*.astro', {
  eager: true,
  import: 'default',
});

const byName = Object.fromEntries(
  Object.entries(components).map(([path, component]) => [
    path.slice(2, -'.astro'.length),
    component,
  ]),
);

/** What a document may use without importing it; CONTRIBUTING.md lists it for writers. */
export const mdxComponents = { ...byName, a: byName.Link };
