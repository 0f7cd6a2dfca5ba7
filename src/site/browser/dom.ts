/** An element with a class and children; texts stay texts, so nothing in them can become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Adds a style sheet to the page. */
export function addStyles(href: string): void {
  const link = element('link', '');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

/** A link with this text. */
export function anchor(text: string, href: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}
