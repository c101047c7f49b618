"""What people answered, in the planner's words; and what to say of an answer nobody knows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from planner.domain.programme.programme import Programme
from planner.intake.assessments.answers import Answers, MemberAnswers, quotable
from planner.intake.assessments.mapping import TOPICS, FormMapping, Headings
from planner.intake.form import folded
from planner.intake.table import NO, YES

TOPIC_OF: Mapping[str, str] = {
    **dict.fromkeys(
        [
            "consent",
            "mobile_money",
            "cash_risk",
            "female_staff",
            "business_wish",
            "business_training",
            "guardian_verified",
            "best_interests_decided",
            "child_view_heard",
            "specialist_clearance",
            "community_wish",
        ],
        "yes_no",
    ),
    **{
        topic: topic
        for topic in [
            "sex",
            "language",
            "departure",
            "return_type",
            "place",
            "house",
            "relation",
            "presence",
        ]
    },
}
_FREE = {"departure": re.compile(r"[A-Z]{2}"), "language": re.compile(r"[a-z]{2}")}
#: Whose sex and whose partner somebody is stays in the cell: "husband" may say more than meant.
_NEVER_QUOTED = frozenset({"sex", "relation"})
#: What a person could write instead, where two letters are wanted.
_EXAMPLES = {"departure": "DE", "language": "fr"}


class Words:
    """The words of a form's answers; worked out once for all rows."""

    def __init__(self, mapping: FormMapping, programme: Programme) -> None:
        self._mapping = mapping
        self._words = {
            topic: _dictionary(mapping.values.get(topic, {}), TOPICS[topic]) for topic in TOPICS
        }
        for place in programme.places:
            for _, name in (*place.name.by_language, ("", place.code)):
                self._words["place"][folded(name)] = place.code

    def word(self, topic: str, text: str) -> str | None:
        """Return the planner's word for an answer, None where nobody knows it."""
        plain = folded(text)
        found = self._words[topic].get(plain)
        if found is None and topic == "place":
            # "Matoto (Conakry)" is the programme's Matoto.
            found = self._words[topic].get(re.sub(r"\s*\([^)]*\)$", "", plain))
        if found is None and topic in _FREE and _FREE[topic].fullmatch(text):
            return text
        if found is None and topic == "house":
            return plain
        return found

    def note_unknown(self, answers: Answers, name: str, text: str) -> None:
        """Note an answer of the main sheet that nobody knows."""
        topic = TOPIC_OF.get(name, "")
        if not self._mapping.own:
            answers.find("answer_unknown", name, question=name)
        elif topic in _FREE:
            answers.find("two_letters_wanted", name, question=name, example=_EXAMPLES[topic])
        else:
            known, french = self._offered(topic)
            if topic not in _NEVER_QUOTED and quotable(text, answers):
                answers.find(
                    "answer_not_listed",
                    name,
                    question=name,
                    value=text,
                    known=known,
                    french=french,
                )
            else:
                answers.find("answer_not_offered", name, question=name, known=known, french=french)

    def note_unknown_of(
        self, answers: Answers, member: MemberAnswers, name: str, text: str
    ) -> None:
        """Note an answer about a household member that nobody knows."""
        topic = TOPIC_OF.get(name, "")
        if not self._mapping.own:
            answers.find_member("member_answer_unknown", member, name, question=name)
            return
        known, french = self._offered(topic)
        if topic not in _NEVER_QUOTED and quotable(text, answers):
            answers.find_member(
                "answer_not_listed",
                member,
                name,
                question=name,
                value=text,
                known=known,
                french=french,
            )
        else:
            answers.find_member(
                "answer_not_offered", member, name, question=name, known=known, french=french
            )

    def note_severity(self, answers: Answers, need: str) -> None:
        """Note a severity nobody can read."""
        own = self._mapping.own
        answers.find(
            "severity_not_listed" if own else "severity_unreadable", f"need.{need}", need=need
        )

    def _offered(self, topic: str) -> tuple[str, str]:
        """Return the words the own form offers, in English and in French."""
        offered = self._mapping.values.get(topic, {}).values()
        return ", ".join(w[0] for w in offered), ", ".join(w[-1] for w in offered)


def _dictionary(values: Mapping[str, Headings], words: frozenset[str] | None) -> dict[str, str]:
    known = {folded(word): word for word in words or ()}
    if words is not None and "yes" in words:
        known |= dict.fromkeys(YES, "yes") | dict.fromkeys(NO, "no")
    return known | {folded(text): word for word, texts in values.items() for text in texts}
