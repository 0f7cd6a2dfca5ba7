#!/bin/sh
# A kernel has the modules that it has; some come with a package.
. "$BOX/common.sh"

# Has this kernel the module?
known() {
  case $1 in
    ip_tables | iptable_mangle | iptable_nat | iptable_filter) ! is el10 ;;
    xt_addrtype | nft_compat) ! is el10 || (have kernel-modules-extra) ;;
    nf_tables | br_netfilter | tun) ;;
    *) return 1 ;;
  esac
}

[ "$1" = -a ] || unknown "$@"
shift
for module; do
  if ! known "$module"; then
    echo "Module $module not found" >&2
    exit 1
  fi
  load "$module"
done
