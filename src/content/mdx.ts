import { toString as textOf } from 'mdast-util-to-string';
import { type MdastNode, mdxToMdast } from 'satteri';

export { type MdastNode, mdxToMdast } from 'satteri';

/** The nodes of a document at its top. */
export function blocksOf(source: string): readonly MdastNode[] {
  const root = mdxToMdast(source);
  return 'children' in root ? (root.children as MdastNode[]) : [];
}

/** The attributes of a component; an expression is its source. */
export function attributesOf(node: MdastNode): Record<string, string> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {};
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (!('name' in attribute)) return [];
      const value = typeof attribute.value === 'object' ? attribute.value?.value : attribute.value;
      return [[attribute.name, value ?? '']];
    }),
  );
}

/** The path above a fenced block, where it is a file. */
export const titleOfFence = (meta: string | null | undefined): string | undefined =>
  /title="([^"]+)"/.exec(meta ?? '')?.[1];

/** The id that a heading carries: `## Title [#id]`. */
export const idOfHeading = (node: MdastNode): string | undefined =>
  node.type === 'heading' ? /\[#([^\]]*)\]$/.exec(textOf(node))?.[1] : undefined;

/** The blocks of a section, up to the next heading that is not below it; none where it is not. */
export function blocksOfSection(source: string, id: string): readonly MdastNode[] | undefined {
  const nodes = blocksOf(source);
  const from = nodes.findIndex((node) => idOfHeading(node) === id);
  const head = nodes[from];
  if (head?.type !== 'heading') return undefined;
  const rest = nodes.slice(from + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= head.depth);
  return end < 0 ? rest : rest.slice(0, end);
}
