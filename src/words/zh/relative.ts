import type { words as en } from '../en/relative.ts';

/** 系统未收录、改用最相近系统的步骤时说的话。 */
export const words: typeof en = {
  said: '本指南没有收录 {name}。这里与它最相近的是 {system}（{by}），所以命令是那个系统的。',
  by: {
    release: '同一发行版的另一个版本',
    codename: '两者的代号相同',
    like: '依据 /etc/os-release 里写的相近系统，以及内核版本',
    manager: '只依据软件包管理器和内核版本',
  },
  check:
    '执行之前请先核对：软件包是不是这些名字，Docker 的软件源里有没有适合它的包，内核和 cgroup 是不是像步骤里说的那样。',
};
