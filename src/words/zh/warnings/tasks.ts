import type { words as en } from '../../en/warnings/tasks.ts';

/** 安装以外的任务。 */
export const words: typeof en = {
  'remove-is-undo':
    '移除就是撤销：选项要和当初一样，做过并有记录的改动才会撤销。撤销之后还有哪些记录，可以看 ls /var/lib/rootless-guide ~/.local/share/rootless-guide。软件包、账户、从属 ID 和数据都会保留。',
  'keys-at-first-boot': '公钥只用于 cloud-init 的 user data；其余形式都不会改变谁能登录。',
  'gpu-driver-first':
    '由 root 安装 NVIDIA 的驱动和 Container Toolkit，设备清单（CDI）由它写出；Docker 默认就会读取该清单。',
  'gpu-by-device': 'AMD 不需要任何设置：用 --device 把设备交给容器即可。',
};
