"""What the session reads in: programmes, donors' programmes, assessments, the sample."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from planner.domain.caseload import Caseload
from planner.domain.errors import Stopped
from planner.domain.ids import new_id
from planner.domain.progress import Report, StopAsked
from planner.domain.protection.secret import Secret
from planner.services import sample
from planner.services.intake import erased_again, forms, imports
from planner.services.intake.forms import Asked, Readers
from planner.services.intake.imports import ImportPreview
from planner.services.ports import ProgrammeRead
from planner.services.programme import donors, programme
from planner.services.programme.donors import Taking
from planner.services.work import Work, create_caseload
from ui.loaded import LoadedAgain, loaded_again
from ui.open_caseload import OpenCaseload
from ui.widgets.parts.storing import storing

#: Reads a file of assessments against a caseload.
_Preview = Callable[[Caseload, Readers], ImportPreview | Asked]


class Sources(QObject):
    """The intentions that begin with a file: read it, show what it would change, take it."""

    previewed = Signal(object)  # ImportPreview
    asked = Signal(object)  # Asked: a form that leaves something to settle
    programme_read = Signal(object)  # ProgrammeRead that could not be taken
    donors_read = Signal(object)  # templates of donors' programmes

    def __init__(self, session: OpenCaseload) -> None:
        super().__init__(session)
        self._session = session
        self.loaded_again: LoadedAgain | None = None
        self._read: _Preview | None = None
        session.opened.connect(self._forget)

    def _forget(self) -> None:
        """Another caseload is open, or none."""
        self.loaded_again = None
        self._read = None

    def load_programme(self, path: Path) -> None:
        """Read a programme workbook and take it."""
        reader = self._session.tools.programme_reader
        self._session.slow(
            self.tr("Reading the programme"),
            lambda _report, _stop: programme.read_programme(reader, path),
            self.take_programme,
        )

    def read_donors(self) -> None:
        """Read the donors' programmes there are, to choose from."""
        self._session.slow(
            self.tr("Reading the donors’ programmes"),
            lambda _report, _stop: donors.templates(),
            self.donors_read.emit,
        )

    def preview_import(self, path: Path, mapping: Path | None) -> None:
        """Read assessments and show what taking them would change, or what is in doubt."""
        if mapping is None:
            self._look(lambda base, readers: forms.look_at(base, readers, path))
        else:
            self._look(lambda base, r: forms.preview_by_file(base, r, path, mapping))

    def preview_settled(self, asked: Asked) -> None:
        """Show what taking a form as it was settled would change."""
        self._look(lambda base, readers: forms.settled(base, readers, asked))

    def preview_with_erased(self) -> None:
        """Show what taking the file looked at last would change, with whom this office erased."""
        if self._read is not None:
            self._look(self._read, with_erased=True)

    def _look(self, read: _Preview, *, with_erased: bool = False) -> None:
        tools, base = self._session.tools, self._session.document
        self._read = read

        def look(report: Report, stop: StopAsked) -> ImportPreview | Asked:
            reader = partial(tools.assessment_reader, report=report, stop=stop)
            form_reader = partial(tools.form_reader, report=report, stop=stop)
            readers = Readers(reader, form_reader, tools.mapping_writer, report, stop)
            if with_erased:
                return erased_again.with_erased_again(base, lambda known: read(known, readers))
            return read(base, readers)

        def show(found: ImportPreview | Asked) -> None:
            (self.asked if isinstance(found, Asked) else self.previewed).emit(found)

        self._session.slow(self.tr("Reading the assessments"), look, show)

    def take_programme(self, read: ProgrammeRead) -> None:
        """Take a programme that was read, or say what stops it."""
        session, known = self._session, self.loaded_again
        before = session.document.programme
        # First: pages draw what is stored.
        self.loaded_again = loaded_again(session.document, read)
        if not session.do(programme.take_programme, read, session.who):
            self.loaded_again = known
            self.programme_read.emit(read)
        elif before is not None and before == session.document.programme:
            session.said.emit(self.tr("Loaded again: nothing is different."))

    def take_donor(self, taking: Taking) -> bool:
        """Add a donor's programme as a line of one's own; say whether it was added."""
        return self._session.do(donors.take_template, taking, self._session.who)

    def take_import(self, preview: ImportPreview) -> bool:
        """Take what an import showed; say whether it was taken. A large one can be stopped."""
        session = self._session
        if session.background.busy:
            session.say_busy()
            return False
        try:
            with storing(session.background, session.language) as (report, stop):
                return session.do(erased_again.take_shown, preview, session.who, report, stop)
        except Stopped:
            session.background.stopped.emit()
            return False

    def open_sample(self) -> None:
        """Open a copy of the invented sample, thrown away when it is closed."""
        session = self._session
        if session.background.busy:
            session.say_busy()
            return
        folder = Path(tempfile.mkdtemp(prefix="reintegration-sample-"))
        path, nobodys = folder / "sample.rplan", Secret(new_id())

        def show(work: Work) -> None:
            session.take(work, folder)
            self.read_sample()

        session.slow(
            self.tr("Opening the sample"),
            lambda _report, _stop: create_caseload(session.tools.storage, path, nobodys)[0],
            show,
            keeps_best=True,
        )

    def read_sample(self) -> None:
        """Read the invented sample into a new caseload: its programme, then its people."""
        session = self._session
        reader, people = session.tools.programme_reader, session.tools.assessment_reader

        def import_people(read: ProgrammeRead) -> None:
            self.take_programme(read)
            base = session.document
            session.slow(
                self.tr("Reading the sample"),
                lambda _report, _stop: imports.preview_assessments(
                    base, people, sample.sample_assessments(), sample.sample_mapping()
                ),
                lambda preview: session.do(imports.take_assessments, preview, session.who),
            )

        session.slow(
            self.tr("Reading the sample"),
            lambda _report, _stop: programme.read_programme(reader, sample.sample_programme()),
            import_people,
        )
