#!/bin/sh
# Starts Synoptic, window or command line, with the Java runtime that stands beside it. It takes the place of the
# launcher that jpackage makes, because that one asks the system's package database for itself at every start, a third
# of a second and more, and because Java reads paths and arguments in the locale's encoding before it can be told
# otherwise: under a locale that isn't UTF-8 (LC_ALL=C in scripts, services) a file named "café.txt" could not be opened.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi
unset JDK_JAVA_OPTIONS # is meant for the Java of the system, and announces itself at every start

self=$0
if [ -L "$self" ] || [ "$self" = "${self##*/}" ]; then
    self=$(readlink -f -- "$self")
fi
lib=${self%/*}/../lib
# -Xlog:disable: a cache that no longer fits, in a copy that was changed, makes the start slower but says nothing
exec "$lib/runtime/bin/synoptic" "@$lib/app/java-options" -XX:AOTCache="$lib/app/synoptic.aot" -Xlog:disable \
    -jar "$lib/app/synoptic.jar" "$@"
