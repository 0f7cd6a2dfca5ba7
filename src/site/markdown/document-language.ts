import { defineMdastPlugin } from 'satteri';

/** Components that print words or addresses of their own and so must know the document's language. */
const speaking = new Set([
  'Tabs',
  'Tab',
  'Packages',
  'PlanStep',
  'Since',
  'Until',
  'Value',
  'DriverTable',
  'Note',
  'Picture',
]);

/** Gives those components `lang`, from the folder the document stands in. */
export const documentLanguage = defineMdastPlugin({
  name: 'document-language',
  mdxJsxFlowElement: (node, context) => addLang(node, context),
  mdxJsxTextElement: (node, context) => addLang(node, context),
});

type Visitor = NonNullable<Parameters<typeof defineMdastPlugin>[0]['mdxJsxFlowElement']>;
type TextVisitor = NonNullable<Parameters<typeof defineMdastPlugin>[0]['mdxJsxTextElement']>;

function addLang(
  node: Parameters<Visitor>[0] | Parameters<TextVisitor>[0],
  context: Parameters<Visitor>[1],
): void {
  if (!node.name || !speaking.has(node.name)) return;
  const lang = context.fileURL?.pathname.includes('/content/zh/') ? 'zh' : 'en';
  context.setProperty(node, 'attributes', [
    ...node.attributes,
    { type: 'mdxJsxAttribute', name: 'lang', value: lang },
  ]);
}
