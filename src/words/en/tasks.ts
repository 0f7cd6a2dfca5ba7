/** What upgrading and moving from root's daemon say: loaded when such a plan is asked for. */
export const words = {
  steps: {
    'upgrade-packages': {
      title: 'Bring Docker’s packages to the new version',
      why: 'Only installed packages are upgraded, and none is removed. A hold is released for this and set again. The previous versions are recorded, and undo brings them back as long as the repository has them. Docker does not promise that an older version reads what a newer one has written: back up what you cannot make again.',
      caution:
        'If there is a daemon of root, the upgrade restarts it and so stops its containers. Users’ daemons keep running the old version until they are restarted.',
    },
    'upgrade-setcap': {
      title: 'Let RootlessKit open low ports again',
      why: 'The new package has taken the capability away, and so does the way back. Where setting up gave it, undo gives it again.',
    },
    'upgrade-hold': {
      title: 'Hold Docker’s packages',
      why: 'System updates then leave Docker’s version alone until the next upgrade with a plan. Undo releases only what was not held before.',
    },
    'former-files': {
      title: 'Keep the files as they were',
      why: 'The new engine needs some of these files in a different form. Undo puts the old ones back.',
    },
    'upgrade-restart': {
      title: 'Restart the user’s daemon on the new version',
      why: 'Until it is restarted, the old daemon stays in memory and starts containers with programs of the new version.',
      caution:
        'This stops the user’s containers. Those with a restart policy come back with the daemon. While any of them runs, nothing is restarted unless you confirm it.',
    },
    'move-look': {
      title: 'Look what there is, and how large it is',
      why: 'This copies nothing. It stops if there may not be room for a second copy, if file IDs do not fit into the user’s range, or if your own daemon already has something with the same name.',
    },
    'move-images': {
      title: 'Copy images',
      why: 'Everything keeps running meanwhile. An image that your own daemon already has under the same name stays, and is reported if it differs. Root’s images stay in any case.',
    },
    'move-stop': {
      title: 'Let what writes stand still',
      why: 'A database that is copied while it runs may arrive damaged. Undo starts the same containers again, with the restart policies they had. Containers started with --rm would be deleted by stopping, so those are left to you.',
      caution:
        'From here on these services are down, until the last step. The commands to paste only say what to stop. The script asks first.',
    },
    'move-volumes': {
      title: 'Copy volumes',
      why: 'Each volume is copied to one with the same name and labels. File IDs stay what containers see, shifted into the user’s range. Nothing is copied while something still writes, and an interrupted copy starts over.',
    },
    'move-projects': {
      title: 'Copy the folders of Compose projects',
      why: 'The folders go to moved/ in the home directory, which others cannot enter, and belong to the user. What containers mount from a folder keeps the IDs that containers see. Directories mounted from elsewhere are reported, not copied.',
    },
    'move-create': {
      title: 'Make the projects’ networks and containers',
      why: 'Nothing starts yet, so mistakes in a file show up while the old project can still be started.',
    },
    'move-start': {
      title: 'Start the projects',
      why: 'Look at the logs, log in, and find something that was written yesterday. The old containers are still there: undo stops the new ones and starts the old ones. Data written since the move stays with the new ones.',
    },
  },
  warnings: {
    'upgrade-from-unknown':
      'Fill in the version that runs now (such as 28.5.1): the plan then says what changes on the way, and updates files that the new engine needs in a different form. To see the version: docker version -f “{{.Server.Version}}”.',
    'upgrade-from':
      'From Docker {from} to {engine}, and with it from RootlessKit {before} to {after}.',
    'upgrade-from-alone': 'From Docker {from} to {engine}.',
    'upgrade-changes-drivers':
      'The network and port drivers change from {before} to {after}, either because you chose them or because the new engine no longer has the old ones.',
    'upgrade-keeps-drivers':
      'By default, the network driver would become {after}. The drop-in keeps {before}; to use the new one, choose {after} as the network driver.',
    'upgrade-changes-mtu': 'The MTU changes from {before} to {after}.',
    'upgrade-detaches':
      'From 29.5 on, the daemon itself is in the host’s network: containers with --net=host see the host’s network, and a -p for the TCP port in RootlessKit’s flags must be removed. Switching “Detached network” off keeps the old behaviour.',
    'upgrade-keeps-store':
      'From 29 on, new data directories use containerd’s image store. Your existing one keeps its storage driver, and with it your images and containers.',
    'upgrade-loses-vpnkit': 'From 29.5 on, VPNKit is no longer shipped with Docker.',
    'upgrade-may-remove-helpers':
      'From 29.5 on, Docker’s packages no longer depend on slirp4netns and fuse-overlayfs, so an autoremove would remove them. If you use them, keep them with: {how}.',
    'upgrade-refuses-old-clients':
      'Docker {engine} refuses programs that speak an API older than {api}. What mounts the socket, such as Traefik, Portainer or an old SDK, may need an update first.',
    'upgrade-keeps-unit':
      'The user’s unit stays as the older setup tool wrote it. For the new one, uninstall and reinstall it with the setup tool; that stops containers but keeps data.',
    'move-needs-daemon':
      'This plan assumes that your own daemon already runs beside root’s. Set it up first, and choose to keep both.',
    'move-leaves':
      'Not moved: containers and networks outside Compose projects, images without a name, volumes without a name or with driver options, and directories mounted from outside a project’s folder. The first step lists them.',
    'move-then-disable':
      'Once everything is checked, also after a reboot, switch root’s daemon off with a plan that stops the system-wide Docker. Its data stays in /var/lib/docker.',
  },
  refusals: {
    'upgrade-of-script':
      'What get.docker.com/rootless put into ~/bin does not upgrade itself and has to be replaced by hand.',
    'upgrade-of-all':
      '{system} is upgraded as a whole with pacman -Syu. Then rebuild the tools from the AUR and restart the daemon.',
    'upgrade-goes-back':
      '{from} is newer than {engine}. To go back after an upgrade, use its undo.',
    'move-to-several':
      'What root’s daemon has can be moved to one user only. For several, plan for one of them, or move service by service by hand.',
    'move-keeps-rootful':
      'Root’s daemon stays until the new one is checked, because it is the way back. Switch it off afterwards with a separate plan.',
  },
};
