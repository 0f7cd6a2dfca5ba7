/** The section that is being read: the last whose heading is at the top of the screen, or above it. */
export const sectionInView = (): string | undefined =>
  [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].findLast(
    (heading) => heading.getBoundingClientRect().top < 140,
  )?.id;
