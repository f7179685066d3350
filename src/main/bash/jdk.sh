# Sourced by `brief` and `verify`: find_jdk prints the home of a JDK 25 or later, or says what to install.

# A home is judged by its `release` file, so nothing is run to find out.
is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local line version
  while IFS= read -r line; do
    case "$line" in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=}
        version=${version//\"/}
        version=${version%%[!0-9]*}
        [ -n "$version" ] && [ "$version" -ge 25 ]
        return
        ;;
    esac
  done <"$1/release"
  return 1
}

# The folder of a program, links followed; readlink -f is not everywhere.
home_of() {
  local path=$1 link
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case "$link" in
      /*) path=$link ;;
      *) path=${path%/*}/$link ;;
    esac
  done
  (cd -P "${path%/*}" && pwd)
}

find_jdk() {
  local java home
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return
  fi
  if java=$(command -v java); then
    home=$(home_of "$java")
    if is_jdk "${home%/bin}"; then
      printf '%s\n' "${home%/bin}"
      return
    fi
  fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk "$home"; then
      printf '%s\n' "$home"
      return
    fi
  done
  cat >&2 <<'TXT'
brief: error: no JDK 25 or later found (looked at JAVA_HOME, PATH and the usual folders)
hint: install one, such as Eclipse Temurin 25 (package temurin-25-jdk) or openjdk-25-jdk, or set JAVA_HOME to its folder
TXT
  return 3
}

# Java reads file names by the locale's charmap; a bare C locale cannot name Chinese folders.
use_utf8() {
  case "$(locale charmap 2>/dev/null)" in
    UTF-8 | utf-8 | UTF8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}
