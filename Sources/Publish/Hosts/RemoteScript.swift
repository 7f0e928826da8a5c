/// What runs on a server behind ssh. ssh hands a server's shell one line whatever it is given, so
/// the line is made here: our own fixed text, and arguments in quotes.
///
/// Every script enters the folder that it works in without following a link below the target's
/// root, and works with paths within it that `find` has given, which follows none either. The
/// server needs GNU coreutils and findutils.
struct RemoteScript: Sendable {
    let text: String

    static let moved: Int32 = 75
    static let noLink: Int32 = 76
    static let link: Int32 = 77
    static let notWhole: Int32 = 78

    /// An argument as a POSIX shell reads it back.
    static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''") + "'"
    }

    /// Goes to a folder under the root, `$1`, and ends where it is another one than its path says.
    private static let enter = """
        LC_ALL=C; export LC_ALL
        enter() {
            cd -P -- "$1" || exit 1
            root=$(pwd -P)
            cd -P -- "$2" || exit 1
            [ "$(pwd -P)" = "${root%/}/$2" ] || exit 77
        }

        """

    /// What the link to the release that readers see says, or nothing; below it what else is there,
    /// a name a line: what the lock says, the releases, and the folders that were to become some.
    static let look = RemoteScript(
        text: """
            [ -d "$1" ] || exit 0
            cd -- "$1" || exit 1
            if [ -e current ] || [ -L current ]; then
                case "$(readlink current)" in releases/*) ;; *) exit 76 ;; esac
            fi
            readlink current || echo
            if [ -L .gazette-lock ]; then printf 'lock %s\\n' "$(readlink .gazette-lock)"; fi
            if [ -e .gazette-lock ] && [ ! -L .gazette-lock ]; then echo 'lock'; fi
            [ -d releases ] && [ ! -L releases ] || exit 0
            cd releases || exit 1
            for name in * .new-* .copy-*; do
                [ -d "$name" ] && [ ! -L "$name" ] || continue
                has=-
                [ -f "$name/.gazette-manifest.json" ] && [ ! -L "$name/.gazette-manifest.json" ] && has=+
                printf '%s %s\\n' "$has" "$name"
            done
            """)

    /// Makes a link that says who holds the lock, which only one of two can, and says whose it is.
    /// Arguments: holder, the lock that may be taken over.
    static let lock = RemoteScript(
        text: """
            mkdir -p -- "$1/releases" && cd -- "$1" || exit 1
            [ -L releases ] && exit 77
            if [ -n "$3" ] && [ -L .gazette-lock ]; then
                aside=".gazette-lock.$$"
                mv -n -T -- .gazette-lock "$aside" 2>/dev/null
                if [ -L "$aside" ] && [ "$(readlink -- "$aside")" = "$3" ]; then
                    rm -f -- "$aside"
                else
                    mv -n -T -- "$aside" .gazette-lock
                fi
            fi
            ln -s -T -- "$2" .gazette-lock 2>/dev/null
            if [ -e .gazette-lock ] && [ ! -L .gazette-lock ]; then echo foreign; exit 0; fi
            readlink .gazette-lock
            """)

    /// Lets go of a lock that is ours.
    static let unlock = RemoteScript(
        text: """
            cd -- "$1" || exit 1
            [ -L .gazette-lock ] && [ "$(readlink .gazette-lock)" = "$2" ] && rm -f .gazette-lock
            """)

    /// A manifest. Arguments: the folder under `releases`.
    static let read = RemoteScript(
        text: enter + """
            enter "$1" "releases/$2"
            [ -f .gazette-manifest.json ] && [ ! -L .gazette-manifest.json ] || exit 0
            head -c 268435457 .gazette-manifest.json
            """)

    /// Makes the folder of a new release out of links to those files of the last one that standard
    /// input names, after the manifest. Arguments: last release or nothing, folder, how many bytes
    /// the manifest has.
    static let stage = RemoteScript(
        text: enter + """
            enter "$1" releases
            if [ -L "$3" ] || [ -L "$3/.gazette-part" ]; then exit 77; fi
            mkdir -p -- "$3/.gazette-part" || exit 1
            enter "$1" "releases/$3"
            part=.gazette-part/.manifest.stage0
            rm -f -- "$part"
            head -c "$4" > "$part" && mv -T -- "$part" .gazette-manifest.json || exit 1
            to=$(pwd -P)
            if [ -n "$2" ]; then
                enter "$1" "releases/$2"
                { find . -type f -printf '%P\\0'; cat; } | sort -z | uniq -zd |
                    xargs -0 -r cp -l -f -P --parents -t "$to" -- || exit 1
            else
                cat > /dev/null
            fi
            """)

    /// Takes away what standard input names with its SHA-256, then the manifest and what is empty;
    /// prints what stays, each path after `./` and before a zero byte.
    /// Arguments: the folder under `releases`, the SHA-256 of the manifest or nothing, and "whole"
    /// where a folder that holds nothing else is left as it is.
    static let remove = RemoteScript(
        text: enter + """
            enter "$1" "releases/$2"
            here() { find . -type f ! -path ./.gazette-manifest.json ! -path './.gazette-part/.*.??????' -exec sha256sum -z {} +; }
            list=$(mktemp) || exit 1
            trap 'rm -f -- "$list"' EXIT
            cat > "$list" || exit 1
            if [ "$4" = whole ]; then
                others=$({ here; cat "$list" "$list"; } | sort -z | uniq -zu | head -z -n 1 | tr '\\0' x)
                odd=$(find . ! -type f ! -type d -print0 | head -z -n 1 | tr '\\0' x)
                [ -z "$others$odd" ] && exit 0
            fi
            { here; cat "$list"; } | sort -z | uniq -zd | cut -z -c 67- | xargs -0 -r rm -f -- || exit 1
            find .gazette-part -maxdepth 1 -type f -name '.*.??????' -exec rm -f -- {} + 2>/dev/null
            if [ -n "$3" ] && [ "$(sha256sum < .gazette-manifest.json)" = "$3  -" ]; then
                rm -f -- .gazette-manifest.json
            fi
            find . -mindepth 1 -depth -type d -empty -delete
            find . ! -type d -print0
            cd .. && rmdir -- "${2##*/}" 2>/dev/null
            exit 0
            """)

    /// Whether a folder holds just what standard input names with its SHA-256, and no links.
    /// Arguments: the folder under `releases`, and "more" where other files are no matter.
    static let verify = RemoteScript(
        text: enter + """
            enter "$1" "releases/$2"
            find .gazette-part -maxdepth 1 -type f -name '.*.??????' -exec rm -f -- {} + 2>/dev/null
            rmdir .gazette-part 2>/dev/null
            if [ "$3" = more ]; then
                list=$(mktemp) || exit 1
                trap 'rm -f -- "$list"' EXIT
                cat > "$list" || exit 1
                found=$({ find . -type f -exec sha256sum -z {} +; cat "$list"; } | sort -z | uniq -zd | tr -cd '\\0' | wc -c)
                [ "$found" -eq "$(tr -cd '\\0' < "$list" | wc -c)" ] || exit 78
                exit 0
            fi
            odd=$({ find . -type f -exec sha256sum -z {} +; cat; } | sort -z | uniq -zu | head -z -n 3 | cut -z -c 67- | tr '\\0' ' ')
            links=$(find . ! -type f ! -type d -print0 | head -z -n 3 | tr '\\0' ' ')
            [ -z "$odd$links" ] && exit 0
            printf '%s' "$odd$links"
            exit 78
            """)

    /// Gives a whole release its name, and switches readers to it in a single rename, if they still
    /// see the one that was expected.
    /// Arguments: release, the one before, the folder that becomes it or nothing.
    static let point = RemoteScript(
        text: """
            cd -- "$1" || exit 1
            [ -L releases ] && exit 77
            if [ -e current ] && [ ! -L current ]; then exit 76; fi
            now=$(readlink current || true)
            # Asked again after the answer was lost on its way.
            [ "${now#releases/}" = "$2" ] && exit 0
            [ "${now#releases/}" = "$3" ] || exit 75
            if [ -n "$4" ]; then
                [ -e "releases/$2" ] && exit 75
                mv -T -- "releases/$4" "releases/$2" || exit 1
            fi
            [ -d "releases/$2" ] && [ ! -L "releases/$2" ] || exit 1
            case "$(readlink current.gazette-new)" in releases/*) rm -f current.gazette-new ;; esac
            ln -s -T -- "releases/$2" current.gazette-new && mv -T -- current.gazette-new current || exit 1
            """)
}
