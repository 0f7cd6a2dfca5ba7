/** Shows what says that facts are old, once the day has come: pages do not know on which day they are read. */
export function showStale(root: ParentNode): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const note of root.querySelectorAll<HTMLElement>('[data-stale-after]'))
    note.hidden = (note.dataset.staleAfter as string) >= today;
}
