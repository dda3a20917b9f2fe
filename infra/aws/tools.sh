# Sourced by the other scripts here: `tools NAME FILE` installs the pinned tools of FILE into .venv/NAME once and puts
# them first on the PATH.
# shellcheck shell=bash

aws_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$1" >&2
    exit 1
}

tools() {
    local folder="$aws_folder/.venv/$1" list="$aws_folder/$2"
    if ! cmp -s "$list" "$folder/installed.txt"; then
        command -v python3 >/dev/null || fail "python3 is missing: install it (on Debian: apt-get install python3 python3-venv)"
        echo "Installing the tools of infra/aws/$2 (once) ..." >&2
        rm -rf "$folder"
        python3 -m venv "$folder" || fail "cannot create $folder: install python3-venv"
        "$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$list" >&2 ||
            fail "cannot install infra/aws/$2: see pip's message above; it needs PyPI or a mirror (PIP_INDEX_URL)"
        cp "$list" "$folder/installed.txt"
    fi
    PATH="$folder/bin:$PATH"
}

# `operate COMMAND [ARGUMENT ...]` becomes a command of the Python package beside it.
operate() {
    tools build requirements.txt
    PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$aws_folder" exec python -m operate "$@"
}
