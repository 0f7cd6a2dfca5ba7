/** The words around the administrator's commands in a message. */
export const words = {
  hello: `Hello,

Could you please run the commands below as root? They let the user {user} run Docker without root rights and without the docker group. Each block says what it is for, and nothing else is changed.`,
  name: 'First, the name of the user:',
  stop: '. ',
  undo: 'To undo it later, run what stands between the two words UNDO. Packages and subordinate IDs stay.',
  more: 'The same with explanations, checks and sources:',
  thanks: 'Thank you.',
};
