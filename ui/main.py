"""Start the desktop."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from planner.app.wiring import tools
from ui import spoken_language, style
from ui.appearance import remembered, theme_of
from ui.immortal import keep_constants
from ui.main_window import MainWindow
from ui.session import Session
from ui.spoken_language import locale_of

_TRANSLATIONS = Path(__file__).parent / "translations"
_ICON = Path(__file__).parent / "shapes" / "planner.png"
#: Languages there is a translation for, and whose numbers fields take: Arabic as in the United
#: Nations' documents, with Western digits, like every figure around the field.
_WRITTEN_AS = {"fr": "fr_FR", "es": "es_ES", "ar": "ar_001"}


def run(argv: list[str], path: Path | None = None) -> int:
    """Open the window, with the caseload at ``path`` if one is given; return the exit code."""
    keep_constants()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(argv)
    app.setApplicationName("Reintegration Planner")
    app.setApplicationDisplayName("Reintegration Planner")
    app.setOrganizationName("Reintegration Planner")
    app.setDesktopFileName("reintegration-planner")
    app.setWindowIcon(QIcon(str(_ICON)))
    language = speak(app, locale_of(spoken_language.remembered()))
    style.dress(app, theme_of(remembered()))
    session = Session(tools(), language)
    with style.held_back(app):
        window = MainWindow(session)
    previous, sys.excepthook = sys.excepthook, window.report_fault
    try:
        window.show()
        window.lock_screen.locking.system.listen(int(window.winId()))
        if path is not None:
            window.dialogs.open_file(path)
        return app.exec()
    finally:
        sys.excepthook = previous
        session.door.close()
        session.background.close()
        session.close()


def speak(app: QApplication, locale: QLocale | None = None) -> str:
    """Load the interface's language (English where there is none) and return its code.

    With it come Qt's own words (buttons of questions, menus of fields), the numbers of fields as
    the wording writes them, and the side on which a line begins.
    """
    code = (locale or QLocale()).name()[:2]
    translator = QTranslator(app)
    if code in _WRITTEN_AS and translator.load(f"planner_{code}", str(_TRANSLATIONS)):
        own = QTranslator(app)
        if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(own)
        app.installTranslator(translator)
        QLocale.setDefault(QLocale(_WRITTEN_AS[code]))
    else:
        if code == "en":
            QLocale.setDefault(QLocale("en_GB"))
        code = "en"
    app.setLayoutDirection(QLocale(code).textDirection())
    return code
