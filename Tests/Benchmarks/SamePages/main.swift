// Gazette's own program with a theme that writes what Hugo's templates in `hugo/` write.

import GazetteCLI

await gazette(theme: .samePages)
