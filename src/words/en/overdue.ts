/** What the foot of a page says once its facts are old: browsers fetch it on that day. */
export const words = {
  overdue:
    'Some of these facts are overdue: they should have been reviewed by {date}. Check for newer versions before you rely on one.',
};
