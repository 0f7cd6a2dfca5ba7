import { defineMdastPlugin } from 'satteri';
import type { Lang } from '../modes.ts';

/** Components that print words or addresses of their own and so must know the document's language. */
const speaking = new Set([
  'Tabs',
  'Tab',
  'Packages',
  'PlanStep',
  'Since',
  'Until',
  'DriverTable',
  'Note',
  'Picture',
]);

/** The language of a document is the folder it stands in. */
export const languageOf = (file: URL | undefined): Lang =>
  file?.pathname.includes('/content/zh/') ? 'zh' : 'en';

type Plugin = Parameters<typeof defineMdastPlugin>[0];
type Flow = NonNullable<Plugin['mdxJsxFlowElement']>;
type Text = NonNullable<Plugin['mdxJsxTextElement']>;

function addLang(node: Parameters<Flow>[0] | Parameters<Text>[0], context: Parameters<Flow>[1]) {
  if (!node.name || !speaking.has(node.name)) return;
  context.setProperty(node, 'attributes', [
    ...node.attributes,
    { type: 'mdxJsxAttribute', name: 'lang', value: languageOf(context.fileURL) },
  ]);
}

/** Gives those components their `lang` attribute. */
export const documentLanguage = defineMdastPlugin({
  name: 'document-language',
  mdxJsxFlowElement: addLang,
  mdxJsxTextElement: addLang,
});
