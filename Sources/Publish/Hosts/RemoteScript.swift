/// What runs on a server behind ssh. ssh hands a server's shell one line whatever it is given, so
/// the line is made here: our own fixed text, and arguments in quotes.
struct RemoteScript: Sendable {
    let text: String

    static let moved: Int32 = 75
    static let noLink: Int32 = 76

    /// An argument as a POSIX shell reads it back.
    static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''") + "'"
    }

    /// The name of the release that readers see, and below it all that are there.
    static let look = RemoteScript(
        text: """
            [ -d "$1" ] || exit 0
            cd -- "$1" || exit 1
            if [ -e current ] || [ -L current ]; then
                case "$(readlink current)" in releases/*) ;; *) exit 76 ;; esac
            fi
            basename -- "$(readlink current)"
            ls releases 2>/dev/null || true
            """)

    /// Makes a link that says who holds the lock, which only one of two can, and says whose it is.
    /// Arguments: holder, the lock that may be taken over or "*" for any.
    static let lock = RemoteScript(
        text: """
            mkdir -p -- "$1/releases" && cd -- "$1" || exit 1
            if [ -n "$3" ]; then
                aside=".gazette-lock.$$"
                mv -T -- .gazette-lock "$aside" 2>/dev/null
                if [ "$3" != "*" ] && [ "$(readlink -- "$aside")" != "$3" ]; then
                    mv -n -T -- "$aside" .gazette-lock
                fi
                rm -f -- "$aside"
            fi
            ln -s -T -- "$2" .gazette-lock 2>/dev/null
            readlink .gazette-lock
            """)

    /// Lets go of a lock that is ours.
    static let unlock = RemoteScript(
        text: """
            cd -- "$1" || exit 1
            [ "$(readlink .gazette-lock)" = "$2" ] && rm -f .gazette-lock
            """)

    /// Makes the folder of a new release out of links to the files of the last one, without those
    /// that are named on standard input. Arguments: last release or nothing, folder.
    static let stage = RemoteScript(
        text: """
            cd -- "$1/releases" || exit 1
            for old in .new-* .copy-*; do
                [ "$old" = "$3" ] || rm -rf -- "$old"
            done
            if [ ! -d "$3" ]; then
                if [ -n "$2" ]; then
                    cp -al -- "$2" ".copy-$3" && mv -T -- ".copy-$3" "$3" || exit 1
                else
                    mkdir -- "$3" || exit 1
                fi
            fi
            cd -- "$3" || exit 1
            xargs -0 rm -f -- && find . -depth -type d -empty ! -path . -exec rmdir {} +
            """)

    /// Gives a whole release its name, switches readers to it in a single rename, if they still see
    /// the one that was expected, and removes what is too old.
    /// Arguments: release, the one before, the folder that becomes it or nothing, old ones.
    static let point = RemoteScript(
        text: """
            cd -- "$1" || exit 1
            now=$(readlink current || true)
            # Asked again after the answer was lost on its way.
            [ "${now#releases/}" = "$2" ] && exit 0
            [ "${now#releases/}" = "$3" ] || exit 75
            if [ -n "$4" ]; then mv -T -- "releases/$4" "releases/$2" || exit 1; fi
            [ -d "releases/$2" ] || exit 1
            rm -f current.gazette-new
            ln -s -T -- "releases/$2" current.gazette-new && mv -T -- current.gazette-new current || exit 1
            shift 4
            for old in "$@"; do rm -rf -- "releases/$old"; done
            """)
}
