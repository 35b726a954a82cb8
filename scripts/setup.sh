#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The set-up steps that come before Python can help. The Makefile calls it; all arguments are paths or commands.
#
#   setup.sh python [COMMAND]           print the Python to use: COMMAND, or the first that is new enough
#   setup.sh system COMMAND LIST...     see to it that the Debian packages of the lists are there
#   setup.sh venv COMMAND FOLDER        make a virtual environment unless it is there and works
set -eu

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_new_enough() {
    # Run, not looked up: a version manager's python3.12 may be there and refuse to start.
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for command in ${1:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if is_new_enough "$command"; then
            command -v "$command"
            return
        fi
    done
    found=$("${1:-python3}" --version 2>/dev/null) || found="no ${1:-python3}"
    fail "Therapy Timer needs Python 3.11 or newer; here is $found. Install one, or name it: make PYTHON=/path/to/python3 ..."
}

missing_packages() {
    # A package counts as installed if another one provides it: libglib2.0-0t64 is the libglib2.0-0 of newer releases.
    { dpkg-query --show --showformat '${db:Status-Status}\t${Package}, ${Provides}\n'; echo --; } |
        awk -F '\t' '
            !lists {
                if ($1 == "--") { lists = 1; next }
                if ($1 != "installed") next
                count = split($2, names, ",")
                for (i = 1; i <= count; i++) {
                    sub(/^ +/, "", names[i])
                    sub(/ .*/, "", names[i])
                    present[names[i]] = 1
                }
                next
            }
            /^[a-z0-9]/ && !($1 in present) && !told[$1]++ { print $1 }
        ' - "$@"
}

see_to_system() {
    python=$1
    shift
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo 'No Debian or Ubuntu: the system libraries are left to you (packaging/ lists their Debian names).' >&2
        return
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        missing="$missing$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])') "
    fi
    if [ -z "$missing" ]; then
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        fail "System packages are missing. Install them, then try again:
  sudo apt-get update && sudo apt-get install ${missing% }"
    fi
    echo "Installing system packages: ${missing% }"
    export DEBIAN_FRONTEND=noninteractive
    # An update may fail for a source that has nothing to do with this; whether the packages are there shows next.
    apt-get update --quiet=2 || true
    # Unquoted: one argument for each package.
    # shellcheck disable=SC2086
    apt-get install --yes --quiet=2 --no-install-recommends $missing ||
        fail "These system packages could not be installed: ${missing% }"
}

make_venv() {
    if ! is_new_enough "$2/bin/python" || ! "$2/bin/python" -m pip --version >/dev/null 2>&1; then
        "$1" -m venv --clear "$2"
    fi
    # An editable install holds the folder's name; the Makefile installs again if it was moved.
    pwd >"$2/.folder"
}

case ${1:-} in
    python) find_python "${2:-}" ;;
    system) shift && see_to_system "$@" ;;
    venv) make_venv "$2" "$3" ;;
    *) fail 'usage: setup.sh python|system|venv ...' ;;
esac
