import { SKIP, visit } from 'unist-util-visit';
import { attributesOf, idOfHeading, type MdastNode, mdxToMdast } from '../content/mdx.ts';

/** What a block is, without its words, and the line it begins on. */
export interface Shape {
  shape: string;
  line: number;
}

/**
 * The blocks of a document in order: headings with their ids, lists and tables with their size,
 * code with its text, components with their attributes. Two languages of a page must agree in all.
 */
export function shapes(source: string): Shape[] {
  const found: Shape[] = [];
  visit(mdxToMdast(source), (node) => {
    const shape = shapeOf(node);
    if (shape) found.push({ shape, line: node.position?.start.line ?? 0 });
    return ['paragraph', 'heading', 'table'].includes(node.type) ? SKIP : undefined;
  });
  return found;
}

function shapeOf(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'heading': {
      const id = idOfHeading(node);
      return `heading ${node.depth} ${id === undefined ? 'without an id: write “## Title [#id]”' : `#${id}`}`;
    }
    case 'list':
      return `${node.ordered ? 'numbered' : 'plain'} list of ${node.children.length}`;
    case 'table':
      return `table of ${node.children.length} rows, ${node.children[0]?.children.length} columns`;
    case 'code':
      return `code ${node.lang} ${node.meta ?? ''}: ${withoutComments(node.value, node.lang)}`;
    case 'mdxJsxFlowElement':
      return `<${node.name} ${JSON.stringify(attributesOf(node))}>`;
    case 'paragraph':
    case 'blockquote':
    case 'thematicBreak':
      return node.type;
    default:
      return undefined;
  }
}

/** Comments in a file are prose and differ by language; in a terminal `# ` is a prompt. */
function withoutComments(code: string, lang: string | null | undefined): string {
  if (lang === 'console' || lang === 'text') return code;
  return code
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trimEnd())
    .filter(Boolean)
    .join('\n');
}

/** The first place where two documents part, or `undefined` where they have the same blocks. */
export function firstDifference(
  english: string,
  chinese: string,
): { en: Shape | undefined; zh: Shape | undefined } | undefined {
  const [en, zh] = [shapes(english), shapes(chinese)];
  for (let index = 0; index < Math.max(en.length, zh.length); index += 1) {
    if (en[index]?.shape !== zh[index]?.shape) return { en: en[index], zh: zh[index] };
  }
  return undefined;
}
