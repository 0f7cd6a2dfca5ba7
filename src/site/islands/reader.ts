/**
 * What reading gains from JavaScript, on every page: copying, the theme, and a language switch that
 * keeps the place. Tabs come where a document has some; search is fetched on use, offline reading
 * when all is quiet.
 */
import './copy-block.ts';
import './engine-loader.ts';
import './keep-place.ts';
import './offline-loader.ts';
import './search-loader.ts';
import './theme-button.ts';
