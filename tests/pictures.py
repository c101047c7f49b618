"""Pictures of every page, or of every dialog and the turned screen, to be looked at.

python -m tests.pictures manual                       # ui/manual/pictures, in four languages
python -m tests.pictures FOLDER --language ar --theme dark --scale 150
python -m tests.pictures FOLDER --what dialogs        # and the screen turned round

What is cut on one of them is named, and makes it fail.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow
    from ui.session import Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_LANGUAGES = ("en", "fr", "es", "ar")
_SCALES = (100, 125, 150, 175, 200)
#: Pages of the manual: as they are after the first balance, and some weeks later.
_FIRST, _LATER = ("balance", "plans"), ("money", "follow_up")
_WIDE, _HIGH = 1366, 768
_MANY = 12
#: The screen of a small laptop, in pixels of its own: at 150 % the window has two thirds of each.
_SCREEN = (1366, 768)


def main(arguments: list[str]) -> int:
    """Make what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--language", default="en", choices=_LANGUAGES)
    parser.add_argument("--theme", default="light", choices=("light", "dark", "high_contrast"))
    parser.add_argument("--scale", default=100, type=int, choices=_SCALES)
    parser.add_argument("--what", default="pages", choices=("pages", "dialogs"))
    parser.add_argument("--lived", action="store_true", help="some weeks after the balance")
    asked = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale / 100)
    from tests.ui.cut_texts import cut_texts

    with _window(asked.language, asked.theme, asked.scale) as (window, session):
        if asked.folder == "manual":
            _of_the_manual(window, session, asked.language)
            return 0
        if asked.lived:
            _live(session)
        folder = Path(asked.folder)
        folder.mkdir(parents=True, exist_ok=True)
        ending = f"{asked.language}_{asked.theme}_{asked.scale}.png"
        taken = _pages(window) if asked.what == "pages" else _dialogs(window, session)
        cut = 0
        for name, widget in taken:
            widget.grab().save(str(folder / f"{name}_{ending}"))
            found = cut_texts(widget)
            cut += len(found)
            for each in found:
                print(f"cut: {name}: {each}")
    return 1 if cut else 0


@contextmanager
def _window(language: str, theme: str, scale: int) -> Iterator[tuple[MainWindow, Session]]:
    """Open the window over the sample, balanced."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from planner.app.wiring import tools
    from planner.services import sample
    from ui import style
    from ui.immortal import keep_constants
    from ui.main import speak
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.themes import THEMES

    keep_constants()
    app = QApplication([])
    spoken = speak(app, QLocale(language))
    style.dress(app, THEMES[theme])
    with tempfile.TemporaryDirectory() as place:
        session = Session(tools(), spoken)
        with style.held_back(app):
            window = MainWindow(session)
        wide, high = (_WIDE, _HIGH) if scale == 100 else (100 * n // scale for n in _SCREEN)
        window.resize(wide, high)
        window.show()
        _balanced(session, Path(place), sample)
        yield window, session
        session.background.close()
        session.close()


def _pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go to every page, and there to every tab."""
    from PySide6.QtWidgets import QTabWidget

    for number, page in enumerate(window.listed()):
        window.go(number)
        _settle()
        yield page.objectName(), window
        for tabs in page.findChildren(QTabWidget):
            for tab in range(tabs.count()):
                if tabs.isVisible() and tab != tabs.currentIndex():
                    tabs.setCurrentIndex(tab)
                    _settle()
                    yield f"{page.objectName()}_{tabs.objectName()}_{tab + 1}", window
            tabs.setCurrentIndex(0)


def _dialogs(window: MainWindow, session: Session) -> Iterator[tuple[str, QWidget]]:
    """Open every dialog, and turn the screen round to its every leaf."""
    from shiboken6 import isValid

    from tests.ui.every_dialog import MADE
    from ui.turned_round import turn_round

    for name, make in MADE.items():
        dialog = make(session)
        dialog.show()
        _settle()
        yield f"dialog_{name}", dialog
        dialog.close()
        if isValid(dialog):
            dialog.deleteLater()
    cases = session.allocation.cases if session.allocation else ()
    for case_id in [c.case_id for c in cases if len(c.next_best) > 1][:1]:
        screen = turn_round(session, case_id, window)
        assert screen is not None
        screen.showNormal()
        screen.resize(window.size())
        for leaf in range(screen.leaves.count()):
            screen.go(leaf)
            _settle()
            yield f"turned_{leaf + 1}", screen
        screen.reject()


def _live(session: Session) -> None:
    """Let the weeks after the balance pass."""
    from tests.lived import live

    session.do(live, datetime.now(UTC).date())


def _of_the_manual(window: MainWindow, session: Session, language: str) -> None:
    """Make the manual's pictures in a language: narrower, and with few colours."""
    from PySide6.QtCore import Qt

    from ui.widgets.window.manual_dialog import MANUAL

    folder = MANUAL / "pictures"
    folder.mkdir(exist_ok=True)
    smooth = Qt.TransformationMode.SmoothTransformation
    for pages in (_FIRST, _LATER):
        if pages is _LATER:
            _live(session)
        for name, widget in _pages(window):
            if name in pages:
                _choose_first(window)
                file = folder / f"{name}_{language}.png"
                widget.grab().toImage().scaledToWidth(900, smooth).save(str(file))
                _lighten(file)


def _choose_first(window: MainWindow) -> None:
    """Choose the first row of a list of many, so that what stands beside it is seen."""
    from ui.widgets.parts.table import Table

    for table in window.findChildren(Table):
        if table.isVisible() and len(table.rows.rows) > _MANY:
            table.choose(0)
    _settle()


def _settle() -> None:
    """Let layouts and what is drawn later come to rest."""
    from PySide6.QtWidgets import QApplication

    for _ in range(10):
        QApplication.processEvents()
        time.sleep(0.02)


def _lighten(file: Path) -> None:
    """Keep as many colours as a page of the window has, so that the picture stays small."""
    from PIL import Image

    with Image.open(file) as picture:
        few = picture.convert("RGB").quantize(256, kmeans=2, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def _balanced(session, folder: Path, sample) -> None:
    """Open a caseload of the sample, balanced: kept beside for the next pictures."""
    from planner.domain.protection.secret import Secret
    from planner.services.balances import balances
    from planner.services.intake import imports
    from planner.services.programme import programme
    from planner.services.work import create_caseload, open_caseload

    kept = os.environ.get("PICTURES_CASELOAD", "")
    if kept:
        file = folder / "office.rplan"
        file.write_bytes(Path(kept).read_bytes())
        secret = Secret(os.environ["PLANNER_PASSPHRASE"])
        session.take(open_caseload(session.tools.storage, file, secret))
        return
    parts = session.tools
    work, _ = create_caseload(parts.storage, folder / "office.rplan", Secret("for pictures only"))
    read = programme.read_programme(parts.programme_reader, sample.sample_programme())
    programme.take_programme(work, read, "office")
    found = imports.preview_assessments(
        work.document, parts.assessment_reader, sample.sample_assessments(), sample.sample_mapping()
    )
    imports.take_assessments(work, found, "office")
    base = work.document
    made = balances.balance(base, balances.scenario_of(base), parts.balancer)
    balances.adopt(work, made, base, "office")
    session.take(work)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
