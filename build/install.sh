# Installs a Debian package that is missing. Read it in with `.`.
#
#   needs PACKAGES PROGRAM…   true when one of the programs is there, if need be after installing the packages
#
# shellcheck shell=sh

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

install_packages() {
    # shellcheck disable=SC2086  # a list of packages
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $1
}

needs() {
    packages=$1
    shift
    for program in "$@"; do
        if command -v "$program" >/dev/null 2>&1; then return 0; fi
    done
    command -v apt-get >/dev/null 2>&1 || return 1
    echo "Installing $packages ..."
    install_log=$(mktemp) || return 1
    if install_packages "$packages" </dev/null >"$install_log" 2>&1 ||
        { as_root apt-get update -q </dev/null >>"$install_log" 2>&1 &&
            install_packages "$packages" </dev/null >>"$install_log" 2>&1; }; then
        rm -f "$install_log"
        return 0
    fi
    tail -n 3 "$install_log"
    rm -f "$install_log"
    return 1
}
