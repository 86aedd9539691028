# What the other scripts share; sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }
[ -t 2 ] && [ -z "${NO_COLOR:-}" ] || say() { printf '==> %s\n' "$*" >&2; }

# need PACKAGE…: installs Debian packages that are missing, as root or through sudo.
need() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local install="apt-get install -y --no-install-recommends ${missing[*]}"
  if ! command -v apt-get >/dev/null; then
    echo "culturecal needs what Debian calls ${missing[*]}; install it with your system's package manager" >&2
    exit 69
  fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null && ! { [ -t 0 ] && command -v sudo >/dev/null; }; then
      echo "culturecal needs ${missing[*]}; run as root: $install" >&2
      exit 69
    fi
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  # The package lists of a fresh machine may be missing or old.
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" $install >/dev/null 2>&1 ||
    { "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" $install >/dev/null; }
}

need_swift() {
  command -v swift >/dev/null && return
  echo "culturecal needs a Swift 6.3 toolchain on the PATH: https://www.swift.org/install/linux/" >&2
  exit 69
}

# The flags of every build: a target imports only what Package.swift names.
build_flags=(--explicit-target-dependency-import-check error)
# The release binary is one file that needs no library of the machine it is copied to. The linker's
# note on getaddrinfo is for programs that move to another C library.
release_flags=(-c release "${build_flags[@]}" -Xswiftc -static-executable)
