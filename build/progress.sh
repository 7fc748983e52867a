# Maven's log on standard input in a few lines: each module as its turn comes, and a sign of life while files are fetched.
#
# shellcheck shell=sh
fetched=0
while IFS= read -r line; do
    case $line in
        *"Building Stemma: "*)
            line=${line#*Building Stemma: }
            echo "  ${line%% *} ${line##* }"
            ;;
        *"Downloaded from "*)
            fetched=$((fetched + 1))
            if [ $((fetched % 50)) -eq 0 ]; then echo "  $fetched files fetched"; fi
            ;;
    esac
done
