/**
 * What reading gains from JavaScript, on every page: buttons that copy, and what fetches the rest on the
 * first touch. Search is fetched on use, offline reading when all is quiet.
 */
import '../elements/copy-block.ts';
import '../elements/engine-loader.ts';
import './offline-loader.ts';
import './on-touch.ts';
import './search-loader.ts';
import '../elements/overdue-loader.ts';
