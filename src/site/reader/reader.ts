/**
 * What reading gains from JavaScript, on every page: copying, the theme, and a language switch that
 * keeps the place. Tabs come where a document has some; search is fetched on use, offline reading
 * when all is quiet.
 */
import '../islands/copy-block.ts';
import '../islands/engine-loader.ts';
import '../islands/keep-place.ts';
import './offline-loader.ts';
import './search-loader.ts';
import '../islands/theme-button.ts';
