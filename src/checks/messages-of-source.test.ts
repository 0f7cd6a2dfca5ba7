import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';
import { clientAndBuild } from './messages/client-and-build.ts';
import { containerd } from './messages/containerd.ts';
import { daemon } from './messages/daemon.ts';
import { networkHelpers } from './messages/network-helpers.ts';
import { rootlesskit } from './messages/rootlesskit.ts';
import { runtime } from './messages/runtime.ts';
import { scriptsAndShadow } from './messages/scripts-and-shadow.ts';
import { systemdAndKernel } from './messages/systemd-and-kernel.ts';

const answers = loadAnswers();
const pages = new Map(answers.map(({ id, address }) => [id, address.split(/[/#]/)[1]]));

const speakers = {
  clientAndBuild,
  containerd,
  daemon,
  networkHelpers,
  rootlesskit,
  runtime,
  scriptsAndShadow,
  systemdAndKernel,
};

/** The answer that leads, and its page where it is one of the guide. */
function leads(message: string): readonly (string | undefined)[] {
  const id = diagnose(message, answers)[0]?.id;
  return [id, pages.get(id ?? '')];
}

describe.each(Object.entries(speakers))('messages of %s', (_, messages) => {
  const rows = Object.entries(messages).flatMap(([ids, texts]) =>
    texts.map((text) => ({ text, ids: ids.split(' ') })),
  );

  it.each(rows)('lead to a page about them: $text', ({ text, ids }) => {
    const found = leads(text);
    expect(
      ids.some((id) => found.includes(id)),
      `${found[0] ?? 'nothing'} leads, not ${ids.join(' or ')}: a signature in content/en is missing or too wide`,
    ).toBe(true);
  });
});
