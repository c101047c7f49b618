"""The clipboard, for what must not stay there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QTimer
from PySide6.QtWidgets import QApplication

#: How long a secret may lie in the clipboard, in milliseconds.
BRIEFLY_MS = 30_000


def copy_briefly(text: str, milliseconds: int = BRIEFLY_MS) -> None:
    """Copy a secret; it is taken out again after a while, unless something else was copied.

    Desktops that keep a history of the clipboard and heed this mark leave it out of it.
    """
    data = QMimeData()
    data.setText(text)
    data.setData("x-kde-passwordManagerHint", b"secret")
    data.setData("ExcludeClipboardContentFromMonitorProcessing", b"1")
    clipboard = QApplication.clipboard()
    clipboard.setMimeData(data)

    def clear() -> None:
        if clipboard.text() == text:
            clipboard.clear()

    timer = QTimer(QCoreApplication.instance())  # outlives the dialog that copied
    timer.setSingleShot(True)
    timer.timeout.connect(clear)
    timer.timeout.connect(timer.deleteLater)
    timer.start(milliseconds)
    leaving = QCoreApplication.instance()
    if leaving is not None:
        leaving.aboutToQuit.connect(clear)
