# Runs a command until standard input closes, then ends it: with signal $1, after $2 seconds with KILL.
# Standard input is a pipe that the supervisor holds, so the command ends in whatever way the supervisor ends.
signal=$1 grace=$2
shift 2
exec 3<&0 </dev/null
"$@" 3<&- &
command=$!
{
    while read -r _; do :; done <&3
    kill -s "$signal" "$command"
    while [ "$grace" -gt 0 ]; do
        sleep 1
        grace=$((grace - 1))
    done
    kill -s KILL -- -$$
} >/dev/null 2>&1 &
exec 3<&-
wait "$command"
code=$?
# Whatever the command left behind in this session goes with it.
trap '' TERM
kill -s TERM -- -$$ 2>/dev/null
exit "$code"
