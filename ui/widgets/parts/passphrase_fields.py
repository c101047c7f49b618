"""Fields for secrets: one to open with, and a new passphrase typed twice with advice beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from planner.domain.protection.secret import Secret
from ui.style import GRID
from ui.widgets.parts.panel import label

#: From how many words, or characters, the advice calls a passphrase fair and strong. The rule
#: that refuses stands in ``planner.storage``; this is advice and lets more words be typed.
_FAIR, _STRONG = (3, 16), (4, 22)


def secret_field(name: str, title: str) -> QLineEdit:
    """Return a line whose letters are not shown."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setProperty("secret", True)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setAccessibleName(title.replace("&", ""))
    return made


class NewPassphrase(QWidget):
    """A new passphrase, typed twice; what is typed can be shown."""

    changed = Signal()

    def __init__(self, name: str, title: str = "") -> None:
        super().__init__()
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        title = title or self.tr("&Passphrase")
        again = self.tr("The &same again")
        self.first = secret_field(name, title)
        self.again = secret_field(f"{name}_again", again)
        for words, field in ((title, self.first), (again, self.again)):
            said = label(words)
            said.setBuddy(field)
            column.addWidget(said)
            column.addWidget(field)
            field.textChanged.connect(lambda _: self._advise())
        self.advice = label("", "soft", wrap=True)
        self.advice.setObjectName(f"{name}_advice")
        column.addWidget(self.advice)
        self.shown = QCheckBox(self.tr("Show what is &typed"))
        self.shown.setObjectName(f"{name}_shown")
        self.shown.toggled.connect(self._show)
        column.addWidget(self.shown)
        self._advise()

    def problem(self) -> str:
        """Say what is wrong with what was typed, empty where nothing is."""
        if not self.first.text():
            return self.tr("Type a passphrase.")
        if self.first.text() != self.again.text():
            return self.tr("The two are not the same. Type them again.")
        return ""

    def secret(self) -> Secret:
        """Return what was typed."""
        return Secret(self.first.text())

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def _show(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        for field in (self.first, self.again):
            field.setEchoMode(modes.Normal if shown else modes.Password)

    def _advise(self) -> None:
        text = self.first.text().strip()
        size = (len(text.split()), len(text))
        if not text:
            words = self.tr("Four or five words of your own that nobody would guess from you.")
        elif not _reaches(size, _FAIR):
            words = self.tr("Easy to guess so far. Add words.")
        elif not _reaches(size, _STRONG):
            words = self.tr("Fair. One more word makes it strong.")
        else:
            words = self.tr("Strong.")
        if self.again.text() and not text.startswith(self.again.text().strip()):
            words = self.tr("The second is not the same.")
        self.advice.setText(words)
        self.changed.emit()


def _reaches(size: tuple[int, int], least: tuple[int, int]) -> bool:
    """Say whether words and characters are enough; one long word counts as several."""
    words, characters = size
    return characters >= least[1] and (words >= least[0] or characters >= 2 * least[1])
