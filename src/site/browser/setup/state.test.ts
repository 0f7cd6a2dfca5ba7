import { beforeAll, describe, expect, it } from 'vitest';
import { factsDate } from '../../../core/facts/date.ts';
import { decodeOptions, encodeLink, encodeOptions } from '../../../core/planner/codec.ts';
import { makePlan } from '../../../core/planner/make-plan.ts';
import { originOf } from '../../../core/planner/origin.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import { parseProbe } from '../../../core/probe/parse.ts';
import { debian12 } from '../../../core/probe/testing/machines.ts';
import { en } from '../../../words/en/index.ts';
import { words as wizard } from '../../../words/en/wizard.ts';
import {
  answer,
  choose,
  chosenOf,
  compare,
  followLink,
  initialState,
  keepToday,
  openLink,
  originShown,
  placeOf,
  planned,
  planOf,
  problemsOf,
  readProbe,
  saysMore,
  showing,
  startOver,
  type WizardState,
  whole,
} from './state.ts';

/** The state once its plan is made. */
const settle = (state: WizardState): WizardState => planned(state, makePlan(state.choices, en));
const opened = (choices: RawOptions): WizardState => settle(initialState(choices));
const open = (query: string, before = initialState({ system: 'debian-13' })): WizardState =>
  settle(openLink(before, { system: 'debian-13' }, decodeOptions(query, en)));
const link = (choices: RawOptions): string => encodeLink(choices, originOf(makePlan(choices, en)));

const first = { system: 'debian-13' };
const withPort = { ...first, 'lowest-port': '80' };
const refused = { ...first, network: 'pasta', 'port-driver': 'builtin' };
const invalid = { ...first, user: '$(id)' };
const earlier = `system=debian-13&facts=2026-11-23`;

describe('a password of the proxy', () => {
  const proxy = 'http://ann:secret@proxy.example.org';
  const chosen = opened({ ...first, proxy });
  const linked = decodeOptions(link({ ...first, proxy, mtu: '1400' }), en).options;

  it('stays while its reader goes from plan to plan, and is in no address', () => {
    const next = settle(followLink(chosen, linked, false));
    expect(planOf(next)?.given).toMatchObject({ proxy, mtu: '1400' });
    expect(encodeLink(next.choices, originShown(next))).not.toMatch(/ann|secret/);
  });

  it('is there again where its reader goes back', () => {
    const typed = settle(choose(opened(first), { ...first, proxy }));
    const away = settle(choose(typed, first));
    const back = open(link({ ...first, proxy }), away);
    expect([planOf(back)?.given.proxy, back.held]).toEqual([proxy, {}]);
  });

  it('does not come with a link that somebody else opens', () => {
    const theirs = settle(answer(open(link({ ...first, proxy })), 'proxy', true));
    expect(planOf(theirs)?.given.proxy).toBe('http://proxy.example.org');
    // Nothing but the password differs, so nothing is said to differ.
    expect(theirs.origin).toBeUndefined();
  });
});

describe('a choice', () => {
  it('gives its plan, and says which steps are new or changed by the reader’s hand', () => {
    const state = settle(choose(opened(first), withPort));
    expect(planOf(state)?.steps.map(({ id }) => id)).toContain('sysctl');
    expect([...state.fresh]).toEqual(['sysctl']);
    expect(state.changed).toBe(1);
  });

  it('is compared with the plan that the page came with, where nothing was drawn yet', () => {
    const served = showing(initialState(first), makePlan(first, en));
    const state = settle(choose(served, withPort));
    expect([...state.fresh, state.changed]).toEqual(['sysctl', 1]);
    // What is brought by a link is drawn and not marked.
    expect(open('system=debian-13&lowest-port=80', served)).toMatchObject({ changed: 0 });
  });

  it('marks nothing where nothing differs', () => {
    const state = settle(choose(opened(first), { ...first, network: 'auto' }));
    expect([state.fresh.size, state.changed]).toEqual([0, 0]);
  });

  it('marks the steps whose file is written in another way, though the file is the same', () => {
    const state = settle(choose(opened(withPort), { ...withPort, privilege: 'doas' }));
    expect(state.fresh).toContain('sysctl');
    expect(state.fresh).not.toContain('verify');
  });

  it('makes of a link one of today', () => {
    const state = settle(choose(open(earlier), withPort));
    expect(state.origin).toBeUndefined();
    expect(originShown(state)).toEqual(originOf(makePlan(withPort, en)));
  });

  it('that is refused keeps the last plan to be seen, and the next one marks what differs from it', () => {
    const before = opened(first);
    const state = settle(choose(before, refused));
    expect([planOf(state), state.shown, state.changed]).toEqual([undefined, planOf(before), 0]);
    const next = settle(choose(state, withPort));
    expect(next.fresh).toEqual(new Set(['sysctl']));
    expect(next.changed).toBe(1);
  });

  it('with a value that cannot be leaves the last plan to be seen and nothing to be taken', () => {
    const before = opened(first);
    const state = settle(choose(before, invalid));
    expect(planOf(state)).toBeUndefined();
    expect(state.shown).toBe(before.shown);
    expect(problemsOf(state).map(({ option }) => option)).toEqual(['user']);
    // What is changed meanwhile is marked against the plan that is seen.
    const next = settle(choose(state, { ...withPort, user: 'mei' }));
    expect(problemsOf(next)).toEqual([]);
    expect(next.fresh).toContain('sysctl');
    expect(next.changed).toBeLessThan(next.shown?.steps.length ?? 0);
  });
});

describe('a link within the page', () => {
  it('is a whole plan: what it leaves out is as usual', () => {
    const state = followLink(opened(withPort), { system: 'arch' }, false);
    expect(state.choices).toEqual({ system: 'arch' });
  });

  it('is a change to what is chosen where it is a preset', () => {
    const state = followLink(opened(withPort), { autostart: 'no' }, true);
    expect(state.choices).toEqual({ ...withPort, autostart: 'no' });
    expect(state.byReader).toBe(true);
  });
});

describe('a link that is opened', () => {
  it('brings its choices over the first ones, and marks nothing', () => {
    const state = open('system=debian-12&lowest-port=80', opened(first));
    expect(state.choices).toEqual({ system: 'debian-12', 'lowest-port': '80' });
    expect(state.fresh.size).toBeGreaterThan(0);
    expect(state.changed).toBe(0);
    expect(open('lowest-port=80').choices).toEqual(withPort);
  });

  it('says what could not be honoured, until another is opened', () => {
    const state = open('system=debian-13&nosuch=1');
    expect(state.notices.map(({ text }) => text).join()).toContain('nosuch');
    expect(saysMore(state)).toBe(true);
    expect(settle(choose(state, withPort)).notices).toEqual(state.notices);
    expect(open('system=debian-13', state).notices).toEqual([]);
  });

  it('is of another day while its facts or its steps are not those of today', () => {
    const today = link(first);
    const byQuery = {
      [today]: false,
      [`system=debian-13&facts=${factsDate}`]: false,
      [link(refused)]: false,
      [earlier]: true,
      [today.replace(factsDate, '2026-11-23')]: true,
      [today.replace(/steps=.{5}/, 'steps=')]: true,
      [today.replace(/steps=.*/, 'steps=none')]: true,
      [link(refused).replace('none', 'HOTbS')]: true,
    };
    for (const [query, isOfAnother] of Object.entries(byQuery)) {
      const state = open(query);
      expect(state.origin !== undefined, query).toBe(isOfAnother);
      // The address says the same until the reader goes on: a reload tells it again.
      expect(encodeLink(state.choices, originShown(state)), query).toBe(
        isOfAnother ? query : link(state.choices),
      );
    }
  });

  it('becomes one of today when the reader keeps today’s plan, and marks nothing', () => {
    const state = settle(keepToday(open(earlier)));
    expect([state.origin, state.changed, state.fresh.size]).toEqual([undefined, 0, 0]);
    expect(encodeLink(state.choices, originShown(state))).toBe(link(first));
  });
});

describe('a link that names a host which the facts do not know', () => {
  const mirror = 'https://mirror.example.org/docker-ce';
  const proxy = 'http://proxy.example.org:3128';
  const wishes = { ...withPort, 'package-mirror': mirror, proxy };
  const use = (state: WizardState, ...names: string[]) =>
    names.reduce((before, name) => settle(answer(before, name, true)), state);
  const without = (state: WizardState, name: string) => settle(answer(state, name, false));

  it('is used without it until the reader says so; the rest of it counts', () => {
    const state = open(link(wishes));
    expect(state.held).toEqual({ 'package-mirror': mirror, proxy });
    expect(saysMore(open(encodeOptions(wishes)))).toBe(true);
    expect(JSON.stringify(planOf(state))).not.toContain('example.org');
    expect(planOf(state)).toEqual(planOf(opened(withPort)));
  });

  it('is asked about each option by itself, and about none that the facts vouch for', () => {
    const known = 'package-mirror=https://mirrors.ustc.edu.cn/docker-ce';
    expect(open(`system=debian-13&${known}`).held).toEqual({});
    expect(open(`system=debian-13&${known}&proxy=${proxy}`).held).toEqual({ proxy });
    const registry = 'https://mirrors.ustc.edu.cn';
    expect(open(`system=debian-13&registry-mirror=${registry}`).held).toEqual({
      'registry-mirror': registry,
    });
  });

  it('is asked about in each option that can name one', () => {
    const held = { dns: '6.6.6.6', 'insecure-registries': 'evil:5000' };
    const state = open(encodeOptions({ ...first, ...held }));
    expect(state.held).toEqual(held);
    expect(JSON.stringify(planOf(state))).not.toMatch(/6\.6\.6\.6|evil/);
    for (const name of Object.keys(held)) expect(wizard.ask.about).toHaveProperty(name);
  });

  it('is whole once the reader uses all of it: as if nobody had asked', () => {
    for (const query of [link(wishes), link(wishes).replace(/&facts.*/, '')]) {
      const state = use(open(query), 'proxy', 'package-mirror');
      expect(state).toMatchObject({ choices: wishes, origin: undefined, changed: 0 });
      expect(state.held).toEqual({});
      expect(planOf(state)).toEqual(planOf(opened(wishes)));
    }
  });

  it('says what has changed since only of a link that is whole', () => {
    const old = link(wishes).replace(factsDate, '2026-10-01');
    const state = open(old);
    expect(state.origin?.facts).toBe('2026-10-01');
    const used = use(state, 'proxy', 'package-mirror');
    expect(encodeLink(used.choices, originShown(used))).toBe(old);
    expect(without(use(state, 'proxy'), 'package-mirror').origin).toBeUndefined();
    expect(use(without(state, 'proxy'), 'package-mirror').origin).toBeUndefined();
  });

  it('keeps its origin while it waits, even where the rest gives the steps that it names', () => {
    const state = open(`${link(withPort)}&proxy=${proxy}`);
    expect(originShown(state)).toEqual(originOf(makePlan(withPort, en)));
    expect(state.origin).toBeDefined();
    expect(use(state, 'proxy').origin).toBeDefined();
  });

  it('goes on without what the reader does not want, and nothing is marked', () => {
    const state = without(open(link(wishes)), 'proxy');
    expect(state.held).toEqual({ 'package-mirror': mirror });
    const next = without(state, 'package-mirror');
    expect([next.held, next.changed]).toEqual([{}, 0]);
    expect(planOf(next)).toEqual(planOf(opened(withPort)));
  });

  it('still waits while the reader chooses other things, and nothing of it is lost', () => {
    const state = settle(choose(open(link(wishes)), { ...first, ping: 'yes' }));
    expect(whole(state)).toEqual({ ...first, ping: 'yes', 'package-mirror': mirror, proxy });
    expect(settle(readProbe(state, parseProbe(debian12))).held).toEqual(state.held);
    expect(followLink(state, { 'package-mirror': mirror }, true).held).toEqual({ proxy });
    expect(startOver(state, first).held).toEqual({});
  });

  it('is not asked about what the reader typed or has agreed to', () => {
    const typed = settle(choose(opened(first), { ...first, proxy }));
    expect(planOf(typed)?.given.proxy).toBe(proxy);
    expect(open(link({ ...first, proxy }), typed).held).toEqual({});
    const used = use(open(link({ ...first, proxy })), 'proxy');
    expect(open(link({ ...first, proxy }), used).held).toEqual({});
    // Another option, and another value of this one, are other questions.
    expect(open(link(wishes), used).held).toEqual({ 'package-mirror': mirror });
    const other = 'http://proxy.example.org:3129';
    expect(open(link({ ...first, proxy: other }), used).held).toEqual({ proxy: other });
    // What the reader did not want is no reason to be silent about the next link.
    const declined = without(open(link({ ...first, proxy })), 'proxy');
    expect(open(link({ ...first, proxy }), declined).held).toEqual({ proxy });
  });
});

describe('a probe', () => {
  const probe = parseProbe(debian12);

  it('fills in its machine, keeps the wishes, and marks nothing', () => {
    const state = settle(readProbe(open(`${earlier}&lowest-port=80`), probe));
    expect(state.choices).toMatchObject({ ...probe.options, 'lowest-port': '80' });
    expect([state.probe, state.origin, state.changed]).toEqual([probe, undefined, 0]);
    expect(saysMore(state)).toBe(true);
  });

  it('takes back what another machine had', () => {
    const other = { ...withPort, kernel: '5.10', arch: 'aarch64', cgroup: 'v1' };
    const { options } = decodeOptions(link(readProbe(opened(other), probe).choices), en);
    expect(Object.keys(options)).not.toContain('arch');
    expect(Object.keys(options)).not.toContain('cgroup');
    expect(options['lowest-port']).toBe('80');
  });

  it('is remembered for the plans that follow', () => {
    const state = settle(choose(settle(readProbe(opened(first), probe)), withPort));
    expect(state.probe).toBe(probe);
    expect(state.changed).toBeGreaterThan(0);
  });
});

describe('the comparison', () => {
  let state: WizardState;
  beforeAll(() => {
    state = compare(settle(choose(opened(first), withPort)), { option: 'network' });
  });

  it('remembers the option and the value beside, and touches neither plan nor marks', () => {
    expect(state.comparison).toEqual({ option: 'network', beside: '' });
    const beside = compare(state, { beside: 'pasta' });
    expect(beside.comparison).toEqual({ option: 'network', beside: 'pasta' });
    expect(beside).toEqual({ ...state, comparison: beside.comparison });
    expect(compare(beside, { option: 'rootful' }).comparison?.option).toBe('rootful');
  });

  it('stays open while the choices change', () => {
    expect(settle(choose(state, first)).comparison).toBe(state.comparison);
  });
});

describe('transitions', () => {
  it('leave the state before them as it was', () => {
    const before = Object.freeze(open(earlier));
    const waiting = Object.freeze(open(`${earlier}&proxy=http://proxy.example.org`));
    const copies = structuredClone([before, waiting]);
    answer(waiting, 'proxy', true);
    answer(waiting, 'proxy', false);
    choose(before, withPort);
    followLink(before, withPort, true);
    openLink(before, first, { options: withPort, notices: [] });
    readProbe(before, parseProbe(debian12));
    keepToday(before);
    compare(before, { option: 'network' });
    startOver(before, withPort);
    planned(before, makePlan(withPort, en));
    expect([before, waiting]).toEqual(copies);
  });
});

describe('a change', () => {
  const port = (value: string) => ({ ...first, 'lowest-port': value });

  it('has an entry of its own in the history, and the letters of a text have one together', () => {
    const wished = choose(opened(first), { ...first, ping: 'yes' });
    const typed = choose(wished, { ...first, ping: 'yes', mtu: '1' }, true);
    const goesOn = choose(typed, { ...first, ping: 'yes', mtu: '14' }, true);
    const other = choose(goesOn, { ...first, ping: 'yes', mtu: '14', user: 'm' }, true);
    expect([wished, typed, goesOn, other].map(({ change }) => change)).toEqual([1, 2, 2, 3]);
    expect(choose(other, other.choices).change).toBe(3);
  });

  it('after going back is another one, even to the same option', () => {
    const typed = choose(opened(first), port('8'), true);
    const back = openLink(typed, first, { options: {}, notices: [] });
    expect(choose(back, port('9'), true).change).toBe(typed.change + 1);
  });

  it('tells at which option a refusal is explained', () => {
    const why = (state: WizardState) =>
      state.result?.kind === 'refused'
        ? state.result.refusals.map((one) => placeOf(state, one))
        : [];
    const driver = { ...first, network: 'pasta' };
    expect(why(settle(choose(opened(driver), refused)))).toEqual(['port-driver']);
    const port = opened({ ...first, 'port-driver': 'builtin' });
    expect(why(settle(choose(port, refused)))).toEqual(['network']);
    // Of a link nobody knows what came first: at the option that is to be changed.
    expect(why(open(encodeOptions(refused)))).toEqual(['port-driver']);
  });
});

describe('what was chosen', () => {
  it('is what differs from the defaults, the system aside', () => {
    const choices = { ...first, 'lowest-port': '1024', ping: 'yes', limits: '', autostart: 'no' };
    expect(chosenOf(opened(choices))).toEqual({ ping: 'yes', autostart: 'no' });
  });

  it('keeps a value that cannot be, so that it can be taken back', () => {
    expect(chosenOf(opened(invalid))).toEqual({ user: '$(id)' });
  });
});
