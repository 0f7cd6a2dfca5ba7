import type { words as en } from '../../en/warnings/relatives.ts';

/** 按上游版本推断的系统。 */
export const words: typeof en = {
  'known-by-parent':
    '本站没有在 {system} 上试过。没有来源提到的地方，一律按 {parent} 推断：每条命令都请看清再执行。',
  'packages-built-for-another':
    'Docker 不为 {system} 打包，这里用的是为 {other} 打的包：软件源里写明了 {address} 下的 {suite}，系统升级后不会跟着变。',
  'packages-not-built-yet':
    '核对本站事实时，Docker 还没有 {system} 的软件包，这里用的是 {other} 的；以往上一版的软件包在新版本上也都能用。软件源里写的是 {suite}，等 {address} 下有了新版本，再改过来。',
  'usr-read-only':
    '{system} 的 /usr 是只读的，要先用 root 执行 {unlock} 并重启，才装得上软件包。请先做这一步。',
  'controller-off-at-boot':
    '{system} 的固件让内核不启用 {controllers} 控制器。请在 {file} 里那一行的末尾空一格，加上 {parameter}，然后重启；在此之前，这类限制不起作用。',
};
