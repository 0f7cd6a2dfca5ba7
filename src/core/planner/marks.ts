/**
 * Commands are drafted with marks: how to become root and who the user is differs between a page,
 * a script, and a message to an administrator. No option's pattern lets a `%` through, so a mark
 * never comes from outside.
 */
export const su = '%su ';
/** The user's name; drafts write it inside double quotes. */
export const user = '%user';
/** The user's numeric id; inside double quotes as well. */
export const uid = '%uid';
/** The user's home directory, for the root lane; inside double quotes as well. */
export const home = '%home';

/** Where a step notes what it did; inside double quotes as well. */
export const record = '%record';

/** Whether text names a user, in one of these ways. */
export const namesUser = (text: string): boolean =>
  [user, uid, home].some((mark) => text.includes(mark));

export interface Marks {
  readonly su: string;
  readonly user: string;
  readonly uid: string;
  readonly home: string;
  readonly record: string;
}

/** What a shell takes as it is, outside quotes as well. */
const bare = /^[A-Za-z0-9._-]+$/;

/** Puts the real words in. A plain name that stands alone in quotes loses them. */
export function fillMarks(text: string, marks: Marks): string {
  // Most texts have none, and a plan has hundreds of texts.
  if (!text.includes('%')) return text;
  const replacements: readonly (readonly [string, string])[] = [
    [uid, marks.uid],
    [home, marks.home],
    [record, marks.record],
    [user, marks.user],
  ];
  let filled = text.replaceAll(su, marks.su);
  for (const [mark, word] of replacements) {
    if (bare.test(word)) filled = filled.replaceAll(`"${mark}"`, word);
    filled = filled.replaceAll(mark, word);
  }
  return filled;
}

/**
 * The marks for commands that a person types. Without a name, `sudo` knows who asks; a root shell
 * does not, so each command there stops by itself until `ROOTLESS_USER` is set.
 */
export function typedMarks(privilege: string, name: string): Marks {
  const asRoot = privilege === 'root' || privilege === 'none';
  const unnamed = asRoot ? `\${ROOTLESS_USER:?}` : '$(id -un)';
  const named = name !== '' || asRoot;
  const word = name === '' ? unnamed : name;
  return {
    su: asRoot ? '' : `${privilege} `,
    user: word,
    uid: named ? `$(id -u ${bare.test(word) ? word : `"${word}"`})` : '$(id -u)',
    home: named
      ? `$(getent passwd ${bare.test(word) ? word : `"${word}"`} | cut -d: -f6)`
      : '$HOME',
    record: '$r',
  };
}

/** The marks for text that is read and not run: `USER` and `UID` where nobody is named. */
export const plainMarks = ({ user }: Marks): Marks => {
  const name = user.includes('$') ? 'USER' : user;
  return { su: '', user: name, uid: 'UID', home: '~', record: '' };
};

/** The marks inside a script, which has functions and variables of these names. */
export const scriptMarks: Marks = {
  su: 'as_root ',
  user: '$user',
  uid: '$(id -u "$user")',
  home: '$home',
  record: '$record',
};
