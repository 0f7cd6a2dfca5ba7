/** The words around the administrator's commands in a message. */
export const words = {
  hello: `Hello,

could you please run the commands below as root? They let the user {user} run Docker without root rights and without the docker group. Each block says what it is for, and nothing else is changed.`,
  name: 'First, the name of the user:',
  stop: '. ',
  undo: 'To take it back later (packages and subordinate IDs stay):',
  thanks: `The same with explanations, checks and sources: {link}

Thank you!`,
};
