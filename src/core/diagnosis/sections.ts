import type { DiagnosisEntry } from './types.ts';

/** An answer that is a part of the guide and not a troubleshooting entry. */
export interface GuideSection extends DiagnosisEntry {
  /** Address without the mode, as in `/data/ids.json`. */
  readonly address: string;
  readonly titles: { readonly en: string; readonly zh: string };
}

/**
 * Questions that the guide answers. Only pages that exist stand here; their anchors are checked
 * by the link test like every other link.
 */
export const sectionEntries: readonly GuideSection[] = [];

/** Where an answer stands, without the mode: `troubleshooting/ID/` or a part of the guide. */
export const addressOf = (id: string): string =>
  sectionEntries.find((section) => section.id === id)?.address ?? `troubleshooting/${id}/`;
