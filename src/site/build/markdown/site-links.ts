import { defineHastPlugin } from 'satteri';
import { languageOf } from './document-language.ts';

/**
 * Links inside the site are written without language. Which mode they lead to is known when the
 * page is drawn (components/Link.astro); which language they stand in is known here.
 */
export const siteLinks = defineHastPlugin({
  name: 'site-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      if (String(node.properties.href).startsWith('/')) {
        context.setProperty(node, 'dataLang', languageOf(context.fileURL));
      }
    },
  },
});
