import styles from '../../styles/note.css?url';
import { addStyles, element } from '../dom.ts';

interface Words {
  readonly update: string;
  readonly reload: string;
  readonly later: string;
}

function button(text: string, action: () => void): HTMLButtonElement {
  const made = element('button', '', text);
  made.addEventListener('click', action);
  return made;
}

/** A note at the edge of the page. Nothing changes before the reader says so. */
export function announce(registration: ServiceWorkerRegistration, words: Words): void {
  if (document.querySelector('.update-note')) return;
  const text = element('span', '');
  const note = element(
    'div',
    'update-note',
    text,
    button(words.reload, () => {
      // Another page may have let it take over already.
      if (!registration.waiting) return location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      registration.waiting.postMessage({ do: 'take over' });
    }),
    button(words.later, () => note.remove()),
  );
  note.role = 'status';
  addStyles(styles);
  document.body.append(note);
  // What enters a live region after it is there is read out.
  requestAnimationFrame(() => {
    text.textContent = words.update;
  });
}
