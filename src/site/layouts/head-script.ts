import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that a remembered choice never flashes: the theme, and the
 * distribution whose tabs are shown. Everything else waits for the module.
 */
export const headScript =
  '(function(d){d.js="";try{var s=localStorage,t=s.getItem("theme"),f=s.getItem("family");' +
  't&&(d.theme=t);f&&(d.family=f)}catch(e){}})(document.documentElement.dataset)';

/** What the Content-Security-Policy must allow for it. */
export const headScriptHash: `sha256-${string}` = `sha256-${createHash('sha256').update(headScript).digest('base64')}`;
