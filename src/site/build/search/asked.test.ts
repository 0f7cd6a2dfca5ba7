import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../core/diagnosis/english.ts';
import { find } from '../../../core/search/find.ts';
import { readersWords as chinese } from '../../../core/search/readers-words/chinese.ts';
import { readersWords as english } from '../../../core/search/readers-words/english.ts';
import type { Lang } from '../../../words/languages.ts';
import { namesOf } from './testing.ts';

/** What people ask, by the kind of wording, and a page that helps them. */
const asked: Readonly<Record<Lang, [query: string, page: string][]>> = {
  en: [
    // The client asks the other daemon.
    ['cli still talking to root daemon', 'client-docker-host'],
    ['docker ps is empty but containers are running', 'client-docker-host'],
    ['images gone after installing rootless', 'client-docker-host'],
    // Whether it is worth it.
    ['docker group vs rootless which one is safer', 'security|how-it-works'],
    ['is it worth running rootless', 'security|how-it-works'],
    // A session that ends, or has not begun.
    ['daemon dies when ssh session ends', 'daemon-not-auto-start'],
    ['start docker before login', 'daemon-not-auto-start'],
    // An amount, an owner.
    ['-m 512m not enforced', 'cgroup-limits-ignored'],
    ['owner is 100032', 'bind-mount-permissions|files-and-ids'],
    // A thing by its name.
    ['webcam /dev/video0 in rootless container', 'devices'],
    ['vm.overcommit_memory redis warning rootless', 'sysctl-in-container'],
    ['chromebook crostini rootless docker', 'lxc-nested'],
    ['macvlan network rootless', 'known-limitations|networking'],
    ['toomanyrequests docker hub rate limit rootless', 'docker-login|proxies-and-mirrors'],
    // A file or a database that cannot be written.
    ['grafana rootless docker data folder is not writable', 'bind-mount-permissions|files-and-ids'],
    ['database is read-only database after moving volume', 'bind-mount-permissions|files-and-ids'],
    // Doubts, and no way out.
    ['should I use rootless docker in production', 'security|how-it-works'],
    ['containers have no internet after suspend', 'dns-failing'],
    // Logins, by what is named.
    ['docker login on a headless server keyring error', 'docker-login'],
    ['private registry credentials rootless docker', 'docker-login'],
    ['sudo docker login but push denied', 'docker-login'],
    ['where does docker store credentials', 'docker-login'],
    ['credsStore pass not working over ssh', 'docker-login'],
  ],
  zh: [
    ['docker ps看不到容器', 'client-docker-host'],
    ['命令行连到了root的docker上', 'client-docker-host|daemon-and-client'],
    ['加docker组和rootless哪个更安全', 'security|how-it-works'],
    ['怎么看自己的docker是不是rootless', 'after-installing'],
    ['关掉xshell 容器就全停了', 'daemon-not-auto-start'],
    ['关闭终端容器停止', 'daemon-not-auto-start'],
    ['摄像头/dev/video0映射到容器', 'devices|gpus-and-devices'],
    ['连了公司VPN容器就断网', 'dns-failing|networking'],
    ['容器里改sysctl参数', 'sysctl-in-container'],
    ['redis somaxconn sysctl设置失败', 'sysctl-in-container'],
    ['昇腾npu 容器 rootless', 'gpus-and-devices'],
    ['群晖nas 普通用户 docker', 'other-distributions|panels-and-tools'],
    ['容器被oom杀掉', 'limiting-resources'],
    ['容器里curl宿主机拒绝连接', 'host-loopback|reaching-the-host'],
    ['服务器没有桌面docker login保存凭据失败', 'docker-login'],
    ['普通用户登录私有仓库', 'docker-login'],
    ['推送镜像被拒绝denied', 'docker-login'],
    ['docker hub拉取次数限制', 'docker-login|proxies-and-mirrors'],
    ['docker的登录密码存在哪里', 'docker-login'],
    // 报错里谁都有的话，压不过里面的名字。
    ['ubuntu24.04 rootlesskit permission denied', 'apparmor-userns'],
    ['docker.sock permission denied', 'client-docker-host|mount-docker-sock'],
    // 问是不是、能不能，问的不是“能”。
    ['centos8能不能装rootless', 'your-distribution|install'],
    ['要不要换成rootless docker', 'moving-from-rootful'],
    ['想把docker改成rootless', 'moving-from-rootful'],
    ['容器内root和外面的root是不是一样', 'how-it-works'],
    // 满了的盘，写不进的库。
    ['根分区空间被镜像用完了', 'storage'],
    ['docker把硬盘撑爆', 'storage'],
    ['gitea 提示数据库是只读的', 'bind-mount-permissions|files-and-ids'],
    // 自己的话。
    ['nextcloud日志里ip都是172', 'source-ip'],
    ['几个人各用各的docker会不会冲突', 'several-users'],
    ['nas上容器没权限写挂载的文件夹', 'bind-mount-permissions'],
    ['镜像放到另外的盘', 'storage'],
  ],
};

const readersWords = { en: english, zh: chinese } as const;

describe.each(['en', 'zh'] as const)('what people ask, in %s', (lang) => {
  const names = namesOf(lang);
  it.each(asked[lang])('%s', (query, page) => {
    const typed = lang === 'zh' ? inEnglish(query) : query;
    const { pages, suggestion } = find(typed, names, { readersWords: readersWords[lang] });
    const first = pages.slice(0, 3).map(({ id }) => id);
    expect(first.join(' ')).toMatch(new RegExp(`/(?:${page})/`));
    // All of them are spelled right.
    expect(suggestion).toBeUndefined();
  });
});
