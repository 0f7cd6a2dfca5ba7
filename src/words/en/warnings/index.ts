import { words as engine } from './engine.ts';
import { words as hosts } from './hosts.ts';
import { words as machine } from './machine.ts';
import { words as network } from './network.ts';
import { words as relatives } from './relatives.ts';
import { words as tasks } from './tasks.ts';

/** What warnings say, a file for each of `core/planner/rules/warnings`. Browsers load one when it speaks. */
export const words = {
  warnings: { ...engine, ...network, ...machine, ...hosts, ...relatives, ...tasks },
};
