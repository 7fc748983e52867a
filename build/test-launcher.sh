# Tests ./stemma as a person would call it: from elsewhere, through a link, in a folder with spaces, with an old JAVA_HOME,
# without any JDK, on a checkout that cannot be written. Prints what failed; ends with 1 if anything did.
#
# shellcheck shell=sh
set -u

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd) || exit 3
. "$root/build/find-jdk.sh"
. "$root/build/distribution.sh"

failures=0
expect() {
    what=$1
    wanted=$2
    got=$3
    case $got in
        *"$wanted"*) ;;
        *)
            failures=$((failures + 1))
            printf 'FAILED %s: wanted "%s", got "%s"\n' "$what" "$wanted" "$got"
            ;;
    esac
}

# The real one first: builds the distribution if that has not been done.
expect "version" "Stemma " "$("$root/stemma" --version 2>&1)"
"$root/stemma" --version >/dev/null 2>&1
expect "exit code of --version" "0" "$?"
"$root/stemma" no-such-command >/dev/null 2>&1
expect "exit code of wrong usage" "2" "$?"

place=$(mktemp -d) || exit 3
trap 'chmod -R u+w "$place" 2>/dev/null; rm -rf "$place"' EXIT
copy="$place/a folder/the checkout"
mkdir -p "$copy/stemma-app/target" "$copy/build"
cp "$root/stemma" "$copy/"
cp "$root"/build/*.sh "$copy/build/"
cp -Rp "$(distribution_folder "$root")" "$copy/stemma-app/target/"
ln -s "a folder/the checkout/stemma" "$place/first link"
ln -s "$place/first link" "$place/second link"

cd / || exit 3
expect "folder with spaces" "Stemma " "$("$copy/stemma" --version 2>&1)"
expect "two links" "Stemma " "$("$place/second link" --version 2>&1)"
expect "old JAVA_HOME" "Stemma " "$(JAVA_HOME=/nonexistent "$copy/stemma" --version 2>&1)"

# A file name with a space and a quotation mark arrives as one argument.
expect "odd argument" "no 'such' command" "$("$copy/stemma" "no 'such' command" 2>&1)"

# The virtual machine says nothing of its own, whatever the cache is.
printf 'not a cache' >"$copy/stemma-app/target/distribution/stemma.aot"
expect "broken start-up cache" "Stemma " "$("$copy/stemma" --version 2>&1 | head -n 1)"
rm "$copy/stemma-app/target/distribution/stemma.aot"
expect "no start-up cache" "Stemma " "$("$copy/stemma" --version 2>&1 | head -n 1)"

# A checkout that cannot be written is run as it is, though a source is newer.
mkdir -p "$copy/stemma-app/src/main"
chmod -R a-w "$copy"
if [ ! -w "$copy" ]; then
    expect "read-only checkout" "Stemma " "$("$copy/stemma" --version 2>&1)"
fi
chmod -R u+w "$copy"

# No JDK at all: one sentence, exit code 3.
sed 's|^find_jdk() {|find_jdk() { return 1; }; find_no_jdk() {|' "$root/build/find-jdk.sh" >"$copy/build/find-jdk.sh"
expect "no JDK" "needs a JDK 21" "$("$copy/stemma" --version 2>&1)"
"$copy/stemma" --version >/dev/null 2>&1
expect "exit code without a JDK" "3" "$?"

[ "$failures" -eq 0 ]
