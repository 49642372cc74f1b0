#!/usr/bin/env bash
# The grant of 2024 by a shell script: first as JSON, then with the tool as a co-process that divides what the script asks.
# Needs `ehelse` on the PATH, or its command in EHELSE. Prints code and amount of each network.
set -euo pipefail
read -ra ehelse <<<"${EHELSE:-ehelse}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One line of JSON: each network's object begins with its code, and its amount follows.
"${ehelse[@]}" distribute --format json |
  tr '{' '\n' |
  sed -nE 's/^"code":"([^"]*)","name":"[^"]*","amount":([0-9]+).*/\1 \2/p' >"$work/distributed"

# The exact shares are the weights: the same amounts must come of them.
mapfile -t codes < <(cut -d' ' -f1 "$work/distributed")
mapfile -t exact < <("${ehelse[@]}" distribute --format json | grep -oE '"amount":[0-9]+,"exact":"[0-9/]+"' | sed -E 's/.*"exact":"([^"]+)"/\1/')
total=$(awk '{ sum += $2 } END { printf "%.0f", sum }' "$work/distributed")

coproc apportion { "${ehelse[@]}" apportion --jsonl; }
weights=$(printf '"%s",' "${exact[@]}")
printf '{"total":"%s","weights":[%s]}\n' "$total" "${weights%,}" >&"${apportion[1]}"
read -r answer <&"${apportion[0]}"
exec {apportion[1]}>&-

amounts=$(sed -E 's/.*"amounts":\[([^]]*)\].*/\1/; s/"//g; s/,/ /g' <<<"$answer")
paste -d' ' <(printf '%s\n' "${codes[@]}") <(tr ' ' '\n' <<<"$amounts") | tee "$work/apportioned"
cmp "$work/distributed" "$work/apportioned"
