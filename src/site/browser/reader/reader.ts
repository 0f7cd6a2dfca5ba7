/**
 * What reading gains from JavaScript, on every page: copying, the theme, and a language switch that
 * keeps the place. Tabs come where a document has some; search is fetched on use, offline reading
 * when all is quiet.
 */
import '../elements/copy-block.ts';
import '../elements/engine-loader.ts';
import '../elements/keep-place.ts';
import './offline-loader.ts';
import './search-loader.ts';
import '../elements/theme-button.ts';
