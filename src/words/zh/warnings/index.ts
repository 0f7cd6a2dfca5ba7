import { words as engine } from './engine.ts';
import { words as hosts } from './hosts.ts';
import { words as machine } from './machine.ts';
import { words as network } from './network.ts';
import { words as relatives } from './relatives.ts';
import { words as tasks } from './tasks.ts';

/** 警告时说的话，一个文件对应 `core/planner/rules/warnings` 里的一个。浏览器要用时才加载。 */
export const words = {
  warnings: { ...engine, ...network, ...machine, ...hosts, ...relatives, ...tasks },
};
