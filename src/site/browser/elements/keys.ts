import { words as en } from '../../../words/en/keys.ts';
import { asLang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/keys.ts';
import styles from '../../styles/keys.css?url';
import { addStyles, element } from '../dom.ts';

let dialog: HTMLDialogElement | undefined;

function make(): HTMLDialogElement {
  const words = { en, zh }[asLang(document.documentElement.lang)];
  const rows: [string, string[]][] = [
    [words.search, ['/', 'Ctrl K']],
    [words.move, ['↓', '↑']],
    [words.open, ['Enter']],
    [words.tabs, ['←', '→']],
    [words.help, ['?']],
    [words.close, ['Esc']],
  ];
  const list = rows.flatMap(([what, keys]) => [
    element('dt', '', ...keys.flatMap((key) => [element('kbd', '', key), ' '])),
    element('dd', '', what),
  ]);
  const button = element('button', '', words.close);
  const title = element('h2', '', words.title);
  const made = element('dialog', 'keys', title, element('dl', '', ...list), button);
  made.ariaLabel = words.title;
  button.onclick = () => made.close();
  addStyles(styles);
  document.body.append(made);
  return made;
}

/** Shows which keys there are. */
export function showKeys(): void {
  dialog ??= make();
  dialog.showModal();
}
