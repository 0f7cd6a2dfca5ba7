import { stored } from './stored.ts';
import { keepTicks, showTicks } from './ticks.ts';
import type { WizardLanguage } from './types.ts';

/** Whether the page has to become another than it came: a link, what is remembered, or a probe says so. */
const isWanted = (): boolean =>
  location.search !== '' ||
  document.documentElement.dataset.family !== undefined ||
  stored('localStorage', 'system') !== null ||
  stored('sessionStorage', 'probe') !== null;

/**
 * Defines `<setup-wizard>`. The page comes with its form and a plan: what makes other plans is fetched when
 * one is wanted, or by the first sign of a reader. Nothing that is clicked or filled in meanwhile is lost.
 */
export function defineWizard(language: WizardLanguage): void {
  class SetupWizard extends HTMLElement {
    connectedCallback(): void {
      const load = () => import('./wizard.ts');
      let started: ReturnType<Awaited<ReturnType<typeof load>>['start']> | undefined;
      const start = () => {
        started ??= load().then((the) => the.start(this, language));
        return started;
      };
      keepTicks(this);
      showTicks(this);
      this.addEventListener('submit', (event) => event.preventDefault());
      this.addEventListener('click', async (event) => {
        const pressed = (event.target as Element).closest<HTMLElement>('[data-do], a[data-change]');
        if (!pressed) return;
        if (pressed.dataset.change !== undefined) event.preventDefault();
        (await start()).press(pressed);
      });
      if (isWanted()) void start();
      else
        for (const control of this.querySelectorAll<HTMLInputElement>('[data-rest], [type=reset]'))
          control.disabled = false;
      const warm = async () => (await start()).warm();
      for (const sign of ['pointerenter', 'pointerdown', 'focusin', 'input'])
        this.addEventListener(sign, warm, { once: true });
    }
  }
  customElements.define('setup-wizard', SetupWizard);
}
