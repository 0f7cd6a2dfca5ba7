import { describe, expect, it } from 'vitest';
import { channels, isMissing } from './testing/lived-in/channels.ts';
import { faultsOf } from './testing/lived-in/life.ts';
import { whyNot } from './testing/lived-in/machine.ts';
import { lives } from './testing/lived-in/states.ts';
import { shareOf } from './testing/whole.ts';

const why = await whyNot();
if (why !== '') console.warn(`left out: plans on machines that are lived on (${why})`);

// By name: vitest cuts `$name` off after forty signs, and nothing finds a test by what it lost.
const byName = shareOf(lives, 4).map((life) => [life.name, life] as const);

describe.skipIf(why !== '').concurrent.each(byName)('%s', (_, life) => {
  // Text in every shell takes minutes: LIVED_IN=all. The stories paste into each of them.
  const ways = process.env.LIVED_IN === 'all' ? channels : (['script'] as const);
  for (const channel of ways)
    it.skipIf(isMissing(channel))(`keeps every promise, by ${channel}`, async () => {
      expect(await faultsOf(life, channel)).toEqual([]);
    });
});
