/** Unfolds a command of which only the lines that act are shown. */
export const whole = 'All {n} lines, checks included';
