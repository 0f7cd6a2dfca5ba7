/** Unfolds a command of which only the lines that act are shown. */
export const whole = '全部 {n} 行，包括事先的检查';
