/** A stretch of a command as it is drawn. */
export interface Piece {
  readonly text: string;
  /** It stands on one line, and where `torn` says so, a line may end behind it. */
  readonly whole: boolean;
  readonly torn?: boolean;
  /** The word that makes the rest root's. */
  readonly becomes?: boolean;
}

/** As long as a line of the narrowest phone can spare. What ends before that is never torn. */
const longest = 22;
/** A word with a hyphen has a line of its own where it needs one: as long as the narrowest phone's. */
const ownLine = 27;
/** A word without a hyphen is torn by no browser while it fits on a line of its own: as much as a card on a phone has. */
const widest = 26;

/** No line of a phone has room for such a part of a word. */
const tooLong = 30;

/**
 * A browser may end a line behind any hyphen, and so tears `--from-repofile` into pieces that nobody
 * can type. Words with one stay whole; what is longer than a phone is wide, a path for example, may
 * end behind `/`, `=` or `,` and nowhere else, as far as its parts fit. The name of a setting of the kernel
 * that does not, ends behind a part of the name.
 * @param before how much stands before it on its line
 */
export function shellWords(command: string, before = 0): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    const isPlain = ({ whole, torn, becomes }: Piece) => !whole && !torn && !becomes;
    if (last && isPlain(last) && isPlain(piece)) {
      pieces[pieces.length - 1] = { text: last.text + piece.text, whole: false };
    } else pieces.push(piece);
  };
  let end = before;
  for (const word of command.split(/(\s+)/)) {
    end += word.length;
    if (/^(?:sudo|doas)$/.test(word)) add({ text: word, whole: false, becomes: true });
    else if (end <= longest || (!word.includes('-') && word.length <= widest))
      add({ text: word, whole: false });
    else if (word.includes('-') && word.length <= ownLine) add({ text: word, whole: true });
    else {
      const parts = word
        .split(/(?<=[/=,])(?=[^/=,])/)
        .flatMap((part) => (part.length > tooLong ? part.split(/(?<=[._])/) : [part]));
      for (const [index, text] of parts.entries())
        add({
          text,
          whole: text.includes('-') && text.length <= ownLine,
          torn: index < parts.length - 1,
        });
    }
  }
  return pieces;
}

/** A path may end a line before the file's name, and not within it. */
export const pathPieces = (path: string): string[] => path.split(/(?<=\/)(?=[^/]+$)/);
