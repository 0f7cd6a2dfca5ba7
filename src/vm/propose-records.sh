#!/bin/sh
# Proposes the records in src/vm/records that differ, as a pull request: gh makes it, by GH_TOKEN. With
# none that differs, nothing happens. PROPOSE=echo shows what would be pushed and asked.
set -eu
: "${BASE:=main}"
if [ -z "$(git status --porcelain --untracked-files=all -- src/vm/records)" ]; then
  echo 'no record differs'
  exit 0
fi
day=$(date -u +%Y-%m-%d)
branch=records-$day-$(git rev-parse --short HEAD)
git switch -q -c "$branch"
git add -- src/vm/records
git -c user.name='github-actions[bot]' \
  -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit -q -m "Record runs of $day on published images" \
  -m "By the nightly workflow, as they came out, failures included. Approved texts may have to follow."
git show --stat --format='%h %s' HEAD
${PROPOSE:-} git push --quiet origin "$branch"
${PROPOSE:-} gh pr create --base "$BASE" --head "$branch" --fill
