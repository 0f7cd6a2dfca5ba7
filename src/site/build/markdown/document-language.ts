import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { asLang, type Lang } from '../../../words/languages.ts';

/** The language of a document is the folder it stands in; the project may lie in a folder `content` too. */
export const languageOf = (file: URL | undefined): Lang =>
  asLang(/.*\/content\/(\w+)\//.exec(file?.pathname ?? '')?.[1]);

const withLang = <Node extends MdxJsxFlowElement | MdxJsxTextElement>(
  node: Readonly<Node>,
  { fileURL }: { fileURL: URL | undefined },
): Node | undefined =>
  /^[A-Z]/.test(node.name ?? '')
    ? {
        ...node,
        attributes: [
          ...node.attributes,
          { type: 'mdxJsxAttribute', name: 'lang', value: languageOf(fileURL) },
        ],
      }
    : undefined;

/** Tells components, many of which have words of their own, the language by an attribute `lang`. */
export const documentLanguage = defineMdastPlugin({
  name: 'document-language',
  mdxJsxFlowElement: withLang,
  mdxJsxTextElement: withLang,
});
