# Sourced by `brief` when what it would run is not built yet. Expects here, jdk, app, id and flags.

build_app() {
  local lock=$here/target/.building waited=0
  mkdir -p "$here/target"
  until mkdir "$lock" 2>/dev/null; do
    # Another call builds; one that died leaves its lock behind.
    if [ $waited -ge 300 ]; then
      rmdir "$lock" 2>/dev/null || true
    fi
    sleep 1
    waited=$((waited + 1))
  done
  # shellcheck disable=SC2064
  trap "rmdir '$lock' 2>/dev/null || true" EXIT
  if [ ! -f "$app/brief.jar" ]; then
    compile_app
    train_app
  fi
  rmdir "$lock"
  trap - EXIT
}

compile_app() {
  if ! command -v mvn >/dev/null; then
    printf '%s\n' 'brief: error: Maven is needed to build brief' 'hint: install Maven 3.8.7 or later (package maven)' >&2
    exit 3
  fi
  printf 'brief: building (once, until its sources change) …\n' >&2
  # Maven goes by the times of files; a source that changed and looks old would be left out.
  rm -rf "$here/target/classes" "$here/target/maven-status"
  local log=$here/target/build.log stage=$here/target/app/.$id.$$
  if ! (cd "$here" && JAVA_HOME=$jdk mvn -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dwarnings.fail=false package) >"$log" 2>&1; then
    grep -E '^\[(ERROR|WARNING)\]' "$log" | head -20 >&2
    printf 'brief: error: the build failed; all of it is in %s\n' "$log" >&2
    exit 3
  fi
  rm -rf "$here/target/app"
  mkdir -p "$stage"
  cp "$here/target/brief.jar" "$stage/"
  cp -R "$here/target/lib" "$stage/"
  mv "$stage" "$app"
}

# Ahead-of-time caches of the classes that an edition loads, and of the few that words alone need: all classes of a cache
# are linked at the start, so the large one slows `--help` down. They are a gift: without them everything works, slower.
train_app() {
  local scratch
  scratch=$(mktemp -d)
  train_cache brief.aot -C "$here" generate --out "$scratch/out" --jobs 1
  train_cache words.aot --help
  rm -rf "$scratch"
}

train_cache() {
  local name=$1
  shift
  BRIEF_HOME=$here "$jdk/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$scratch/$name" -cp "$app/brief.jar" \
    brief.cli.Main "$@" >"$scratch/log" 2>&1 || true
  if [ -s "$scratch/$name" ]; then
    mv "$scratch/$name" "$app/.$name"
    mv "$app/.$name" "$app/$name"
  fi
}
