/** The calculator of subordinate IDs. */
export const words = {
  first: 'First number of your range, or your line in /etc/subuid',
  container: 'ID in the container',
  host: 'ID on the host',
  'data-pair': 'Container ID {c} is host ID {h}.',
  'data-you': 'Container ID 0 is you, whatever your ID on the host is.',
  'data-beyond': 'The range has only {n} numbers, so container ID {c} maps to nobody.',
  'data-outside':
    'Host ID {h} is not in the range, so in the container it shows as nobody (65534).',
  'data-bad-range': 'A range looks like 231072 or testuser:231072:65536.',
  'data-bad-id': 'An ID is a whole number from 0 to 4294967294.',
};
