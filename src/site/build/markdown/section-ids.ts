import { defineMdastPlugin } from 'satteri';

const marker = /\s*\[#([a-z][a-z0-9-]*)\]$/;

/**
 * Takes the id out of `## Subordinate IDs [#subordinate-ids]`, so that a section has one address in
 * every language. A heading without one fails the build: a slug of its text would differ by language.
 */
export const sectionIds = defineMdastPlugin({
  name: 'section-ids',
  heading(node, context) {
    const last = node.children.at(-1);
    const match = last?.type === 'text' ? marker.exec(last.value) : null;
    if (last?.type !== 'text' || !match) {
      throw new Error(
        `${context.fileURL?.pathname}: the heading “${context.textContent(node)}” needs an id: ## Title [#id]`,
      );
    }
    context.setProperty(last, 'value', last.value.slice(0, match.index));
    context.setProperty(node, 'data', { hProperties: { id: match[1] } });
  },
});
