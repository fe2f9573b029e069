"""Forms of English words made from their lemmas."""

from __future__ import annotations

import pytest

from workbench.text.vocabulary import english
from workbench.text.vocabulary import english_inflection as inflection

VERBS = (
    "accept agree allow announce appear apply arrive ask become begin believe break bring build buy call carry change choose "
    "close come consider continue control cut decide deliver do draw drive equip fall feel find follow free give go have hear "
    "hold keep know lead leave lie lose make meet occur offer panic pay permit plan play prefer put read refer rise run say see "
    "sell send set show sit speak spend stop study take teach tell think try understand use visit win write"
)


@pytest.mark.parametrize(
    ("noun", "wanted"),
    [
        ("bridge", "bridges"),
        ("city", "cities"),
        ("day", "days"),
        ("church", "churches"),
        ("box", "boxes"),
        ("loss", "losses"),
        ("hero", "heroes"),
        ("photo", "photos"),
        ("roof", "roofs"),
        ("knife", "knives"),
        ("man", "men"),
        ("child", "children"),
        ("person", "people"),
        ("foot", "feet"),
        ("crisis", "crises"),
        ("criterion", "criteria"),
        ("series", "series"),
        ("politics", "politics"),
        ("Chinese", "Chinese"),
        ("member state", "member states"),
        ("city council", "city councils"),
    ],
)
def test_plurals(noun: str, wanted: str) -> None:
    assert inflection.plural(noun) == wanted


@pytest.mark.parametrize(
    ("verb", "third", "past", "participle", "gerund"),
    [
        ("publish", "publishes", "published", "published", "publishing"),
        ("carry", "carries", "carried", "carried", "carrying"),
        ("play", "plays", "played", "played", "playing"),
        ("close", "closes", "closed", "closed", "closing"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("stop", "stops", "stopped", "stopped", "stopping"),
        ("visit", "visits", "visited", "visited", "visiting"),
        ("offer", "offers", "offered", "offered", "offering"),
        ("prefer", "prefers", "preferred", "preferred", "preferring"),
        ("permit", "permits", "permitted", "permitted", "permitting"),
        ("panic", "panics", "panicked", "panicked", "panicking"),
        ("go", "goes", "went", "gone", "going"),
        ("be", "is", "was", "been", "being"),
        ("have", "has", "had", "had", "having"),
        ("do", "does", "did", "done", "doing"),
        ("lie", "lies", "lay", "lain", "lying"),
        ("write", "writes", "wrote", "written", "writing"),
        ("become", "becomes", "became", "become", "becoming"),
        ("put", "puts", "put", "put", "putting"),
        ("see", "sees", "saw", "seen", "seeing"),
        ("carry out", "carries out", "carried out", "carried out", "carrying out"),
        ("take part", "takes part", "took part", "taken part", "taking part"),
    ],
)
def test_forms_of_verbs(verb: str, third: str, past: str, participle: str, gerund: str) -> None:
    assert inflection.third_person(verb) == third
    assert inflection.past(verb) == past
    assert inflection.past_participle(verb) == participle
    assert inflection.gerund(verb) == gerund


@pytest.mark.parametrize("verb", VERBS.split())
def test_every_form_of_a_verb_leads_back_to_it(verb: str) -> None:
    assert verb in english.lemmas(inflection.past(verb))
    assert verb in english.lemmas(inflection.past_participle(verb))
    assert verb in english.lemmas(inflection.third_person(verb))
    assert verb in english.lemmas(inflection.gerund(verb))


@pytest.mark.parametrize(
    ("adjective", "wanted"),
    [
        ("strong", "stronger"),
        ("large", "larger"),
        ("big", "bigger"),
        ("early", "earlier"),
        ("simple", "simpler"),
        ("narrow", "narrower"),
        ("quiet", "quieter"),
        ("important", "more important"),
        ("modern", "more modern"),
        ("active", "more active"),
        ("well known", "more well known"),
        ("good", "better"),
        ("bad", "worse"),
        ("far", "further"),
        ("many", "more"),
    ],
)
def test_comparatives(adjective: str, wanted: str) -> None:
    assert inflection.comparative(adjective) == wanted
