/** 升级和从 root 的守护进程迁移时说的话：要这样的步骤时才加载。 */
export const words = {
  steps: {
    'upgrade-packages': {
      title: '把 Docker 的软件包升到新版本',
      why: '只升级已经安装的，什么也不卸载。被锁定的软件包为此暂时解锁，之后重新锁定。原来的版本会记下来，只要软件源里还有，撤销时就能装回去。新版本写下的数据，Docker 不保证旧版本能读，无法重做的请先备份。',
      caution:
        '如果有 root 的守护进程，它会随软件包一起重启，其中的容器都会停止。各用户的守护进程在重启之前仍运行旧版本。',
    },
    'upgrade-setcap': {
      title: '让 RootlessKit 重新能打开特权端口',
      why: '新软件包一装上，这项权限就没了；退回旧版本时也一样。如果是安装时给的，撤销时会补上。',
    },
    'upgrade-hold': {
      title: '锁定 Docker 的软件包',
      why: '系统更新不会换掉版本，直到你再次按步骤升级。撤销时只解锁原先没有锁定的。',
    },
    'former-files': {
      title: '保留文件原来的样子',
      why: '其中一些在新版本里要换写法。撤销时放回原来的文件。',
    },
    'upgrade-restart': {
      title: '重启用户的守护进程，换到新版本',
      why: '在此之前，它一直在内存里运行旧版本，却用新版本的程序启动容器。',
      caution:
        '这会停止该用户的容器；设了重启策略的会随守护进程恢复。只要还有容器在运行，没有你的同意就不会重启。',
    },
    'move-look': {
      title: '看看有什么、有多大',
      why: '这一步什么也不复制。如果放不下第二份、文件的编号超出该用户的区间，或者你自己的守护进程里已有同名的东西，就到此为止。',
    },
    'move-images': {
      title: '复制镜像',
      why: '期间一切照常运行。你自己的守护进程里已有的同名镜像不动，内容不同的会指出来；root 那边的镜像无论如何都保留。',
    },
    'move-stop': {
      title: '让写数据的容器停下来',
      why: '边写边复制的数据库，到了那边是残缺的。撤销时会重新启动同一批容器，重启策略也恢复原样。用 --rm 启动的容器一停就会被删除，要不要停由你决定。',
      caution:
        '从这里起，这些服务处于停止状态，直到最后一步。粘贴的命令只说明该停哪些；脚本会先询问。',
    },
    'move-volumes': {
      title: '复制卷',
      why: '每个卷复制成同名、同标签的卷。文件的编号以容器看到的为准，并平移到该用户的区间。只要还有容器在写，就什么也不复制；上次中断的会从头再复制。',
    },
    'move-projects': {
      title: '复制 Compose 项目的目录',
      why: '放到家目录下的 moved/ 里，别人进不去，归该用户所有；容器从项目目录里挂载的文件和目录，保持容器看到的编号。从别处挂载的目录会列出来，不会复制。',
    },
    'move-create': {
      title: '创建各项目的网络和容器',
      why: '先不启动：文件里有错，此时就会显现，旧的服务还随时可以启动。',
    },
    'move-start': {
      title: '启动各项目',
      why: '看日志，登录试试，找一条昨天写入的数据。旧的都还在：撤销会停下新的，启动旧的；迁移之后写入的数据留在新的那边。',
    },
  },
  warnings: {
    'upgrade-from-unknown':
      '填上正在运行的版本（例如 28.5.1），就会列出一路上的变化，并改写新版本要换写法的文件。正在运行的版本这样看：docker version -f “{{.Server.Version}}”。',
    'upgrade-from': 'Docker 从 {from} 升到 {engine}；其中的 RootlessKit 从 {before} 变为 {after}。',
    'upgrade-from-alone': 'Docker 从 {from} 升到 {engine}。',
    'upgrade-changes-drivers':
      '网络驱动和端口驱动会从 {before} 变为 {after}：要么选项如此要求，要么新版本里已没有原来的驱动。',
    'upgrade-keeps-drivers':
      '任其自然的话，网络驱动会变成 {after}。drop-in 会保住 {before}；要用新的，就把网络驱动选为 {after}。',
    'upgrade-changes-mtu': 'MTU 从 {before} 变为 {after}。',
    'upgrade-detaches':
      '从 29.5 起，守护进程本身位于宿主机的网络中：用 --net=host 的容器看到的是宿主机的网络，RootlessKit 参数里为 TCP 端口写的 -p 必须去掉。把“分离的网络命名空间”设为否，可以保持原样。',
    'upgrade-keeps-store':
      '从 29 起，新的数据目录使用 containerd 的镜像存储。已有的数据目录保留原来的存储驱动，镜像和容器都还在。',
    'upgrade-loses-vpnkit': '从 29.5 起，Docker 不再附带 VPNKit。',
    'upgrade-may-remove-helpers':
      '从 29.5 起，Docker 的软件包不再依赖 slirp4netns 和 fuse-overlayfs，autoremove 会把它们卸载。在用的话先声明：{how}。',
    'upgrade-refuses-old-clients':
      'Docker {engine} 拒绝 API 低于 {api} 的程序。挂载套接字的程序（如 Traefik、Portainer、旧版 SDK）可能要先更新。',
    'upgrade-keeps-unit':
      '用户的单元文件仍是旧安装工具写的那份。要换成新的，就用安装工具卸载再安装，这会停止容器，数据保留。',
    'move-needs-daemon':
      '做这些步骤之前，你自己的守护进程应当已经和 root 的同时在运行：先把它装好，并选择两者并存。',
    'move-leaves':
      '不会一起过去的：不属于任何 Compose 项目的容器和网络、没有名字的镜像、没有名字或带驱动选项的卷、从项目目录之外挂载的目录。第一步会列出它们。',
    'move-then-disable':
      '全部检查过，也重启过一次机器之后，再生成一份停用普通 Docker 的步骤，关掉 root 的守护进程。它的数据仍留在 /var/lib/docker。',
  },
  refusals: {
    'upgrade-of-script': 'get.docker.com/rootless 放进 ~/bin 的程序只能手动替换：它不会自己升级。',
    'upgrade-of-all':
      '{system} 用 pacman -Syu 整体升级，来自用户软件仓库的工具要重新构建，之后再重启守护进程。',
    'upgrade-goes-back': '{from} 比 {engine} 新。升级的退路是它的撤销。',
    'move-to-several':
      'root 的守护进程里的东西交给一个用户。要分给多个用户，就先迁移给其中一个，或者逐个服务手动迁移。',
    'move-keeps-rootful':
      '在新的守护进程检查完之前，root 的守护进程要留着：它是退路。之后另用一份步骤关掉它。',
  },
};
