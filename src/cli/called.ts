declare const PACKAGED: boolean | undefined;

/** Whether this runs from the package that is installed, and not from a checkout. */
export const isPackaged = typeof PACKAGED !== 'undefined';

/** How a command is called from where it runs: `rootless-guide plan`, or by npm in a checkout. */
export const called = (command: string): string =>
  isPackaged ? `rootless-guide ${command}` : `npm run -s ${command} --`;
