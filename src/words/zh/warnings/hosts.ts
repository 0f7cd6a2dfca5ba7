import type { words as en } from '../../en/warnings/hosts.ts';

/** 机器会信任的主机。 */
export const words: typeof en = {
  'packages-from-host':
    '软件包及其密钥都来自 {host}。它既不是 Docker 的主机，也不是本指南收录的镜像站；它的运营者等于拥有这台机器的 root 权限。确认是自己选的，再继续。',
  'images-from-host':
    'Docker Hub 的镜像都经由 {host} 获取，运行什么内容由它的运营者决定。确认是自己选的，再继续。',
  'pulls-through-host': '拉取镜像时经过 {host}，它能看到你拉取了什么。确认是自己选的，再继续。',
  'registries-unproved':
    'Docker 从 {host} 获取镜像时不核实对方身份，明文 http 也接受：中间的人可以决定你运行什么。确认是自己选的，再继续。',
  'names-from-host':
    '容器的域名都由 {host} 解析：它的运营者知道容器在找谁，也能决定容器连到哪里。确认是自己选的，再继续。',
  'proxy-password-kept-out-of-links':
    '指向这份步骤的链接不含代理的用户名和密码，打开链接的人要重新填写。命令和脚本里则原样包含，请勿交给别人。',
  'installation-past-proxy':
    '代理只对守护进程有效：{install} 和 curl 并不知道它，sudo 也不会传递。它们也需要代理时，请在 root shell 里 export http_proxy=… https_proxy=…，并在那里执行管理员部分（“获取 root 的方式”选 root shell）。',
  'no-proxy-alone': '“不走代理”只在设置了代理时才起作用。',
};
