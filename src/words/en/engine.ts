/** What is said of the Docker Engine that a reader runs. */
export const words = {
  ask: 'Your Docker Engine',
  none: 'not set',
  holds: 'Holds for your Docker {engine}',
  holdsNot: 'Does not hold for your Docker {engine}',
};
