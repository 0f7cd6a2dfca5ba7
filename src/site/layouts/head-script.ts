import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that a remembered choice never flashes: the theme, the
 * distribution whose tabs are shown, and the engine that badges are compared with. Everything else
 * waits for the module.
 */
export const headScript =
  '(function(d){d.js="";try{["theme","family","engine"].forEach(function(k){' +
  'var v=localStorage.getItem(k);v&&(d[k]=v)})}catch(e){}})(document.documentElement.dataset)';

/** What the Content-Security-Policy must allow for it. */
export const headScriptHash: `sha256-${string}` = `sha256-${createHash('sha256').update(headScript).digest('base64')}`;
