#!/bin/sh
# Copies the records that a run has written or changed into a folder. From the top of the repository.
set -eu
folder=$1
mkdir -p "$folder"
git status --porcelain --untracked-files=all -- src/vm/records | cut -c4- | tr -d '"' |
  while IFS= read -r file; do
    case $file in *.json) if [ -f "$file" ]; then cp "$file" "$folder/"; fi ;; esac
  done
