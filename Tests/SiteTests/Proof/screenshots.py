"""Takes a picture of each kind of page of a built site.

    screenshots.py SITE FOLDER LANGUAGE
"""
import pathlib
import sys

from browser import Browser
from served import Server, kinds

VIEWS = {"wide": (1280, False), "wide-dark": (1280, True), "phone": (390, False),
         "phone-dark": (390, True)}


def main(site, folder, language):
    with Server(site) as host, Browser() as browser:
        for kind, path in kinds(site).items():
            for view, (width, dark) in VIEWS.items():
                browser.size(width, 900, dark, width < 500)
                browser.open(host + path)
                browser.shot(pathlib.Path(folder) / f"{language}-{kind}-{view}.png", limit=4000)
    print(f"{language}: {len(kinds(site)) * len(VIEWS)} pictures in {folder}")


if __name__ == "__main__":
    main(*sys.argv[1:])
