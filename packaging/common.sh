# Sourced by packaging/run and packaging/test, which set `root` to the top of the source tree first.
# shellcheck shell=bash disable=SC2034,SC2154

# cron, containers and services run without HOME; ccache and the data folder need one.
if [[ -z "${HOME:-}" ]]; then
    HOME="$(getent passwd "$(id -u)" | cut -d: -f6 || true)"
    [[ -n "$HOME" && -d "$HOME" ]] || HOME="$root/build/home"
    mkdir -p -- "$HOME"
    export HOME
fi

# Korean needs UTF-8. LANG stays as it is: it chooses the language of the messages.
if [[ "$(locale charmap 2>/dev/null || true)" != UTF-8 ]]; then
    export LANG="${LC_ALL:-${LANG:-C.UTF-8}}" LC_CTYPE=C.UTF-8
    unset LC_ALL
fi

# Where no login session made one, Qt would take the same folder and complain about it each time.
if [[ -z "${XDG_RUNTIME_DIR:-}" ]]; then
    XDG_RUNTIME_DIR="${TMPDIR:-/tmp}/runtime-$(id -un 2>/dev/null || id -u)"
    mkdir -p -m 700 -- "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
fi

release="$root/build/release"
jobs="$(nproc)"

# configure PRESET [--always]: CMake needs to run once; afterwards ninja calls it when a CMakeLists.txt changed.
configure()
{
    local preset="$1" folder="$root/build/$1" fresh=()
    # A tree that was copied or moved still names its old place.
    if [[ -f "$folder/CMakeCache.txt" ]] \
            && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    if [[ ! -f "$folder/build.ninja" || ${#fresh[@]} -gt 0 || "${2:-}" == --always ]]; then
        (cd -- "$root" && cmake --preset "$preset" "${fresh[@]}")
    fi
}

# build PRESET [TARGET…]
build()
{
    local preset="$1"
    shift
    (cd -- "$root" && cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"})
}

# up_to_date PRESET TARGET: mostly there is nothing to do and nothing to say.
up_to_date()
{
    [[ "$(ninja -C "$root/build/$1" -n "$2" 2>&1 || true)" == *"no work to do."* ]]
}
