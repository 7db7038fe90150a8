#!/usr/bin/env bash
# A real Neo4j for tests where there is no Docker: the server's jars from Maven Central, run by the Java at hand.
#
#   neo4j-local.sh start      fetch the jars if need be, start, print the address as `export` lines
#   neo4j-local.sh stop       stop what start started, by its process id; data stay
#   neo4j-local.sh fetch      the jars only (about 120 MB, kept in ~/.cache/whomet)
#   neo4j-local.sh admin ...  neo4j-admin of the same jars, on the same folder (server stopped)
#
# NEO4J_LOCAL_DIR       data, settings, logs    (./.neo4j)
# NEO4J_LOCAL_PORT      Bolt port on 127.0.0.1  (17687)
# NEO4J_LOCAL_HEAP      memory of the server    (512m)
# NEO4J_LOCAL_SETTINGS  lines of neo4j.conf to put before ours
# NEO4J_LOCAL_JAVA      options of Java         (small and quick to start, slower in long work)
# NEO4J_PASSWORD        set at the first start  (test-password)
# NEO4J_VERSION         5.26.30 needs Java 17 or newer; 2026.08.1 needs Java 21 or newer
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
VERSION=${NEO4J_VERSION:-5.26.30}
DIR=${NEO4J_LOCAL_DIR:-$PWD/.neo4j}
PORT=${NEO4J_LOCAL_PORT:-17687}
PASSWORD=${NEO4J_PASSWORD:-test-password}
HEAP=${NEO4J_LOCAL_HEAP:-512m}
read -ra OPTIONS <<< "${NEO4J_LOCAL_JAVA:--XX:+UseSerialGC -XX:TieredStopAtLevel=1}"
LIB=${XDG_CACHE_HOME:-$HOME/.cache}/whomet/neo4j-$VERSION
PATIENCE=300
JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
OPENS=(--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
       --add-opens=java.base/sun.nio.ch=ALL-UNNAMED)
export NEO4J_HOME=$DIR NEO4J_CONF=$DIR/conf
folders() { mkdir -p "$DIR/conf" "$DIR/logs" "$DIR/run"; }

fetch() {
  [ -e "$LIB/.complete" ] && return
  mkdir -p "$LIB"
  mvn -B -q -Dstyle.color=never -f "$HERE/pom.xml" "-Dneo4j.version=$VERSION" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DincludeScope=runtime "-DoutputDirectory=$LIB" >&2
  touch "$LIB/.complete"
}

settings() { # the first line for a setting counts
  awk -F= '/^#/ || !seen[$1]++' <<C
${NEO4J_LOCAL_SETTINGS:-}
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:$PORT
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=true
server.memory.heap.max_size=$HEAP
server.memory.pagecache.size=64m
# Small logs, one plan for each query and a quick stop, for tests only; the last line is an unsupported setting.
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
dbms.cypher.min_replan_interval=1h
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
C
}

admin() { "$JAVA" -Xmx1g "${OPENS[@]}" -cp "$LIB/*" org.neo4j.cli.AdminTool "$@"; }

listening() { (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; }

start() {
  settings > "$DIR/conf/neo4j.conf"
  [ -e "$DIR/data/databases/system" ] || admin dbms set-initial-password "$PASSWORD" > "$DIR/logs/password.log" 2>&1 \
    || { cat "$DIR/logs/password.log" >&2; exit 1; }
  # The main class was renamed after 5.x, so the jar is asked for it.
  local main
  main=$(unzip -p "$LIB/neo4j-$VERSION.jar" META-INF/services/org.neo4j.server.startup.EntryPoint | tr -d '\r\n ')
  nohup setsid "$JAVA" "-Xmx$HEAP" "${OPTIONS[@]}" "${OPENS[@]}" -cp "$LIB/*" "$main" \
    "--home-dir=$DIR" "--config-dir=$DIR/conf" > "$DIR/logs/console.log" 2>&1 < /dev/null &
  echo $! > "$DIR/run/pid"
  # A busy machine may take minutes; a server that died is told at once.
  local since=$SECONDS
  until listening; do
    kill -0 "$(cat "$DIR/run/pid")" 2>/dev/null || { tail -20 "$DIR/logs/console.log" >&2; exit 1; }
    ((SECONDS - since < PATIENCE)) || { echo "Neo4j did not open port $PORT in $PATIENCE s; see $DIR/logs" >&2; stop; exit 1; }
    sleep 0.1
  done
  echo "export NEO4J_URI=bolt://127.0.0.1:$PORT NEO4J_USERNAME=neo4j NEO4J_PASSWORD=$PASSWORD"
}

ours() { ps -p "$1" -o args= 2>/dev/null | grep -qF -- "--home-dir=$DIR"; }

stop() { # an id left over from another day may be another program's by now
  local pid
  pid=$(cat "$DIR/run/pid" 2>/dev/null) || return 0
  ours "$pid" && kill "$pid"
  local since=$SECONDS
  while ours "$pid"; do
    ((SECONDS - since < 60)) || kill -9 "$pid"
    sleep 0.1
  done
  rm -f "$DIR/run/pid"
}

case "${1:-}" in
  fetch) fetch ;;
  start) fetch; folders; start ;;
  stop) stop ;;
  admin) shift; fetch; folders; admin "$@" ;;
  *) sed -n '2,16s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
