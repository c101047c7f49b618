"""Referrals in sentences: to whom, for what, and what became of them."""

from __future__ import annotations

from datetime import date

from planner.domain.follow_up.referral import WAITING, Referral, ReferralStep
from planner.domain.programme.programme import Programme
from planner.wording.isolation import isolated
from planner.wording.names import name_of
from planner.wording.names.programme import need_name, thing_name
from planner.wording.numbers import date_text
from planner.wording.sentences import Table, say, spoken

#: How much of an identifier is shown: what the command line takes back.
SHOWN = 8

REFERRAL_TEXTS: Table = {
    "line": spoken(
        "{what} → {to}: {steps}",
        "{what} → {to} : {steps}",
        "{what} → {to}: {steps}",
        "{what} ← {to}: {steps}",
    ),
    "listed": spoken(
        "{id}  {case}  {line}",
        "{id}  {case}  {line}",
        "{id}  {case}  {line}",
        "{id}  {case}  {line}",
    ),
    "step": spoken("{state} {on}", "{state} {on}", "{state} {on}", "{state} {on}"),
    "none": spoken(
        "No referral is recorded.",
        "Aucune orientation n’est notée.",
        "No consta ninguna derivación.",
        "لم تُسجَّل أي إحالة.",
    ),
    "none_waits": spoken(
        "No referral waits for an answer or a service.",
        "Aucune orientation n’attend de réponse ni de service.",
        "Ninguna derivación espera una respuesta ni un servicio.",
        "لا إحالة تنتظر ردًّا أو خدمة.",
    ),
    "waiting_head": spoken(
        "Waiting for an answer or a service, the longest first ({count}):",
        "En attente d’une réponse ou d’un service, la plus longue d’abord ({count}) :",
        "A la espera de una respuesta o un servicio, la más larga primero ({count}):",
        "بانتظار ردّ أو خدمة، الأطول أولًا ({count}):",
    ),
    "waits_sent": spoken(
        "{line}; waits for an answer, {days:# day|# days}",
        "{line} ; attend une réponse depuis {days:# jour|# jours}",
        "{line}; espera una respuesta desde hace {days:# día|# días}",
        "{line}؛ تنتظر ردًّا منذ {days:يوم|يومين|# أيام|# يومًا|# يوم}",
    ),
    "waits_accepted": spoken(
        "{line}; accepted, waits for the service, {days:# day|# days}",
        "{line} ; acceptée, attend le service depuis {days:# jour|# jours}",
        "{line}; aceptada, espera el servicio desde hace {days:# día|# días}",
        "{line}؛ قُبلت وتنتظر الخدمة منذ {days:يوم|يومين|# أيام|# يومًا|# يوم}",
    ),
    "unnamed": spoken("an organisation", "une organisation", "una organización", "منظمة"),
}


def referral_text(code: str, language: str, **values: object) -> str:
    """Return a text of referrals."""
    return say(REFERRAL_TEXTS, code, language, values)


def sent_to(step: ReferralStep, programme: Programme, language: str) -> str:
    """Return to whom somebody was sent; a name that may not be seen is not told."""
    named = next((p.name for p in programme.providers if p.code == step.provider), step.provider)
    shown = named or step.organisation
    return isolated(shown, language) if shown else referral_text("unnamed", language)


def referral_line(referral: Referral, programme: Programme, language: str) -> str:
    """Return one referral: what for, to whom, and its steps with their days."""
    sent = referral.sent
    what = need_name(sent.need, programme, language)
    if sent.target:
        what = thing_name(sent.target, programme, language)
    steps = ", ".join(
        referral_text(
            "step", language, state=name_of(s.state, language), on=date_text(s.on, language)
        )
        for s in referral.steps
    )
    to = sent_to(sent, programme, language)
    return referral_text("line", language, what=what, to=to, steps=steps)


def listed_referral(
    referral: Referral, number: str, programme: Programme, language: str, today: date
) -> str:
    """Return a referral as the command line lists it: what it is named by, what it waits for."""
    line = referral_line(referral, programme, language)
    if referral.state in WAITING:
        days = max(0, (today - referral.last.on).days)
        line = referral_text(f"waits_{referral.state}", language, line=line, days=days)
    return referral_text("listed", language, id=referral.id[:SHOWN], case=number, line=line)
