/**
 * The home page: the release that is chosen shows its plan at once; a pasted error is carried to the
 * page that reads it, in this tab and nowhere else.
 */
const radios = (name: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`.picker input[name="${name}"]`),
];

function choose(id: string): void {
  const chosen = radios('system').find(({ value }) => value === id);
  const picker = document.querySelector<HTMLFormElement>('.picker');
  const peek = document.querySelector<HTMLElement>('.plan-peek');
  if (!chosen || !picker || !peek) return;
  chosen.checked = true;
  const family = chosen.closest<HTMLElement>('.pills')?.dataset.family ?? '';
  for (const radio of radios('family')) radio.checked = radio.value === family;
  const { name = '', outline, steps = '', engine = '', proof = '' } = chosen.dataset;
  const put = (selector: string, text: string) => {
    const place = peek.querySelector(selector);
    if (place) place.textContent = text;
  };
  const words = JSON.parse(peek.querySelector<HTMLElement>('[data-words]')?.dataset.words ?? '{}');
  put('h2', name);
  put('[data-engine]', engine);
  put('[data-words]', words[proof]);
  for (const drawn of peek.querySelectorAll<HTMLElement>('[data-outline]')) {
    drawn.hidden = drawn.dataset.outline !== outline;
  }
  const button = picker.querySelector<HTMLElement>('button');
  const label = button?.querySelector('span');
  if (label) label.textContent = (button?.dataset.label ?? '').replaceAll('{n}', steps);
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'system') choose(target.value);
  if (target.name === 'family') {
    const pills = document.querySelector<HTMLElement>(`.pills[data-family="${target.value}"]`);
    choose(pills?.dataset.usual ?? '');
  }
});

document.addEventListener('submit', (event) => {
  const paste = event.target as HTMLFormElement;
  if (!paste.matches('.paste-here')) return;
  event.preventDefault();
  try {
    sessionStorage.setItem('paste', paste.querySelector('textarea')?.value ?? '');
  } catch {
    // The page asks again.
  }
  location.assign(paste.action);
});
