#!/bin/sh
# Loads modules: into /proc/modules, which is a file here.
# shellcheck source=common.sh
. /machine/common.sh

[ "$1" = -a ] || unknown "$@"
shift
for module; do
  case $module in
    nf_tables | ip_tables | iptable_* | br_netfilter | tun) ;;
    *)
      echo "Module $module not found" >&2
      exit 1
      ;;
  esac
  grep -q "^$module " /proc/modules || echo "$module 1 0 - Live" >>/proc/modules
done
