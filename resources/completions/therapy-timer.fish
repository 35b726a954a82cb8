# SPDX-License-Identifier: MIT
# Completion of therapy-timer for fish.

function __therapy_timer_areas
    therapy-timer status --json 2>/dev/null | string match --all --regex '"area": "([^"]*)"' --groups-only
end

set -l commands start off undo cancel status export import quit
complete -c therapy-timer -f
complete -c therapy-timer -s h -l help -d 'show help'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -l version -d 'show the version'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -l hidden -d 'begin in the tray'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a start -d 'a pack goes on'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a off -d 'I took it off'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a undo -d 'it is still on'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a cancel -d 'it was never on'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a status -d 'one line for each area'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a export -d 'the record as CSV, JSON or PDF'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a import -d 'takes in what was exported'
complete -c therapy-timer -n "not __fish_seen_subcommand_from $commands" -a quit -d 'ends the program'
complete -c therapy-timer -n '__fish_seen_subcommand_from start' -a 'ice heat'
complete -c therapy-timer -n '__fish_seen_subcommand_from start' -l minutes -x -d 'how long it stays'
complete -c therapy-timer -n '__fish_seen_subcommand_from start off' -l minutes-ago -x -d 'so many minutes ago'
complete -c therapy-timer -n '__fish_seen_subcommand_from off' -l numb -d 'numb, white or burning'
complete -c therapy-timer -n '__fish_seen_subcommand_from start off undo cancel export' -l area -x -a '(__therapy_timer_areas)'
complete -c therapy-timer -n '__fish_seen_subcommand_from status' -l json -d 'as a JSON object'
complete -c therapy-timer -n '__fish_seen_subcommand_from export' -l from -x -d 'from this day on'
complete -c therapy-timer -n '__fish_seen_subcommand_from export' -l to -x -d 'up to this day'
complete -c therapy-timer -n '__fish_seen_subcommand_from export import' -F
complete -c therapy-timer -n '__fish_seen_subcommand_from quit' -l force -d 'even while a pack is on'
