import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that a remembered choice never flashes: the theme, the
 * distribution whose tabs are shown, and the engine that badges are compared with. Everything else
 * waits for the module.
 */
export const headScript =
  '{const{dataset:d}=document.documentElement;d.js="";' +
  'try{for(const k of["theme","family","engine"]){const v=localStorage[k];v&&(d[k]=v)}}catch{}}';

/** What the Content-Security-Policy must allow for it. */
export const headScriptHash: `sha256-${string}` = `sha256-${createHash('sha256').update(headScript).digest('base64')}`;
