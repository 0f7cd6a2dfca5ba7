/** What upgrading and moving from root's daemon say: loaded when such a plan is asked for. */
export const words = {
  steps: {
    'upgrade-packages': {
      title: 'Bring Docker’s packages to the new version',
      why: 'Only those that are installed, and none is removed. What is held is let go for this, and held again. The versions that were there are noted, and undo brings them back while the repository has them.',
      caution:
        'The daemon of root, where there is one, starts again with its packages, which stops its containers. Daemons of users run on with the old version until they are restarted.',
    },
    'former-files': {
      title: 'Keep the files as they were',
      why: 'The new engine wants some of them otherwise. Undo puts these back.',
    },
    'upgrade-restart': {
      title: 'Restart the user’s daemon on the new version',
      why: 'Until then it runs from memory, and starts containers with programs of another version.',
      caution:
        'This stops the user’s containers. Those with a restart policy come back with the daemon. While one of them runs, nothing is restarted unless you say so.',
    },
    'move-look': {
      title: 'Look what there is, and how large it is',
      why: 'This copies nothing. It ends where there may not be room for all of it a second time, where numbers of files do not fit into the user’s range, and where your own daemon has something by a name that comes along.',
    },
    'move-images': {
      title: 'Copy images',
      why: 'Everything runs on meanwhile. What your own daemon has by that name already stays, and is named if it is another one; the images of root’s stay in any case.',
    },
    'move-stop': {
      title: 'Let what writes stand still',
      why: 'A database that is copied while it runs arrives torn. Undo starts the same containers again, with the restart policies that they had. What was started with --rm would be deleted by it, and is left to you.',
      caution:
        'From here on these services are down, until the last step. As text it only says what to stop; the script asks first.',
    },
    'move-volumes': {
      title: 'Copy volumes',
      why: 'Each into one of the same name and labels. Numbers of files are those that containers see, shifted into the user’s range. While something writes, nothing is copied; what was broken off is copied anew.',
    },
    'move-projects': {
      title: 'Copy the folders of Compose projects',
      why: 'Into moved/ in the home directory, which others may not enter, as the user’s own; what containers mount from the folder keeps the numbers that containers see. What is mounted from elsewhere is named, and not copied.',
    },
    'move-create': {
      title: 'Make the projects’ networks and containers',
      why: 'Nothing starts yet, so that mistakes in a file show while the old one can still be started.',
    },
    'move-start': {
      title: 'Start the projects',
      why: 'Look at the logs, log in, find one thing that was written yesterday. The old ones are still there: undo stops these and starts those. What was written since the move stays with the new ones.',
    },
  },
  warnings: {
    'upgrade-from-unknown':
      'With from-docker (such as from-docker=28.5.1) the plan says what changes on the way, and writes files that the new engine wants otherwise. The version that runs: docker version -f “{{.Server.Version}}”.',
    'upgrade-from':
      'From Docker {from} to {engine}; its RootlessKit goes from {before} to {after}.',
    'upgrade-changes-drivers':
      'The network and port drivers change from {before} to {after}, because these options ask for it or the new engine no longer has the old ones.',
    'upgrade-keeps-drivers':
      'Left to itself, the network driver would become {after}. The drop-in keeps {before}; for the new one, choose {after} as the network driver.',
    'upgrade-changes-mtu': 'The MTU changes from {before} to {after}.',
    'upgrade-detaches':
      'From 29.5 on the daemon itself is in the host’s network: containers with --net=host see the host’s, and a -p for the TCP port in RootlessKit’s flags has to go. detach-netns=no keeps it as it was.',
    'upgrade-keeps-store':
      'New data directories use containerd’s image store from 29 on. Yours keeps its storage driver, and with it images and containers.',
    'upgrade-loses-vpnkit': 'VPNKit no longer comes with Docker from 29.5 on.',
    'upgrade-may-remove-helpers':
      'From 29.5 on Docker’s packages no longer ask for slirp4netns and fuse-overlayfs: an autoremove would take them. Whoever uses them says so: apt-mark manual slirp4netns fuse-overlayfs.',
    'upgrade-keeps-unit':
      'The user’s unit stays as the older setup tool wrote it. To have the new one, uninstall and install with the tool, which stops containers and keeps data.',
    'move-needs-daemon':
      'This plan begins where your own daemon runs beside root’s: set it up first, and choose to keep both.',
    'move-leaves':
      'What does not come along: containers and networks without a Compose project, images without a name, volumes without a name or with options of a driver, directories that are mounted from outside a project’s folder. The first step names them.',
    'move-then-disable':
      'When all is checked, also after a reboot, switch root’s daemon off: make a plan that stops the system-wide Docker. Its data stays in /var/lib/docker.',
  },
  refusals: {
    'upgrade-of-script':
      'What get.docker.com/rootless has put into ~/bin is replaced by hand: it does not upgrade itself.',
    'upgrade-of-all':
      '{system} is upgraded as a whole, by pacman -Syu, and the tools from the user repository are built again. After that the daemon wants its restart.',
    'upgrade-goes-back': '{from} is newer than {engine}. The way back of an upgrade is its undo.',
    'move-to-several':
      'One user gets what root’s daemon has. For several, move to one of them, or service by service by hand.',
    'move-keeps-rootful':
      'Root’s daemon stays until the new one is checked: it is the way back. Switch it off with a plan of its own afterwards.',
  },
};
