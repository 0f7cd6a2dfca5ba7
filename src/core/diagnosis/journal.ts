/**
 * A message as `journalctl -o json` writes it where it has colours or other signs that are not to be
 * printed: its bytes, one by one. With `-o json-pretty` they stand on lines of their own.
 */
const bytes = /("MESSAGE"\s*:\s*)\[([\d,\s]*)\]/g;

/** Bytes of the longest message that is read. The journal itself cuts what is longer. */
const LONGEST = 49_152;

/** Bytes of UTF-8 behind each other, or one that is none, as links write them. */
const sequences = /(?:%[0-7].|%[cd].%[89ab].|%e.(?:%[89ab].){2}|%f[0-4](?:%[89ab].){3})+|%../g;

/** Bytes as text. */
function textOf(list: readonly number[]): string {
  const escaped = list.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  return escaped.replace(sequences, (sequence) => {
    try {
      return decodeURIComponent(sequence);
    } catch {
      return '\ufffd';
    }
  });
}

/** What the journal itself notes of a message: unit, program, machine. Not what somebody printed. */
const notes = /"_[A-Z_]{1,40}"\s*:\s*"(?:[^"\\\n]|\\.)*",?/g;

/** The journal's JSON with messages as the text that they are, and without the journal's own notes. */
export const withMessages = (text: string): string =>
  (text.includes('"MESSAGE"') ? text.replace(notes, '') : text).replace(
    bytes,
    (whole, name: string, numbers: string) => {
      const list = numbers.split(',').map(Number);
      const isMessage = numbers.trim() !== '' && list.every((byte) => byte > 0 && byte < 256);
      return isMessage && list.length <= LONGEST ? `${name}"${textOf(list)}"` : whole;
    },
  );
