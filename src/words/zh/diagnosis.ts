import type { words as en } from '../en/diagnosis.ts';
import { whole } from './whole.ts';

/** 诊断对粘贴内容的说法：把握有多大，先做什么，没找到怎么办。 */
export const words: typeof en = {
  whole,
  exact: '可以确定：第 {line} 行就是这条报错。',
  family: '很可能：第 {line} 行是同一类报错。',
  words: '猜测：只有第 {line} 行里的词对得上。',
  finding: '不是报错，但第 {line} 行说明了这台机器的情况。',
  follows: '第 {line} 行是别的问题引起的。',
  several: '这里不止一个问题。先解决第一个，其余的可能随之消失。',
  others: '其他可能，把握较小',
  also: '这段内容里还有',
  open: '原因、验证和其他办法',
  depends: '具体做法要看你的情况，页面里有说明。',
  stops: '会停掉你的容器',
  there: '已有这个文件？把内容加进去。',
  read: '读了 {n} 行，认出 {m} 行。',
  paste: '你粘贴的内容',
  clear: '清空',
  program: {
    podman: 'Podman',
    nerdctl: 'containerd（nerdctl）',
    kubernetes: 'Kubernetes',
    desktop: 'Docker Desktop',
  },
  other:
    '这是 {program} 的报错，而本指南讲的是 rootless Docker。关于内核、从属 ID 和 cgroup 的说明同样适用，针对 Docker 的命令则不适用。',
  empty:
    '还没有粘贴内容。下面的命令会打印守护进程的最后几行日志，从“error”那行开始复制，或者全部复制：',
  none: '没有找到对应的条目。',
  next: '接下来可以：',
  search: '搜索其中的词',
  entries: '浏览全部报错',
  probe: '运行探测脚本（只读），检查这台机器',
  report: '告诉我们缺了哪条报错',
  near: '最接近的条目：',
};
