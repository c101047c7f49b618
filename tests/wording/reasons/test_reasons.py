"""Every reason the optimizer can give is a sentence in both languages."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import optimizer
from planner.domain.balances.allocation import Reason
from planner.domain.kind import Kind
from planner.domain.programme.provider import Provider
from planner.domain.programme.rule import RuleSort
from planner.domain.progress import Progress
from planner.services.what_if import floors
from planner.wording.progress import STAGES, STEPS, progress_text
from planner.wording.reasons import REASONS, change_text, reason_sentence
from planner.wording.reasons.awards import AWARD_REASONS
from planner.wording.reasons.changes import CHANGE_REASONS
from planner.wording.reasons.closed import CLOSED_REASONS
from planner.wording.reasons.forced import FORCED_REASONS
from planner.wording.reasons.kept_out import BALANCE_REASONS
from planner.wording.rules import rule_sentence
from planner.wording.sentences import RULE_LANGUAGES
from tests.builders import fund, measure, place, programme, project, rule

OFFICE = programme(
    [measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90), measure("CASH", Kind.CASH, "", cost=9)],
    [fund("VUL", 9000, private_name="OFF-2")],
    [rule(RuleSort.CASE_CEILING, "VUL", amount=100, code="R1")],
    [project("GARDEN", "KAN", "community 0.5")],
    [place("KAN")],
)
VALUES: dict[str, str | int] = {
    "target": "KIT",
    "other": "CASH",
    "first": "GARDEN",
    "instead": "KIT",
    "fund": "VUL",
    "rule": "R1",
    "need": "basic",
    "fact": "age",
    "condition": "need.medical >= 2",
    "kind": "cash",
    "subject": "VUL/cash",
    "stage": "largest",
    "case": "GN-1",
    "who": "C01",
    "place": "KAN",
    "share": 6000,
    "severity": 3,
    "limit": 220000,
    "left": 1000,
    "amount": 15000,
    "least": 1500,
    "most": 3500,
    "attainable": 7000,
    "people": 3,
    "persons": 2,
    "seats": 12,
    "youngest": 18,
    "oldest": -1,
    "unknown": 4,
    "over": 60,
    "count": 2,
    "times": 25000,
    "by": "sex",
    "group": "f",
    "groups": "f|o",
    "fewer": 20,
    "reached": 120,
    "without": 310,
    "was": 6400,
    "now": 6200,
    "since": "2026-11",
    "until": "2027-01",
    "on": "2026-10-20",
    "room": 12,
    "hours": 7,
    "all": 13,
    "seconds": 30,
}
#: What is said around a reason that holds of one fund, one amount, or with something before it.
AROUND: dict[str, str | int] = {"payer": "VUL", "level": 15000, "before": "CASH", "then": "CASH"}


def used_codes() -> set[str]:
    """Return every code that the optimizer's own files, and who asks it, give to a reason."""
    root = Path(optimizer.__file__).parent
    files = [*sorted(root.rglob("*.py")), Path(floors.__file__)]
    text = "\n".join(p.read_text(encoding="utf-8") for p in files)
    direct = set(re.findall(r'Reason\.of\(\s*"(\w+)"', text))
    assert len(direct) > 40
    named = {code for code in REASONS if f'"{code}"' in text}
    return direct | named


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", sorted(used_codes()))
def test_that_every_reason_given_is_a_sentence(code, language):
    sentence = reason_sentence(Reason.of(code, **VALUES), OFFICE, language)
    assert sentence.rstrip()[-1] in ".:"
    assert "{" not in sentence


@pytest.mark.parametrize("language", RULE_LANGUAGES)
@pytest.mark.parametrize("name", sorted(AROUND))
def test_that_a_reason_that_holds_of_some_says_of_what(name, language):
    plain = Reason.of("fund_used", target="KIT", fund="VUL", left=1050)
    told = Reason.of("fund_used", **{**dict(plain.values), name: AROUND[name]})
    sentence = reason_sentence(told, OFFICE, language)
    assert sentence.endswith(reason_sentence(plain, OFFICE, language))
    assert len(sentence) > len(reason_sentence(plain, OFFICE, language))
    assert "VUL" not in sentence


def test_that_a_change_is_a_lead_and_everything_that_must_give():
    change = (
        Reason.of("bring_in", target="KIT"),
        Reason.of("need_money", amount=9000, fund="VUL"),
        Reason.of("need_place", target="KIT", subject="KIT", count=1),
    )
    assert change_text(change, OFFICE, "en").split("\n") == [
        "KIT (KIT) could be given, and nobody else would feel it, with this:",
        "– €90 more, kept for this case on the donor line OFF-2.",
        "– One more place of KIT (KIT), kept for this case.",
    ]


#: What is said of one case by the balance: of supports left out, of changes, of a closer look.
OF_A_CASE = {**AWARD_REASONS, **CLOSED_REASONS, **BALANCE_REASONS, **CHANGE_REASONS,
             **FORCED_REASONS}  # fmt: skip


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_what_is_told_of_a_case_says_what_was_read_aloud_and_accepted(language, golden):
    plain = {k: v for k, v in VALUES.items() if k != "rule"}
    lines = [
        f"{code}: {reason_sentence(Reason.of(code, **plain), OFFICE, language)}"
        for code, texts in OF_A_CASE.items()
        if language in texts and "{rule}" not in texts[language]
    ]
    told = Reason.of("fund_used", target="KIT", fund="VUL", left=1050)
    for name, value in AROUND.items():
        about = Reason.of("fund_used", **{**dict(told.values), name: value})
        lines.append(f"{name}: {reason_sentence(about, OFFICE, language)}")
    golden(f"reasons-{language}.txt", "\n".join(lines) + "\n")


def test_that_no_sentence_is_left_that_nobody_gives():
    assert set(REASONS) - used_codes() == set()


def test_that_french_differs_from_english():
    same = [c for c, t in REASONS.items() if t["en"] == t["fr"] and c != "clash_rule"]
    assert same == []


def test_that_a_protection_line_is_named_as_it_is_printed():
    for code in sorted(used_codes()):
        assert "VUL" not in reason_sentence(Reason.of(code, **VALUES), OFFICE, "en"), code


def test_that_money_shares_and_names_are_in_the_readers_words():
    reason = Reason.of("fund_used", target="KIT", fund="VUL", left=1050)
    assert reason_sentence(reason, OFFICE, "en") == (
        "KIT (KIT): the donor line OFF-2 has €10.50 left, less than it costs."
    )
    assert "10,50" in reason_sentence(reason, OFFICE, "fr")


def test_that_ages_are_told_with_and_without_an_upper_end():
    old = Reason.of("age", target="GARDEN", youngest=12, oldest=30)
    assert "12–30" in reason_sentence(old, OFFICE, "en")
    assert "18 or more" in reason_sentence(
        Reason.of("age", target="GARDEN", youngest=18, oldest=-1), OFFICE, "en"
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_progress_is_told_by_stage_step_and_gap(language):
    for stage in STAGES:
        for step in ("", *STEPS):
            text = progress_text(Progress(f"{stage}:{step}" if step else stage, 1, 3), language)
            assert text.endswith("1 / 3")
            assert not text.startswith(stage)
    near = progress_text(Progress("loss:prove", best=99.0, bound=100.0), language)
    assert "1" in near
    assert near != progress_text(Progress("loss:prove"), language)


def test_that_an_unknown_stage_does_not_stop_the_work_it_speaks_of():
    assert progress_text(Progress("something:new"), "en") == "something"


#: Reasons that a rule gives: they are said in every language rules are said in.
RULED = (
    "rule", "rule_ask", "barred", "bar_unknown", "barred_instead", "needs_first", "fund_serves",
    "fund_ask", "ask", "too_late", "too_small", "tension", "residents_share", "excluded_by",
    "ceiling", "role_ceiling", "entitlement_used", "line_share_used", "share_used", "share_kept",
    "trade_full", "hours_full", "no_provider", "no_female_staff", "provider_full", "floor",
    "act_now", "clash_rule", "clash_owed", "clash_entitled", "clash_shared_rule",
    "least_for_gave_way", "least_for_out_of_reach",
    "excluded_first", "entitlement_small", "case_share", "least_kept", "need_exception",
    "need_ceiling",
)  # fmt: skip
ENGLISH = re.compile(r"\b(the|and|is|not|here|would|this|of|for|with|rule|person|take)\b")


@pytest.mark.parametrize("language", RULE_LANGUAGES)
@pytest.mark.parametrize("code", RULED)
def test_that_a_refusal_ends_with_the_rule_s_own_sentence(code, language):
    sentence = reason_sentence(Reason.of(code, **VALUES), OFFICE, language)
    own = rule_sentence(OFFICE.rule("R1"), OFFICE, language)
    assert sentence.endswith(own)
    assert sentence.count(own) == 1
    lead = sentence.removesuffix(own)
    assert lead
    if language != "en":
        assert not ENGLISH.search(lead), lead
    if language == "ar":
        assert re.search("[\u0621-\u064a]", lead) or code == "clash_rule"
        assert not re.search("[A-Za-z]", re.sub("\u2068[^\u2069]*\u2069", "", lead)), lead


def test_that_a_rule_gone_since_leaves_a_sentence_that_stands_by_itself():
    old = Reason.of("needs_first", target="KIT", condition="age >= 18", rule="GONE")
    assert reason_sentence(old, OFFICE, "en") == (
        "KIT (KIT) needs: the person is at least 18 years old."
    )
    assert reason_sentence(Reason.of("too_small", target="KIT"), OFFICE, "en").endswith("award.")


def test_that_a_service_goes_by_its_provider_s_name():
    of = replace(OFFICE, providers=(Provider("PR", "Atelier Milo", "KIT"),))
    full = Reason.of("provider_full", target="KIT", subject="PR/KIT")
    assert "Atelier Milo (KIT (KIT))" in reason_sentence(full, of, "en")
    nowhere = Reason.of("no_provider", target="KIT", place="KAN")
    assert reason_sentence(nowhere, of, "en").endswith("delivers it in KAN.")
