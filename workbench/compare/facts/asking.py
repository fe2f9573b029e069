"""What a quotation does: it asks, wishes or hopes, or says that something is so.

A question that is no more than a claim by its form («Разве это не чудо?») may be told as a claim; any other is not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base
from workbench.text.typography import fold

_RHETORICAL = {
    "ru": r"разве|неужели|кто(?:-то)? бы|как (?:же )?можно|сколько можно|доколе|зачем|почему|правда|так ведь|не|ли",
    "uk": r"хіба|невже|хто б|як (?:же )?можна|скільки можна|доки|навіщо|чому|правда|чи не|чи ж|не|ні",
    "en": r"why|who (?:would|could|knows|cares|needs)|how (?:could|can|dare|much longer)|what if|right|not|never|\w+n['’]t",
}
_ASKS = {
    "ru": r"(?:кто|что|где|куда|откуда|когда|почему|зачем|как|какой|какая|какое|какие|сколько|чей|чья|разве|неужели)",
    "uk": r"(?:хто|що|де|куди|звідки|коли|чому|навіщо|як|який|яка|яке|які|скільки|чий|чия|хіба|невже|чи)",
    "en": r"(?:who|what|where|when|why|how|which|whose|is|are|was|were|do|does|did|has|have|had|can|could|will|would)",
}
"""What begins a question, which may have lost its mark."""

_WISHES = {
    "ru": r"пусть|пускай|да (?:здравству\w+|буд(?:ет|ут)|хран\w+)|дай бог|храни вас|лишь бы|хоть бы",
    "uk": r"хай|нехай|дай боже|дай бог|боронь боже|хоч би|аби тільки|якби ж",
    "en": r"(?:^|[.!?…] )let(?!'s| me| us)|(?:^|[.!?…] )may|long live|god (?:grant|bless)|if only|wish|wishes",
}
_HOPES = {
    "ru": r"наде(?:юсь|емся|ялся|ялась|ялись)|хочется верить|хотелось бы(?: верить)?|мечта(?:ю|ем|л|ла|ли)",
    "uk": r"сподіва(?:юся|юсь|ємося|ємось|вся|лася|лися)|хочеться вірити|хотілося б(?: вірити)?|мрі(?:ю|ємо|яв|яла|яли)"
    r"|ма(?:ю|ємо) надію",
    "en": r"(?:i|we)(?: \w+)? (?:hoped?|dream(?:ed|t)?|wish)|(?:am|are|i'm|we're) (?:hoping|dreaming)|hopefully"
    r"|(?:i|we)(?:'d| would) (?:like|love) to",
}
_LEAVES_OPEN = {
    "ru": r"бы|б|чтоб\w*|хоч\w+|жела\w+|надо|нужно|должн\w+|может|пора|давай\w*|верю|верим|жд(?:у|ем)|рассчитыва\w+|если"
    r"|надежд\w+|мечт\w+",
    "uk": r"би|б|щоб\w*|аби|хоч\w+|бажа\w+|треба|потрібно|має|мають|може|час|давай\w*|вірю|віримо|чека(?:ю|ємо)|розрахову\w+|якщо"
    r"|якби|наді\w+|мрі\w+",
    "en": r"should|must|may|might|can|could|would|want\w*|need\w*|wish\w*|let\w*|hop\w+|expect\w*|trust\w*|believe\w*|if|'d"
    r"|dream\w*|look\w* forward",
}
"""What a wish or a hope may be told by as well."""


def _words(table: Mapping[str, str], *others: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        language: re.compile(rf"(?<![\w'])(?:{'|'.join((words, *(other[language] for other in others)))})(?!\w)")
        for language, words in table.items()
    }


_RHETORIC, _QUESTIONS = _words(_RHETORICAL), {tag: re.compile(rf"{words}(?!\w)") for tag, words in _ASKS.items()}
_SURE = [_words(_WISHES), _words(_HOPES)]
_ANY = _words(_WISHES, _HOPES, _LEAVES_OPEN)
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")


def acting_otherwise(quoted: Mapping[str, str]) -> str | None:
    """The version of three that asks what the others state, or states what they ask, wish or hope; or the reverse.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted):
        return None
    plain = {tag: fold(text.lower(), case=True).replace("’", "'") for tag, text in quoted.items()}
    return _asking(plain) or _wishing(plain)


def _asking(plain: Mapping[str, str]) -> str | None:
    """The version that alone asks or alone does not; the question must be none that only asks by its form."""
    asks = {tag: "?" in text for tag, text in plain.items()}
    odd = _alone(asks)
    if odd is None:
        return None
    stating = [tag for tag, does in asks.items() if not does]
    if any(_may_be_rhetorical(text, tag) for tag, text in plain.items() if asks[tag]):
        return None
    return None if any(_QUESTIONS[base(tag)].match(each) for tag in stating for each in _sentences(plain[tag])) else odd


def _may_be_rhetorical(text: str, tag: str) -> bool:
    return any(_RHETORIC[base(tag)].search(each) for each in _sentences(text) if "?" in each)


def _sentences(text: str) -> list[str]:
    return [each.strip() for each in _SENTENCE.findall(text)]


def _wishing(plain: Mapping[str, str]) -> str | None:
    """The version that alone states what the others wish or hope, or wishes or hopes what they state."""
    for table in _SURE:
        wishes = {tag: table[base(tag)].search(text) is not None for tag, text in plain.items()}
        odd = _alone(wishes)
        if odd is not None and not any(_ANY[base(tag)].search(plain[tag]) for tag in plain if not wishes[tag]):
            return odd
    return None


def _alone(does: Mapping[str, bool]) -> str | None:
    return next((tag for tag, each in does.items() if [*does.values()].count(each) == 1), None)
