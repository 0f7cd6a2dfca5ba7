# shellcheck shell=sh disable=SC2034  # What is set here is used by the stand-ins that read this file.
# Read by every stand-in: notes the call, and tells what the pretended machine is like.

# The system, its release's suite, its init, its package manager, and the netfilter module that its
# setup tool asks for.
os='' suite='' init='' manager='' asks=''
# shellcheck source=/dev/null
. /machine/system

echo "${0##*/} $*" >>/machine/calls

# Docker's key, as far as its fingerprint goes: one for deb, one for rpm.
pretended_key() {
  echo '-----BEGIN PGP PUBLIC KEY BLOCK-----'
  case $manager in
    apt) echo 'fingerprint 9DC858229FC7DD38854AE2D88D81803C0EBFCD88' ;;
    *) echo 'fingerprint 060A61C51B558A7F742B77AAC52FEB6B621E9F35' ;;
  esac
  echo '-----END PGP PUBLIC KEY BLOCK-----'
}

# Ends the call: a real program has no such use, or none that a plan has had so far.
unknown() {
  echo "stand-in: not a use of ${0##*/}: $*" >&2
  exit 64
}
