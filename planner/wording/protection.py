"""What the command line and the window say about consent, retention, erasure and breaches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from planner.domain.breach import AROUND, Breach, Deed, WasIn
from planner.domain.consent import Consent, InForce, Said, Scope
from planner.domain.due import ClockFault
from planner.domain.erased_receipt import ErasedReceipt
from planner.domain.erasure import WhyErased
from planner.domain.purpose import Paper, Purpose
from planner.domain.retention import Due
from planner.domain.trail import Act
from planner.wording.isolation import isolated
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from planner.wording.sentences import Table, in_language, say, spoken
from planner.wording.trail import act_words, signed

#: So much of a link tells it from others.
_SHORT = 16
_TEXTS: Table = {
    "in_force": spoken("{scope}: {said}, since {day}", "{scope} : {said}, depuis le {day}"),
    "before": spoken("{line}; given before, since {day}", "{line} ; donné avant, depuis le {day}"),
    "never": spoken("{scope}: never asked", "{scope} : jamais demandé"),
    "undated": spoken("{scope}: {said}, undated", "{scope} : {said}, sans date"),
    "by_interview": spoken("{line} (interview)", "{line} (entretien)"),
    "guardian_unheard": spoken(
        "A child: the yes stands in the form alone, and no guardian’s is on record. Ask who speaks"
        " for the child, and the child, and record both.",
        "Un enfant : le oui n’est que dans le formulaire, celui d’un tuteur n’est pas noté."
        " Demandez à qui parle pour l’enfant, et à l’enfant, et notez les deux.",
    ),
    "record": spoken(
        "{day}: {said} by {by}, {how}, for {scopes}; noted by {who}",
        "{day} : {said} par {by}, {how}, pour {scopes} ; noté par {who}",
    ),
    "recorded": spoken("Case {case}: consent {said}.", "Dossier {case} : consentement {said}."),
    "withdrawn": spoken(
        "Case {case}: consent withdrawn. Nothing is planned or written for it from now on; balance"
        " again.",
        "Dossier {case} : consentement retiré. Plus rien n’est planifié ni écrit pour lui ;"
        " équilibrez à nouveau.",
    ),
    "withdrawn_in_part": spoken(
        "Case {case}: consent withdrawn for {scopes}. No paper for that leaves from now on.",
        "Dossier {case} : consentement retiré pour {scopes}. Aucun document n’en sort plus.",
    ),
    "due_head": spoken(
        "To be looked at on {day}, and erased or kept longer: {count}",
        "À revoir au {day}, puis effacer ou garder plus longtemps : {count}",
    ),
    "due_none": spoken(
        "No case is due on {day}. Closed cases are kept for {months:# month|# months}.",
        "Aucun dossier à revoir au {day}. Les dossiers clos se gardent {months:# mois|# mois}.",
    ),
    "due_case": spoken("{number}: since {day} ({why})", "{number} : depuis le {day} ({why})"),
    "how_to_erase": spoken(
        "Look at each, then: erase {file} --case NUMBER --again NUMBER --why WHY",
        "Regardez chacun, puis : erase {file} --case NUMÉRO --again NUMÉRO --why RAISON",
    ),
    "clock_backwards": spoken(
        "The computer’s clock says {today}, but work was done here on {last} already: nothing is"
        " listed. Correct the clock; if the date is right, say so: --today DATE.",
        "L’horloge indique le {today}, mais on a déjà travaillé ici le {last} : rien n’est listé."
        " Corrigez l’horloge ; si la date est juste, dites-le : --today DATE.",
    ),
    "clock_onwards": spoken(
        "The computer’s clock says {today}, more than a year after the last work here on {last}:"
        " nothing is listed. Correct the clock; if the date is right, say so: --today DATE.",
        "L’horloge indique le {today}, plus d’un an après le dernier travail ici le {last} : rien"
        " n’est listé. Corrigez l’horloge ; si la date est juste, dites-le : --today DATE.",
    ),
    "kept": spoken(
        "Case {case} is kept until {day}: {why}.",
        "Le dossier {case} est gardé jusqu’au {day} : {why}.",
    ),
    "keep_months": spoken(
        "Closed cases are kept for {months:# month|# months}.",
        "Les dossiers clos se gardent {months:# mois|# mois}.",
    ),
    "erased": spoken(
        "Case {case} is erased, in the file and its copies, with whatever anybody had typed and not"
        " saved. Papers written before are not: collect and destroy them. Balance again.",
        "Le dossier {case} est effacé, dans le fichier et ses copies, avec tout ce qui était saisi"
        " sans être enregistré. Les documents déjà écrits ne le sont pas : reprenez-les et"
        " détruisez-les. Équilibrez à nouveau.",
    ),
    "was_erased": spoken(
        "Case {case} was erased on {day}, {time}, by {who}: {why}. Entry {entry} of the audit trail"
        " ({link}).",
        "Le dossier {case} a été effacé le {day}, {time}, par {who} : {why}. Entrée {entry} du"
        " journal ({link}).",
    ),
    "erased_left": spoken(
        "Written or handed over before, and not reached by the erasure: {count}",
        "Écrits ou confiés auparavant, hors de portée de l’effacement : {count}",
    ),
    "erased_left_none": spoken(
        "By the trail, no paper of it was written and no part handed over.",
        "Selon le journal, aucun document n’en a été écrit, aucune partie confiée.",
    ),
    "receipt_written": spoken("The receipt is in {file}.", "Le reçu est dans {file}."),
    "damaged_files": spoken(
        "{count:# damaged file|# damaged files}",
        "{count:# fichier endommagé|# fichiers endommagés}",
    ),
    "erased_aside": spoken(
        "{count:# damaged file|# damaged files} kept beside it went, too: nobody can take one"
        " person out of a file that does not open.",
        "{count:# fichier endommagé gardé|# fichiers endommagés gardés} à côté ont aussi disparu :"
        " on ne peut retirer une personne d’un fichier qui ne s’ouvre pas.",
    ),
    "breach_head": spoken(
        "In the file from {since} to {until} (as days are counted anywhere): {count}",
        "Dans le fichier du {since} au {until} (jours comptés où que ce soit) : {count}",
    ),
    "breach_left": spoken(
        "Data left the file of {count:# case|# cases}:",
        "Des données sont sorties du fichier pour {count:# dossier|# dossiers} :",
    ),
    "breach_case": spoken("{number}: {deeds}", "{number} : {deeds}"),
    "breach_erased": spoken("erased since ({key})", "effacé depuis ({key})"),
    "breach_quiet": spoken(
        "By the trail, nothing left the file of {count:# case|# cases} in it: {numbers}",
        "Selon le journal, rien n’est sorti pour {count:# dossier|# dossiers} du fichier :"
        " {numbers}",
    ),
    "breach_deeds": spoken("What was done, by the trail:", "Ce qui a été fait, selon le journal :"),
    "breach_deed": spoken("{at} UTC, {who}: {what}", "{at} UTC, {who} : {what}"),
    "opened_often": spoken(
        "opened the file {count:# time|# times}, the last at {last} UTC",
        "a ouvert le fichier {count:# fois|# fois}, la dernière à {last} UTC",
    ),
    "breach_none": spoken("Nothing is entered.", "Rien n’est inscrit."),
    "paper": spoken(
        "{paper} (why: {purpose}{recipient})", "{paper} (motif : {purpose}{recipient})"
    ),
    "to": spoken(", to {recipient}", ", à {recipient}"),
    "cases": spoken("{count:# case|# cases}", "{count:# dossier|# dossiers}"),
    "everything": spoken(
        "Everything on case {case} written to {file}",
        "Tout sur le dossier {case} écrit dans {file}",
    ),
}
_PAPERS: Table = {
    Paper.PLAN: spoken("a plan", "un plan"),
    Paper.PLANS: spoken("plans", "des plans"),
    Paper.RECORD: spoken("everything on a person", "tout sur une personne"),
    Paper.FIGURES: spoken("figures without names", "des chiffres sans noms"),
    Paper.ENTRIES: spoken("lines of the accounts", "des lignes comptables"),
}


def protection_text(code: str, language: str, **values: object) -> str:
    """Return a text about data protection."""
    return say(_TEXTS, code, language, values)


def consent_lines(
    holds: Mapping[Scope, InForce],
    language: str,
    records: Iterable[Consent] = (),
    before: Mapping[Scope, InForce] = MappingProxyType({}),
) -> list[str]:
    """Return, for each thing that can be consented to, what is in force.

    ``records``: of the case; ``before``: what held without its withdrawals, told beside them.
    """
    withdrawn = {c.id for c in records if c.said is Said.WITHDRAWN}
    lines = []
    for scope in Scope:
        held, was = holds.get(scope), before.get(scope)
        gone = held is not None and held.record in withdrawn
        line = _in_force(scope, held, language, withdrawn=gone)
        if gone and was is not None and was.given:
            line = protection_text("before", language, line=line, day=date_text(was.on, language))
        lines.append(line)
    return lines


def _in_force(scope: Scope, held: InForce | None, language: str, *, withdrawn: bool = False) -> str:
    name = name_of(scope, language)
    if held is None:
        return protection_text("never", language, scope=name)
    no = Said.WITHDRAWN if withdrawn else Said.REFUSED
    said = name_of(Said.GIVEN if held.given else no, language)
    values = {"scope": name, "said": said}
    if held.on.year == 1:  # an assessment without a date
        line = protection_text("undated", language, **values)
    else:
        day = date_text(held.on, language)
        line = protection_text("in_force", language, **values, day=day)
    return line if held.record else protection_text("by_interview", language, line=line)


def consent_line(consent: Consent, language: str) -> str:
    """Return what one record says; who the guardian is stays in the record."""
    return protection_text(
        "record",
        language,
        day=date_text(consent.on, language),
        said=name_of(consent.said, language),
        by=name_of(consent.by, language),
        how=name_of(consent.how, language),
        scopes=scopes_text(consent.scopes, language),
        who=isolated(consent.who, language),
    )


def scopes_text(scopes: Iterable[Scope], language: str) -> str:
    """Return what is consented to, in the order people are asked."""
    return ", ".join(name_of(s, language) for s in Scope if s in set(scopes))


def receipt_lines(receipt: ErasedReceipt, language: str) -> list[str]:
    """Return that a case was erased, when, by whom and why, and what is left outside the file."""
    entry, here = receipt.entry, receipt.entry.at.astimezone()
    _, _, why = (entry.batch.why if entry.batch else "").partition(":")
    known = why in {w.value for w in WhyErased}
    told = {
        "case": isolated(receipt.number, language),
        "day": date_text(here.date(), language),
        "time": f"{here:%H:%M}",
        "who": isolated(signed(entry.opened_by, entry.who, language), language),
        "why": name_of(WhyErased(why), language) if known else why,
        "entry": entry.number,
        "link": entry.link[:_SHORT],
    }
    lines = [protection_text("was_erased", language, **told)]
    if not receipt.left:
        return [*lines, protection_text("erased_left_none", language)]
    lines.append(protection_text("erased_left", language, count=len(receipt.left)))
    return [*lines, *("  " + deed_line(deed, language) for deed in receipt.left)]


def due_line(due: Due, language: str) -> str:
    """Return one case that is due, and by what."""
    day = date_text(due.until, language)
    number = isolated(due.number, language)
    why = name_of(due.why, language)
    return protection_text("due_case", language, number=number, day=day, why=why)


def clock_text(fault: ClockFault, language: str) -> str:
    """Return why no case is listed as due."""
    today, last = (date_text(day, language) for day in (fault.today, fault.last))
    return protection_text(f"clock_{fault.sort.value}", language, today=today, last=last)


def breach_lines(found: Breach, language: str) -> list[str]:
    """Return everything that was done in that time, then the cases that were in the file: those of
    which data left it one by one, the others in one line."""
    span = {"since": found.since + AROUND, "until": found.until - AROUND}
    days = {name: date_text(at.date(), language) for name, at in span.items()}
    lines = [protection_text("breach_head", language, **days, count=len(found.cases))]
    lines.append(protection_text("breach_deeds", language))
    lines += ["  " + line for line in _deed_lines(found.deeds, language)]
    if not found.deeds:
        lines.append("  " + protection_text("breach_none", language))
    left = [case for case in found.cases if _left(case)]
    if left:
        lines.append(protection_text("breach_left", language, count=len(left)))
        lines += ["  " + was_in_line(case, language) for case in left]
    quiet = [_number(case, language) for case in found.cases if not _left(case)]
    if quiet:
        told = {"count": len(quiet), "numbers": ", ".join(quiet)}
        lines.append(protection_text("breach_quiet", language, **told))
    return lines


def was_in_line(case: WasIn, language: str) -> str:
    """Return one case of which data left the file, and how."""
    deeds = "; ".join(dict.fromkeys(deed_text(d, language) for d in _left(case)))
    number = _number(case, language)
    return protection_text("breach_case", language, number=number, deeds=deeds)


def _left(case: WasIn) -> list[Deed]:
    return [d for d in case.deeds if d.act is not Act.OPENED]


def _number(case: WasIn, language: str) -> str:
    """Return what a case is called: its number, its identifier where it is erased."""
    if not case.number:
        return protection_text("breach_erased", language, key=case.case_id)
    return isolated(case.number, language)


def _deed_lines(deeds: Iterable[Deed], language: str) -> list[str]:
    """Return a line for each act; somebody's openings of a day stand in one."""
    runs: dict[tuple[object, ...], list[Deed]] = {}
    for deed in deeds:
        by = (deed.at.date(), deed.opened_by, deed.who, deed.cases)
        runs.setdefault(by if deed.act is Act.OPENED else (deed.number, *by), []).append(deed)
    return [_run_line(run, language) for run in runs.values()]


def _run_line(run: list[Deed], language: str) -> str:
    if len(run) == 1:
        return deed_line(run[0], language)
    times = {"count": len(run), "last": f"{run[-1].at:%H:%M}"}
    what = protection_text("opened_often", language, **times)
    return deed_line(run[0], language, what)


def deed_line(deed: Deed, language: str, what: str = "") -> str:
    """Return one act: when, who, what, of how many cases; ``what``: in other words."""
    what = what or deed_text(deed, language)
    if deed.cases:
        count = protection_text("cases", language, count=len(deed.cases))
        what = f"{what} ({count})"
    who = signed(deed.opened_by, deed.who, language)
    values = {"at": f"{deed.at:%Y-%m-%d %H:%M}", "who": isolated(who, language)}
    return protection_text("breach_deed", language, **values, what=what)


def deed_text(deed: Deed, language: str) -> str:
    """Return what was done, and of a paper which, what for and to whom."""
    said = act_words(deed.act, deed.values, language)
    paper = deed.values.get("paper", "")
    if paper not in set(Paper):
        return said
    recipient = deed.values.get("recipient", "")
    told = protection_text(
        "paper",
        language,
        paper=in_language(_PAPERS[paper], language),
        purpose=name_of(Purpose(deed.values["purpose"]), language),
        recipient=protection_text("to", language, recipient=recipient) if recipient else "",
    )
    return f"{said}: {told}"
