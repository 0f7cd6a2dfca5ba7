/**
 * What reading gains from JavaScript, on every page: copying, tabs that follow the reader's
 * distribution, the theme, and a language switch that keeps the place. Search is fetched on use.
 */
import './copy-block.ts';
import './distro-tabs.ts';
import './keep-place.ts';
import './search-loader.ts';
import './theme-button.ts';
