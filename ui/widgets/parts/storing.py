"""How far storing is, over the window, with a button that stops it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from planner.domain.progress import Progress, Report, StopAsked
from planner.wording.progress import progress_text, stage_text
from ui.commands.background import Background

#: What is stored sooner than this shows no dialog.
_SHOWN_AFTER_MS = 700


@contextmanager
def storing(background: Background, language: str) -> Iterator[tuple[Report, StopAsked]]:
    """Yield what tells how far storing is, and what asks whether to stop.

    It is done on the window's thread, as every edit is, so that none comes between: while the
    dialog is up nothing else can be done. Raises PlannerError ``busy``.
    """
    with background.held() as stop:
        dialog = _dialog(background, language)

        def report(progress: Progress) -> None:
            dialog.setLabelText(progress_text(progress, language))
            dialog.setMaximum(progress.total)
            dialog.setValue(progress.done)  # lets the window draw, and the button be pressed

        try:
            yield report, stop
        finally:
            dialog.close()
            dialog.deleteLater()


def _dialog(background: Background, language: str) -> QProgressDialog:
    dialog = QProgressDialog(QApplication.activeWindow())
    dialog.setObjectName("storing")
    dialog.setWindowTitle(stage_text("store", language))
    dialog.setCancelButtonText(QCoreApplication.translate("ProgressStrip", "Stop"))
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setMinimumDuration(_SHOWN_AFTER_MS)
    dialog.setMinimumWidth(360)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.canceled.connect(background.stop)
    return dialog
