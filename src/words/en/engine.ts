/** What is said of the Docker Engine that a reader runs. */
export const words = {
  ask: 'Your Docker Engine',
  none: 'not set',
  holds: 'Applies to your Docker {engine}',
  holdsNot: 'Does not apply to your Docker {engine}',
};
