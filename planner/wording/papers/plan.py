"""What a plan says to the person it is for: short words, first person.

Spanish and Arabic stand in files of their own; a name or code in an Arabic sentence is set apart.
"""

from __future__ import annotations

from collections.abc import Iterable

from planner.wording.isolation import FIRST_STRONG, isolated
from planner.wording.papers.plan_arabic import ARABIC
from planner.wording.papers.plan_copies import COPIES
from planner.wording.papers.plan_spanish import SPANISH
from planner.wording.sentences import Table, say

_TEXTS: Table = {
    # Heading
    "title": {"en": "My reintegration plan", "fr": "Mon plan de réintégration"},
    "case": {"en": "Case {number}", "fr": "Dossier {number}"},
    "dated": {
        "en": "plan of {date} · version {version}",
        "fr": "plan du {date} · version {version}",
    },
    "whereabouts": {
        "en": "{place} · counsellor {counsellor}",
        "fr": "{place} · conseiller(ère) {counsellor}",
    },
    "footer": {
        "en": "{number} · version {version} · {date} · page {{page}} of {{pages}}",
        "fr": "{number} · version {version} · {date} · page {{page}} sur {{pages}}",
    },
    "name": {"en": "Name", "fr": "Nom"},
    "household": {"en": "Household", "fr": "Foyer"},
    "returned": {"en": "Return", "fr": "Retour"},
    "quote": {"en": "“{words}”", "fr": "« {words} »"},
    "draft": {
        "en": "Draft. Nothing is promised yet: we talk it over, then all of us sign.",
        "fr": "Projet. Rien n’est encore promis : nous en parlons, puis nous signons tous.",
    },
    "offered": {
        "en": "Offer. I can take time, ask, say yes or no. It holds once all of us have signed.",
        "fr": "Proposition. Je peux réfléchir, demander, dire oui ou non. Elle vaut une fois "
        "signée par tous.",
    },
    "amended": {
        "en": "Being changed. The plan I signed before holds until I sign a new one.",
        "fr": "En cours de changement. Le plan que j’ai signé vaut jusqu’à ma nouvelle signature.",
    },
    "closed": {"en": "This plan is closed.", "fr": "Ce plan est clos."},
    # Household
    "me": {"en": "me", "fr": "moi"},
    "spouse": {"en": "my spouse", "fr": "mon conjoint ou ma conjointe"},
    "children": {"en": "{count:# child|# children}", "fr": "{count:# enfant|# enfants}"},
    "aged": {"en": "{who} ({ages})", "fr": "{who} ({ages})"},
    "ages": {"en": "aged {ages}", "fr": "{ages} ans"},
    "age_one": {"en": "aged 1", "fr": "1 an"},
    "age_zero": {"en": "under 1", "fr": "moins d’un an"},
    "parents": {"en": "{count:# parent|# parents}", "fr": "{count:# parent|# parents}"},
    "others": {"en": "{count:# relative|# relatives}", "fr": "{count:# proche|# proches}"},
    "for_me": {"en": "for me", "fr": "pour moi"},
    "for_child": {"en": "for my child{age}", "fr": "pour mon enfant{age}"},
    "for_spouse": {"en": "for my spouse", "fr": "pour mon conjoint ou ma conjointe"},
    "for_parent": {"en": "for my parent", "fr": "pour mon parent"},
    "for_other": {"en": "for my relative", "fr": "pour mon proche"},
    "for_persons": {"en": "for {count} people", "fr": "pour {count} personnes"},
    "for_children_6_17": {
        "en": "for {count:# child or young person|the # children and young people} aged 6–17 in"
        " the household",
        "fr": "pour {count:# enfant ou jeune|les # enfants et jeunes} de 6 à 17 ans du foyer",
    },
    "for_children_under_6": {
        "en": "for {count:# child|the # children} under 6 in the household",
        "fr": "pour {count:# enfant|les # enfants} de moins de 6 ans du foyer",
    },
    # Summary
    "summary": {"en": "My plan in short", "fr": "Mon plan en bref"},
    "nothing_here": {"en": "nothing in this plan", "fr": "rien dans ce plan"},
    "helps_here_too": {"en": "helped too by: {names}", "fr": "aidé aussi par : {names}"},
    # Costs
    "costs": {"en": "What we decided together", "fr": "Ce que nous avons décidé ensemble"},
    "costs_draft": {"en": "What we propose", "fr": "Ce que nous proposons"},
    "column_value": {"en": "Value", "fr": "Valeur"},
    "column_when": {"en": "When", "fr": "Quand"},
    "total": {"en": "Total", "fr": "Total"},
    "rate": {"en": "rate of {month}", "fr": "taux : {month}"},
    "payment": {"en": "{month}: {amount}", "fr": "{month}\u00a0: {amount}"},
    "no_costs": {
        "en": "This plan has no paid support at the moment.",
        "fr": "Ce plan ne comporte pas de soutien payé pour le moment.",
    },
    "paid_to_me": {"en": "the office pays me", "fr": "le bureau me verse l’argent"},
    "given_office": {"en": "the office gives it to me", "fr": "remis par le bureau"},
    "given_vendor": {"en": "the office pays the supplier", "fr": "le bureau paie le fournisseur"},
    "given_employer": {"en": "the office pays the employer", "fr": "le bureau paie l’employeur"},
    "given_partner": {"en": "through a partner", "fr": "par un partenaire"},
    "given_by": {"en": "{how}: {provider}", "fr": "{how}\u00a0: {provider}"},
    "payment_on_proof": {
        "en": "{month}: {amount}, {proof}",
        "fr": "{month}\u00a0: {amount}, {proof}",
    },
    "proof_receipts": {"en": "once I have shown receipts", "fr": "une fois les reçus montrés"},
    "proof_visit": {"en": "after a visit", "fr": "après une visite"},
    "proof_still_there": {
        "en": "if I have not left the country again",
        "fr": "si je n’ai pas quitté à nouveau le pays",
    },
    "proof_training_done": {
        "en": "once my training is done",
        "fr": "une fois ma formation terminée",
    },
    "proof_business_runs": {
        "en": "if my business is running",
        "fr": "si mon commerce fonctionne",
    },
    "seat_with": {
        "en": "together with {count:# neighbour|# neighbours}",
        "fr": "avec {count:# voisine ou voisin|# voisines et voisins}",
    },
    "seat": {"en": "A place in: {project}", "fr": "Une place : {project}"},
    "charged_promised": {
        "en": "promised: {amount} at {rate}",
        "fr": "promis\u00a0: {amount} au taux de {rate}",
    },
    "charged": {
        "en": "for the donor: {amount} at {rate}",
        "fr": "pour le bailleur\u00a0: {amount} au taux de {rate}",
    },
    "line": {"en": "line {fund}", "fr": "ligne {fund}"},
    "part": {"en": "{name} (part {part} of {parts})", "fr": "{name} (partie {part} sur {parts})"},
    # Referrals
    "referrals": {"en": "Where else we send me", "fr": "Vers qui je suis orienté"},
    "referrals_note": {
        "en": "These services are free for me. They decide if they can help; the office asks them.",
        "fr": "Ces services sont gratuits pour moi. Ils décident s’ils peuvent aider ; le bureau "
        "leur demande.",
    },
    # Timeline
    "timeline": {"en": "My year", "fr": "Mon année"},
    "talk": {
        "en": "we talk about this plan and sign it",
        "fr": "nous parlons de ce plan et signons",
    },
    "visit_on": {"en": "visit on {day}", "fr": "visite le {day}"},
    "review_on": {
        "en": "last visit and review on {day}",
        "fr": "dernière visite et bilan le {day}",
    },
    "visit_after": {
        "en": "visit, {months:# month|# months} after you sign",
        "fr": "visite, {months:# mois|# mois} après votre signature",
    },
    "review_after": {
        "en": "last visit and review, {months:# month|# months} after you sign",
        "fr": "dernière visite et bilan, {months:# mois|# mois} après votre signature",
    },
    # Who does what
    "mine": {"en": "What I do", "fr": "Ce que je fais"},
    "mine_training": {"en": "I take part in the training.", "fr": "Je participe à la formation."},
    "mine_receipts": {
        "en": "I use what I receive for this plan and keep the papers.",
        "fr": "J’utilise ce que je reçois pour ce plan et je garde les papiers.",
    },
    "mine_project": {
        "en": "I work in the project with my neighbours.",
        "fr": "Je travaille au projet avec mes voisins.",
    },
    "mine_school": {"en": "The children go to school.", "fr": "Les enfants vont à l’école."},
    "mine_move": {
        "en": "I tell the office if I move or if my number changes.",
        "fr": "Je préviens si je déménage ou si mon numéro change.",
    },
    "mine_speak": {"en": "I say what is not going well.", "fr": "Je dis ce qui ne va pas."},
    "theirs": {"en": "What the office does", "fr": "Ce que fait le bureau"},
    "theirs_pay": {"en": "It pays on the dates above.", "fr": "Il paie aux dates dites."},
    "theirs_refer": {
        "en": "It asks the other services for me.",
        "fr": "Il demande aux autres services pour moi.",
    },
    "theirs_call": {"en": "It calls me every month.", "fr": "Il m’appelle chaque mois."},
    "theirs_change": {
        "en": "It changes the plan with me if my situation changes.",
        "fr": "Il change le plan avec moi si ma situation change.",
    },
    "theirs_look": {
        "en": "It looks again for support as soon as there is new money or a new service.",
        "fr": "Il cherche à nouveau dès qu’il y a de l’argent ou un service nouveau.",
    },
    # Improvement
    "improvements": {"en": "What should change for us", "fr": "Ce qui devrait changer pour nous"},
    "improvements_note": {
        "en": "Of all the needs we named, the share this plan should meet. An estimate, not a "
        "promise.",
        "fr": "De tous les besoins que nous avons dits, la part que ce plan devrait couvrir. C’est "
        "une estimation, pas une promesse.",
    },
    "improvement": {
        "en": "today {now} → expected {planned}",
        "fr": "aujourd’hui {now} → attendu {planned}",
    },
    "improvement_referred": {
        "en": "today {now} → expected {planned}, {referred} if the referral is accepted",
        "fr": "aujourd’hui {now} → attendu {planned}, {referred} si l’orientation est acceptée",
    },
    "improvement_none": {"en": "no need known", "fr": "aucun besoin connu"},
    "improvement_ask": {"en": "not asked yet", "fr": "pas encore demandé"},
    "improvement_gap": {
        "en": "no service for it here yet",
        "fr": "pas encore de service pour cela ici",
    },
    "score": {"en": "score today {score} of 1", "fr": "score aujourd’hui {score} sur 1"},
    "ask": {
        "en": "Still to ask: {needs}. We talk about it at the next meeting.",
        "fr": "À demander encore : {needs}. Nous en parlons au prochain rendez-vous.",
    },
    "economic": {"en": "Income and work", "fr": "Revenu et travail"},
    "economic_young": {"en": "Money and learning", "fr": "Argent et apprentissage"},
    "social": {"en": "Everyday life", "fr": "Vie quotidienne"},
    "psychosocial": {"en": "Well-being", "fr": "Bien-être"},
    # Community project
    "community": {"en": "The community project", "fr": "Le projet communautaire"},
    "community_where": {
        "en": "{project}, in {place}, from {month}.",
        "fr": "{project}, à {place}, à partir de {month}.",
    },
    "community_who": {
        "en": "I have one of the places for returnees. {residents} places are for people who "
        "already live here: we work together and the result belongs to all.",
        "fr": "J’ai une des places pour les personnes de retour. {residents} places sont pour les "
        "gens d’ici : nous travaillons ensemble et le résultat est à tous.",
    },
    "community_wages": {
        "en": "Of the value of my place, {wages} is paid to me as wages.",
        "fr": "De la valeur de ma place, {wages} me sont versés comme salaire.",
    },
    "community_leave": {
        "en": "I can leave the project; then we change the plan together.",
        "fr": "Je peux quitter le projet ; nous changeons alors le plan ensemble.",
    },
    # Offers
    "offers": {"en": "What I can still say yes to", "fr": "Ce à quoi je peux encore dire oui"},
    "offers_note": {
        "en": "Nobody counts on my yes. If I say no, I lose nothing of this plan.",
        "fr": "Personne ne compte sur mon oui. Si je dis non, je ne perds rien de ce plan.",
    },
    # Discussed
    "discussed": {
        "en": "What we talked about and what I do not want",
        "fr": "Ce dont nous avons parlé et ce que je ne veux pas",
    },
    "forbid": {
        "en": "{name}: we talked about it; it is not in the plan.",
        "fr": "{name} : nous en avons parlé ; ce n’est pas dans le plan.",
    },
    "require": {
        "en": "{name}: we decided on it together.",
        "fr": "{name} : nous l’avons décidé ensemble.",
    },
    "prefer": {
        "en": "{name}: I would like it where possible.",
        "fr": "{name} : je le souhaite si possible.",
    },
    "refused_kinds": {"en": "I do not want: {kinds}.", "fr": "Je ne veux pas : {kinds}."},
    "wished_kinds": {"en": "I would rather have: {kinds}.", "fr": "Je préfère : {kinds}."},
    "refusal_keeps": {
        "en": "Saying no takes nothing else away from me. I can change my mind.",
        "fr": "Dire non ne m’enlève rien d’autre. Je peux changer d’avis.",
    },
    # Open needs
    "open": {
        "en": "What this plan does not cover yet",
        "fr": "Ce que ce plan ne couvre pas encore",
    },
    "open_serious": {
        "en": "Serious, and not covered yet: {needs}.",
        "fr": "Grave, et pas encore couvert : {needs}.",
    },
    "open_needs": {"en": "Not covered yet: {needs}.", "fr": "Pas encore couvert : {needs}."},
    "open_part": {
        "en": "Covered only in part: {needs}.",
        "fr": "Couvert en partie seulement : {needs}.",
    },
    "open_referred": {
        "en": "Another service was or will be asked for this: {needs}. It has not said yes.",
        "fr": "Un autre service est sollicité pour cela : {needs}. Il n’a pas encore dit oui.",
    },
    "open_soon": {
        "en": "This cannot wait: the office contacts me by {date}.",
        "fr": "Cela ne peut pas attendre : le bureau me contacte au plus tard le {date}.",
    },
    "open_soon_at_once": {
        "en": "This cannot wait: the office contacts me at once.",
        "fr": "Cela ne peut pas attendre : le bureau me contacte tout de suite.",
    },
    "child_next": {
        "en": "By {date} the office contacts an adult who looks after me or a child-protection "
        "service. We then talk about what I need.",
        "fr": "Au plus tard le {date}, le bureau contacte un adulte qui s’occupe de moi ou un "
        "service de protection de l’enfant. Nous parlons alors de ce dont j’ai besoin.",
    },
    "child_next_at_once": {
        "en": "The office contacts an adult who looks after me or a child-protection service at "
        "once. We then talk about what I need.",
        "fr": "Le bureau contacte tout de suite un adulte qui s’occupe de moi ou un service de "
        "protection de l’enfant. Nous parlons alors de ce dont j’ai besoin.",
    },
    "open_next": {
        "en": "I stay on the list. The office looks again when there is new money or a new "
        "service, and tells me.",
        "fr": "Je reste sur la liste. Le bureau cherche à nouveau quand il y a de l’argent ou un "
        "service nouveau, et il me le dit.",
    },
    "open_nothing": {
        "en": "The office found no support to pay for now. This does not mean that I need nothing.",
        "fr": "Le bureau n’a pas trouvé de soutien à payer pour le moment. Cela ne veut pas dire "
        "que je n’ai besoin de rien.",
    },
    "why_rules": {
        "en": "For {needs}, rules stood in the way of more: {rule}",
        "fr": "Pour {needs}, des règles ont empêché de faire plus\u00a0: {rule}",
    },
    "why_rule": {
        "en": "For {needs}, a rule stood in the way of more: {rule}",
        "fr": "Pour {needs}, une règle a empêché de faire plus\u00a0: {rule}",
    },
    "owed_refused": {
        "en": "The donor line {fund} promised me this: {target}. It is not in this plan: {rule}",
        "fr": "La ligne de financement {fund} m’a promis ceci\u00a0: {target}. Ce n’est pas dans "
        "ce plan\u00a0: {rule}",
    },
    "owed_refused_ask": {
        "en": "The donor line {fund} promised me this: {target}. It is not in this plan; my "
        "counsellor tells me why and what can still be done.",
        "fr": "La ligne de financement {fund} m’a promis ceci\u00a0: {target}. Ce n’est pas dans "
        "ce plan ; on me dit pourquoi et ce qui peut encore se faire.",
    },
    "open_why": {
        "en": "I can ask why, and ask for a second look, at the number below.",
        "fr": "Je peux demander pourquoi, et demander un nouvel examen, au numéro ci-dessous.",
    },
    # Contact
    "contact": {"en": "A question, a complaint", "fr": "Une question, une plainte"},
    "contact_counsellor": {
        "en": "My counsellor: {counsellor}, {address}.",
        "fr": "Mon conseiller, ma conseillère : {counsellor}, {address}.",
    },
    "contact_office": {"en": "{address}.", "fr": "{address}."},
    "contact_complaint": {
        "en": "A question, a disagreement, a complaint: {line}. It costs nothing and stays "
        "between us; a complaint never takes support away from me.",
        "fr": "Une question, un désaccord, une plainte : {line}. C’est gratuit et confidentiel ; "
        "une plainte ne m’enlève jamais de soutien.",
    },
    "data_use": {
        "en": "This paper contains my data. They serve this plan only; I can see them, have them "
        "corrected and take back my agreement.",
        "fr": "Ce papier contient mes données. Elles ne servent qu’à ce plan ; je peux les voir, "
        "les faire corriger et retirer mon accord.",
    },
    # Signatures
    "signatures": {"en": "We sign", "fr": "Nous signons"},
    "signed_under": {
        "en": "This plan was read and explained to me in the language ________________________. "
        "I understand it and I agree. I keep a copy.",
        "fr": "Ce plan m’a été lu et expliqué en langue ________________________. Je le comprends "
        "et je suis d’accord. J’en garde un exemplaire.",
    },
    "date": {"en": "date", "fr": "date"},
    "sign_returnee": {"en": "Me", "fr": "Moi"},
    "sign_thumb": {"en": "or thumbprint", "fr": "ou empreinte du pouce"},
    "sign_witness": {"en": "Witness", "fr": "Témoin"},
    "sign_witness_hint": {"en": "if a thumbprint", "fr": "si empreinte"},
    "sign_interpreter": {"en": "Interpreter", "fr": "Interprète"},
    "sign_interpreter_hint": {"en": "if there was one", "fr": "s’il y en a eu"},
    "sign_guardian": {"en": "Guardian", "fr": "Tuteur, tutrice"},
    "sign_counsellor": {"en": "Counsellor {code}", "fr": "Conseiller(ère) {code}"},
    "sign_approver": {"en": "Approved by {code}", "fr": "Approuvé par {code}"},
    # Kinds of support
    "cash": {"en": "Cash", "fr": "Argent"},
    "in_kind": {"en": "In kind", "fr": "En nature"},
    "kind_community": {"en": "Community", "fr": "Communauté"},
    "referral": {"en": "Referral", "fr": "Orientation"},
    "and": {"en": "{first} and {last}", "fr": "{first} et {last}"},
    "via_referral": {"en": "through a referral", "fr": "par une orientation"},
}


#: Every text in every language.
TEXTS: Table = {
    **{code: {**texts, "es": SPANISH[code], "ar": ARABIC[code]} for code, texts in _TEXTS.items()},
    **COPIES,
}
_COMMA = {"ar": "، "}


def plan_text(code: str, language: str, /, **values: object) -> str:
    """Return one sentence of a plan, filled in."""
    return say(TEXTS, code, language, {k: _apart(v, language) for k, v in values.items()})


def _apart(value: object, language: str) -> object:
    """Set a value apart that may not run as the sentence does, unless parts of it are already."""
    plain = type(value) is str and FIRST_STRONG not in value
    return isolated(str(value), language) if plain else value


def side_by_side(words: Iterable[str], language: str) -> str:
    """Join things with the comma of the language."""
    return _COMMA.get(language, ", ").join(words)


def listed(words: list[str], language: str) -> str:
    """Join words as a person does: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    first = side_by_side(words[:-1], language)
    return plan_text("and", language, first=first, last=words[-1])
