import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { asLang, type Lang } from '../../../words/languages.ts';

/** Components that print words or addresses of their own and so must know the document's language. */
const speaking = new Set([
  'Tabs',
  'Packages',
  'Install',
  'Untried',
  'PlanStep',
  'Engine',
  'DriverSpeeds',
  'DriverTable',
  'EngineChoice',
  'Glossary',
  'IdCalculator',
  'Note',
  'Picture',
]);

/** The language of a document is the folder it stands in. */
export const languageOf = (file: URL | undefined): Lang =>
  asLang(/\/content\/(\w+)\//.exec(file?.pathname ?? '')?.[1]);

const withLang = <Node extends MdxJsxFlowElement | MdxJsxTextElement>(
  node: Readonly<Node>,
  { fileURL }: { fileURL: URL | undefined },
): Node | undefined =>
  node.name && speaking.has(node.name)
    ? {
        ...node,
        attributes: [
          ...node.attributes,
          { type: 'mdxJsxAttribute', name: 'lang', value: languageOf(fileURL) },
        ],
      }
    : undefined;

/** Gives those components their `lang` attribute. */
export const documentLanguage = defineMdastPlugin({
  name: 'document-language',
  mdxJsxFlowElement: withLang,
  mdxJsxTextElement: withLang,
});
