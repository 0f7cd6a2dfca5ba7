#!/bin/sh
# Prints the primary key of what it reads, which a pretended key names.
# shellcheck source=common.sh
. /machine/common.sh

case "$*" in
  '--homedir /nonexistent --no-keyring --trust-model always --show-keys --with-colons') ;;
  *) unknown "$@" ;;
esac
sed -n 's/^fingerprint \(.*\)$/pub:-:4096:1:::::\nfpr:::::::::\1:\nsub:-:4096:1:::::\nfpr:::::::::D3306A01:/p'
