# SPDX-License-Identifier: MIT
# Completion of therapy-timer for bash.

_therapy_timer_areas() {
    # Names as the program has them, one a line; nothing if it cannot be asked.
    therapy-timer status --json 2>/dev/null | grep -o '"area": "[^"]*"' | cut -d'"' -f4
}

_therapy_timer() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            start | off | undo | cancel | status | export | import | quit) command=$word && break ;;
        esac
    done
    local words=''
    case $previous in
        --area) words=$(_therapy_timer_areas) ;;
        --minutes | --minutes-ago | --from | --to) return ;;
        *)
            case $command in
                '') words='start off undo cancel status export import quit --help --version --hidden' ;;
                start) words='ice heat --minutes --minutes-ago --area --help' ;;
                off) words='--minutes-ago --numb --area --help' ;;
                undo | cancel) words='--area --help' ;;
                status) words='--json --help' ;;
                export) words='--from --to --area --help' ;;
                import) words='--help' ;;
                quit) words='--force --help' ;;
            esac
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    if [[ $command == export || $command == import ]] && [[ $current != -* && $previous != --* ]]; then
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames
    fi
}

complete -F _therapy_timer therapy-timer
