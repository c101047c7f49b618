"""Every error as a sentence: what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from planner.domain.errors import PlannerError
from planner.domain.ledger.entry import EntryState
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.plan import PlanState
from planner.domain.rates import RateUse
from planner.domain.rule import Proof
from planner.wording.balances.floors import FLOOR_ERRORS
from planner.wording.errors.clearing import CLEARING_ERRORS
from planner.wording.errors.costs import COST_ERRORS
from planner.wording.errors.donors import DONORS
from planner.wording.errors.fairness import FAIRNESS_ERRORS
from planner.wording.errors.money import MONEY_ERRORS, ROLES
from planner.wording.errors.solve import SOLVE_ERRORS
from planner.wording.names import name_of
from planner.wording.numbers import date_text, money_text, month_text
from planner.wording.sentences import Table, in_language, say, spoken

ERRORS: Table = {
    **CLEARING_ERRORS,
    **FLOOR_ERRORS,
    **COST_ERRORS,
    **DONORS,
    **FAIRNESS_ERRORS,
    **MONEY_ERRORS,
    **SOLVE_ERRORS,
    "currency_unknown": {
        "en": "“{currency}” is no currency the planner knows. Use an ISO code such as EUR or GNF.",
        "fr": "« {currency} » n’est pas une monnaie connue. Utilisez un code ISO, ex. EUR.",
    },
    "amount_unreadable": {
        "en": "“{value}” is no amount. Write a number of zero or more, such as 1250.50.",
        "fr": "« {value} » n’est pas un montant. Écrivez un nombre positif ou nul, ex. 1250.50.",
    },
    "amount_too_fine": {
        "en": "“{value}” has more decimals than {currency} has. Round it.",
        "fr": "« {value} » a plus de décimales que {currency}. Arrondissez-le.",
    },
    "currencies_mixed": {
        "en": "An amount in {other} stands where {one} is meant. Give it in {one}.",
        "fr": "Un montant en {other} se trouve là où {one} est attendu. Donnez-le en {one}.",
    },
    "rate_missing": {
        "en": "There is no exchange rate {base}–{quote} on {day}."
        " Add one to the sheet Rates of the programme workbook.",
        "fr": "Aucun taux de change {base}–{quote} au {day}."
        " Ajoutez-en un à la feuille Rates du classeur du programme.",
    },
    "condition_unreadable": {
        "en": "The condition “{condition}” cannot be read. Write it like: age >= 18.",
        "fr": "La condition « {condition} » est illisible. Écrivez par exemple : age >= 18.",
    },
    "fact_unknown": {
        "en": "The condition “{condition}” asks for “{fact}”, which nobody records."
        " The notes on the heading list what can be asked.",
        "fr": "La condition « {condition} » demande « {fact} », que personne n’enregistre."
        " La note de l’en-tête donne ce qui peut être demandé.",
    },
    "plan_step": {
        "en": "A plan that is {from_state} cannot become {to_state}. Take it step by step: offered,"
        " agreed, signed. Who wants a signed plan changed amends it.",
        "fr": "Un plan « {from_state} » ne peut devenir « {to_state} ». Avancez pas à pas :"
        " proposé, accepté, signé. Un plan signé se change par un avenant.",
    },
    "reason_missing": {
        "en": "A reason is missing. Say in a few words why.",
        "fr": "Il manque une raison. Dites pourquoi en quelques mots.",
    },
    "file_exists": {
        "en": "{file} is already there. Open it, or choose another name.",
        "fr": "{file} existe déjà. Ouvrez-le ou choisissez un autre nom.",
    },
    "file_missing": {
        "en": "{file} is not there. Check the name and the folder.",
        "fr": "{file} est introuvable. Vérifiez le nom et le dossier.",
    },
    "mapping_missing": {
        "en": "The mapping file {file} is not there. Check the name and the folder.",
        "fr": "Le fichier de correspondance {file} est introuvable. Vérifiez le nom et le dossier.",
    },
    "mapping_unreadable": {
        "en": "The mapping file {file} is not written as TOML ({reason})."
        " Correct that place; the bundled kobo_mapping.toml is an example.",
        "fr": "Le fichier de correspondance {file} n’est pas du TOML ({reason})."
        " Corrigez cet endroit ; kobo_mapping.toml, fourni, sert d’exemple.",
    },
    "mapping_entry_unknown": {
        "en": "The mapping file {file} names “{entry}”, which the planner does not know."
        " It knows: {known}.",
        "fr": "Le fichier de correspondance {file} nomme « {entry} », que le planificateur"
        " ne connaît pas. Il connaît : {known}.",
    },
    "mapping_entry_wrong": {
        "en": "“{entry}” in the mapping file {file} is not what belongs there."
        " Write it as the bundled kobo_mapping.toml does.",
        "fr": "« {entry} » dans le fichier de correspondance {file} n’a pas la bonne forme."
        " Écrivez-le comme dans kobo_mapping.toml, fourni.",
    },
    "mapping_entry_missing": {
        "en": "The mapping file {file} lacks “{entry}”. Add it with the headings that mean it.",
        "fr": "Il manque « {entry} » au fichier de correspondance {file}."
        " Ajoutez-le avec les titres qui le désignent.",
    },
    "file_in_use": {
        "en": "{file} is open in another planner. Close it there first.",
        "fr": "{file} est ouvert dans un autre planificateur. Fermez-le d’abord.",
    },
    "file_not_a_caseload": {
        "en": "{file} is not a caseload of the planner. Choose a file ending in .rplan.",
        "fr": "{file} n’est pas un dossier du planificateur. Choisissez un fichier .rplan.",
    },
    "file_newer": {
        "en": "{file} was made by a newer planner. Update the planner to open it.",
        "fr": "{file} vient d’une version plus récente. Mettez le planificateur à jour.",
    },
    "file_damaged": {
        "en": "{file} is damaged and was not opened. Restore your last copy of it.",
        "fr": "{file} est endommagé et n’a pas été ouvert. Restaurez votre dernière copie.",
    },
    "file_unwritable": {
        "en": "{file} cannot be written. Close it elsewhere, or choose a folder you may write to.",
        "fr": "{file} ne peut être écrit. Fermez-le ailleurs ou choisissez un autre dossier.",
    },
    "disk_full": {
        "en": "The disk is full; {file} is as it was. Free some space and try again.",
        "fr": "Le disque est plein ; {file} est inchangé. Libérez de la place et réessayez.",
    },
    "folder_unwritable": {
        "en": "The folder {folder} cannot be written to. Choose another one.",
        "fr": "Le dossier {folder} n’est pas accessible en écriture. Choisissez-en un autre.",
    },
    "programme_stopped": {
        "en": "The programme was not loaded: {count:# finding stops|# findings stop} it. Mend them"
        " in the workbook and load it again.",
        "fr": "Le programme n’a pas été chargé : {count:# constat bloquant|# constats bloquants}."
        " Corrigez le classeur et rechargez-le.",
    },
    "programme_first": {
        "en": "The caseload has no programme yet. Load the programme workbook first.",
        "fr": "Il n’y a pas encore de programme. Chargez d’abord le classeur du programme.",
    },
    "assessments_stopped": {
        "en": "{file} was not imported: the findings that say “stops” are about the whole file."
        " Mend them and import it again.",
        "fr": "{file} n’a pas été importé : les constats « bloque » portent sur tout le fichier."
        " Corrigez-le et importez-le à nouveau.",
    },
    "balance_old": {
        "en": "The caseload has changed since it was balanced. Balance again, then export.",
        "fr": "Les données ont changé depuis le calcul. Équilibrez à nouveau, puis exportez.",
    },
    "document_changed": {
        "en": "The caseload has changed in the meantime. Do it again with the caseload as it is.",
        "fr": "Les données ont changé entre-temps. Recommencez avec leur état actuel.",
    },
    "not_open_to_case": {
        "en": "{target} is not open to this case. See beside what keeps it out.",
        "fr": "{target} n’est pas ouvert à ce dossier. Voyez à côté ce qui s’y oppose.",
    },
    "number_missing": {
        "en": "The case number is missing. Give the case a number.",
        "fr": "Le numéro de dossier manque. Donnez un numéro au dossier.",
    },
    "number_taken": {
        "en": "There is a case {case} already. Use another number, or correct that case.",
        "fr": "Le dossier {case} existe déjà. Prenez un autre numéro ou corrigez ce dossier.",
    },
    "severity_unknown": {
        "en": "A need of case {case} has no severity from 0 to 4. Choose one, or unknown.",
        "fr": "Un besoin du dossier {case} n’a pas de gravité de 0 à 4. Choisissez, ou inconnu.",
    },
    "target_unknown": {
        "en": "The programme has no measure or project {target}. Choose one of its catalogue.",
        "fr": "Le programme n’a ni mesure ni projet {target}. Choisissez dans le catalogue.",
    },
    "decision_unknown": {
        "en": "Nothing was decided on {target} for {case}. Look at the case's decisions.",
        "fr": "Rien n’a été décidé sur {target} pour {case}. Regardez les décisions du dossier.",
    },
    "no_cases": {
        "en": "There are no cases to balance yet. Import assessments, or add a case by hand.",
        "fr": "Il n’y a pas encore de dossiers. Importez des évaluations ou ajoutez un dossier.",
    },
    "nothing_to_import": {
        "en": "Nothing to import was named. Add --programme FILE, --assessments FILE, or both.",
        "fr": "Rien à importer. Ajoutez --programme FICHIER, --assessments FICHIER, ou les deux.",
    },
    "case_unknown": {
        "en": "There is no case {case}. Check the number.",
        "fr": "Il n’y a pas de dossier {case}. Vérifiez le numéro.",
    },
    "no_allocation": {
        "en": "There is nothing to export yet. Balance the caseload first.",
        "fr": "Il n’y a encore rien à exporter. Équilibrez d’abord les dossiers.",
    },
    "nothing_to_adopt": {
        "en": "The balance brought no allocation to adopt. Read what it says and mend that first.",
        "fr": "Aucune allocation à retenir. Lisez ce que dit le calcul et corrigez d’abord.",
    },
    "balance_first": {
        "en": "There are no awards yet. Balance the caseload first.",
        "fr": "Il n’y a pas encore de soutiens attribués. Équilibrez d’abord les dossiers.",
    },
    "agreement_blocked": {
        "en": "The plan of case {case} cannot be agreed yet; missing: {missing}. Record"
        " that in the case first.",
        "fr": "Le plan du dossier {case} ne peut pas encore être accepté ; il manque : {missing}."
        " Notez-le d’abord dans le dossier.",
    },
    "plan_without_consent": {
        "en": "There is no plan for case {case}: nobody has consented to one. Ask for consent.",
        "fr": "Pas de plan pour le dossier {case} : aucun consentement. Demandez le consentement.",
    },
    "file_outside": {
        "en": "{file} would be written outside the folder {folder}. Choose another folder.",
        "fr": "{file} serait écrit hors du dossier {folder}. Choisissez un autre dossier.",
    },
    "fonts_missing": {
        "en": "The font {file} is missing from the installation. Set the planner up again.",
        "fr": "La police {file} manque à l’installation. Réinstallez le planificateur.",
    },
    "busy": {
        "en": "The planner is still at work. Wait until it is done, or stop it first.",
        "fr": "Le planificateur travaille encore. Attendez la fin ou arrêtez-le d’abord.",
    },
    "took_too_long": {
        "en": "Stopped after {seconds} seconds: the file is too large or not what it seems."
        " Split it, or save it anew as .xlsx.",
        "fr": "Arrêté après {seconds} secondes : le fichier est trop grand ou douteux."
        " Divisez-le ou enregistrez-le à nouveau en .xlsx.",
    },
    "took_too_much": {
        "en": "The file needs more memory than it may take. Split it, or save it anew as .xlsx.",
        "fr": "Le fichier demande trop de mémoire. Divisez-le ou enregistrez-le à nouveau.",
    },
    "child_failed": {
        "en": "Something went wrong inside the planner; your data is as it was."
        " Please report: {where}.",
        "fr": "Une erreur interne est survenue ; vos données sont inchangées."
        " Merci de signaler : {where}.",
    },
}


def error_sentence(error: PlannerError, language: str) -> str:
    """Return what is wrong and what to do, in one or two sentences."""
    values = {name: _said(name, value, language) for name, value in error.values.items()}
    return say(ERRORS, error.code, language, values)


def _said(name: str, value: object, language: str) -> object:
    """Write money, dates, months and codes of the ledger as people do; else leave the value."""
    if not isinstance(value, str) or name not in _WORDS:
        return value
    try:
        return _WORDS[name](value, language)
    except (ValueError, KeyError, PlannerError):
        return value


def _missing(codes: str, language: str) -> str:
    return ", ".join(in_language(_FOR_AGREEMENT[code], language) for code in codes.split(", "))


#: What a plan needs before it is agreed (``planner.domain.agreement``).
_FOR_AGREEMENT: Table = {
    "age_unknown": spoken("the age", "l’âge"),
    "guardian": spoken("a verified guardian", "un tuteur vérifié"),
    "best_interests": spoken("the best-interests decision", "la décision d’intérêt supérieur"),
    "child_view": spoken("the child’s own view", "l’avis de l’enfant"),
}


def _money(text: str, language: str) -> str:
    currency, _, amount = text.partition(" ")
    return money_text(Money.parse(amount, currency), language)


def _date(text: str, language: str) -> str:
    return date_text(date.fromisoformat(text), language)


def _month(text: str, language: str) -> str:
    return month_text(Month.of(date.fromisoformat(f"{text}-01")), language)


_WORDS: Mapping[str, Callable[[str, str], str]] = {
    "left": _money,
    "missing": _missing,
    **dict.fromkeys(
        ("from_state", "to_state"), lambda text, language: name_of(PlanState(text), language)
    ),
    **dict.fromkeys(("day", "on", "starts", "ends", "until"), _date),
    "month": _month,
    "state": lambda text, language: name_of(EntryState(text), language),
    "proof": lambda text, language: name_of(Proof(text), language),
    "use": lambda text, language: name_of(RateUse(text), language),
    "role": lambda text, language: in_language(ROLES[text], language),
}
