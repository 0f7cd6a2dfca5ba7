import type { words as en } from '../en/admin.ts';

/** 发给管理员的消息里，命令前后的文字。 */
export const words: typeof en = {
  hello: `您好：

能否请您以 root 身份执行下面的命令？执行后，用户 {user} 无需 root 权限、也不必加入 docker 组，就能运行 Docker。每一段都写明了用途，除此之外不做任何改动。`,
  name: '先写明用户名：',
  stop: '。',
  undo: '以后要撤销，就执行两个 UNDO 之间的内容；软件包和从属 ID 会保留。',
  more: '附有说明、检查方法和来源的页面：',
  thanks: '谢谢！',
};
