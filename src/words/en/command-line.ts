/** What the commands say when something is wrong with what they were given. */
export const words = {
  leave: 'leave --{name} out',
  format: 'there is no format “{format}”: {formats}',
  needless: 'this plan does not need {format}',
  system: '“{system}” is not a system',
  oneSystem: '{format} is for one system only',
  missing: 'no such file',
  closed: 'permission denied',
  folder: 'is a directory',
  nothing: 'nothing was given on standard input',
  large: 'larger than 16 MiB; give the part with the error',
  binary: 'not text',
  empty: 'empty; give an error message or a log',
  several: 'one FILE only; join several with cat',
};
