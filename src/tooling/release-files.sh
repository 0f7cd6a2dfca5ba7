#!/bin/sh
# Puts what a release consists of into a folder, with its sums: release-files.sh FOLDER TAG. After
# `npm run package`. The tag must be the version of package.json.
set -eu
folder=$1
tag=$2
version=$(node -p 'require("./package.json").version')
if [ "$tag" != "v$version" ]; then
  echo "the tag is $tag, and package.json says $version" >&2
  exit 1
fi
mkdir -p "$folder"
cp dist/rootless-guide-en.html dist/rootless-guide-zh.html ".package/rootless-guide-$version.tgz" "$folder/"
cd "$folder"
sha256sum rootless-guide-* >SHA256SUMS
cat SHA256SUMS
