"""Pictures of every page: of the manual, or of every theme and scale, to be looked at.

python -m tests.pictures manual                       # ui/manual/pictures, in four languages
python -m tests.pictures FOLDER --language ar --theme dark --scale 150
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_SCALES = (100, 125, 150, 175, 200)
_MANUAL = ("balance", "plans", "money")
_WIDE, _HIGH = 1366, 768
#: The screen of a small laptop, in pixels of its own: at 150 % the window has two thirds of each.
_SCREEN = (1440, 900)


def main(arguments: list[str]) -> int:
    """Make what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--language", default="en", choices=("en", "fr", "es", "ar"))
    parser.add_argument("--theme", default="light", choices=("light", "dark", "high_contrast"))
    parser.add_argument("--scale", default=100, type=int, choices=_SCALES)
    asked = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale / 100)
    if asked.folder != "manual":
        return _take(asked.language, asked.theme, asked.scale, Path(asked.folder), ())
    from ui.widgets.manual_dialog import MANUAL

    return _take(asked.language, asked.theme, asked.scale, MANUAL / "pictures", _MANUAL)


def _take(language: str, theme: str, scale: int, folder: Path, only: tuple[str, ...]) -> int:
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication

    from planner.app.wiring import tools
    from planner.services import sample
    from ui import style
    from ui.immortal import keep_constants
    from ui.main import speak
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.themes import THEMES

    folder.mkdir(parents=True, exist_ok=True)
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
        for number, page in enumerate(window.listed()):
            if only and page.objectName() not in only:
                continue
            window.go(number)
            for _ in range(10):
                app.processEvents()
                time.sleep(0.02)
            taken = window.grab().toImage()
            if only:
                smooth = Qt.TransformationMode.SmoothTransformation
                taken = taken.scaledToWidth(900, smooth)
            name = f"{page.objectName()}_{language}"
            if not only:
                name += f"_{theme}_{scale}"
            file = folder / f"{name}.png"
            taken.save(str(file))
            if only:
                _lighten(file)
        session.background.close()
        session.close()
    return 0


def _lighten(file: Path) -> None:
    """Keep as many colours as a page of the window has, so that the picture stays small."""
    from PIL import Image

    with Image.open(file) as picture:
        few = picture.convert("RGB").quantize(256, kmeans=2, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def _balanced(session, folder: Path, sample) -> None:
    """Open a caseload of the sample, balanced: kept beside for the next pictures."""
    from planner.domain.secret import Secret
    from planner.services import balances, imports, programme
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
