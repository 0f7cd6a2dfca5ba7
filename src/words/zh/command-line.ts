import type { words as en } from '../en/command-line.ts';

/** 命令行参数或输入有问题时说的话。 */
export const words: typeof en = {
  leave: '去掉 --{name}',
  format: '没有“{format}”这种格式，可用的是：{formats}',
  needless: '这份步骤用不到 {format}',
  system: '“{system}”不是可选的系统',
  oneSystem: '{format} 只能用于一个系统',
  missing: '没有这个文件',
  closed: '没有读取权限',
  folder: '是目录，不是文件',
  nothing: '标准输入里没有内容',
  large: '超过 16 MiB；请只给出报错的那一段',
  binary: '不是文本',
  empty: '内容为空；请给出报错或日志',
  several: '只能给一个文件；多个文件先用 cat 合在一起',
};
