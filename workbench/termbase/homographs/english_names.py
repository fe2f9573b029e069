"""English names that are common words as well, where a sentence begins and every word has a capital.

"Baker said" speaks of a person, "Bakers said", "Baker shortages" and "Cook the rice" of no one. Other names are names wherever
they stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.termbase.homographs.surroundings import likely_tags
from workbench.termbase.paradigms.grammar import listed
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text.context.english_tags import CLOSED

_COMMON = listed("""
    archer baker banker barber baron bishop bowman brewer butcher butler carpenter carter chamberlain chandler constable cook
    cooper cutler deacon dean draper driver duke dyer earl falconer farmer fisher fletcher forester fowler gardener glover
    hooper hunter judge keeper king knight major marshal mason mayor miller page painter parson piper pope porter potter priest
    prince prior queen ranger reader saddler sawyer sergeant sexton shepherd singer skinner slater smith speaker steward tanner
    thatcher trotter turner usher walker warden weaver wheeler
    black blue brown gold golden gray green grey pink purple red rose ruby scarlet silver violet white
    bank banks bridge brook brooks bush cliff coast dale day field fields flood flowers ford forest frost glen hill hills lake
    lakes marsh meadow moon moss pond pool rain river rivers snow spring star stone storm summer waters wells winter winters
    wood woods
    ash berry bean cherry ivy lemon oak pepper reed rice root rush thorn daisy hazel heather lily olive poppy
    bass bear beaver bird buck bull crane crow drake eagle finch fish fox hare hart hawk heron herring lamb lion lynx pike
    robin salmon seal steed swan wolf
    apple bacon barrel bell bloom bolt bond booth bowl box brand branch burns cage camp candy cannon card case cash chain chance
    chase church clay close cloud coffin coal cotton counter court craft cross crown cruise cup dance dart dash dawn dodge drew
    drum eve faith fame flint fry foot gates glass gore grace grant grove guy hall hand hands harp head heath hope horn house hunt
    hurt iron jewel joy kernel key keys lance land lane law laws lead leaf leather light lock long love mark may mead mills mint
    north south east west park parks pearl pen penny pike pit plant pole pope post pound power powers press price pride quick
    ransom rock rule sale salt sand sands shade shields shore steel street sugar temple tower town train trump wade wall walls
    ward way will worth
    best blunt bold bright cross early fair frank free gross hardy idle little merry moody new noble old pleasant proud rich
    savage sharp short small stark sterling stern strange strong swift thin true wise young
    april august christmas friday june march may monday
    bath battle buffalo chile china deal hull mobile nice orange polish reading rugby sandwich turkey ware
    amazon apple gap meta oracle shell target time times visa
    bill dick gene jack josh patience prudence rob sandy sue victor
    """)
# Before these the name of a person or a place stands as it is: "Bush aides", "Bath residents".
_BESIDE_NAMES = listed("""
    administration aide aides airport allies ally associates attorney authorities backers borough brothers businessman campaign
    camp city college council councillor councillors county district era family fans foundation government hospital institute
    lawyer lawyers loyalists mayor mp museum official officials police presidency prison representatives resident residents
    school sisters spokesman spokeswoman spokesperson station street supporters team town trial university voters
    """)
_LEAST = 0.5


def is_common_english(word: Word, parts: Sequence[Part], at: int) -> bool:
    """Whether part `at` of a text, which a term with a capital accepts, is the common word that the name is spelled like."""
    if parts[at].text[0].islower():
        return True
    if word.key not in _COMMON:
        return False
    found, name = likely_tags(parts, at, "en")
    if name is not None or at + 1 == len(parts):
        return False
    key, after = parts[at].key, parts[at + 1]
    if key != word.key:
        return True  # "Bakers across the county"
    if after.joint or after.start - parts[at].end > 1 or after.text[0].isupper() or after.key in _BESIDE_NAMES:
        return False  # "Baker, who", "Baker's", "Baker Street", "Baker aides"
    if after.key in ("and", "or") and at + 2 < len(parts):
        # "Cook and cleaner shortages", but "Cook and his wife"
        return parts[at + 2].text[0].islower() and parts[at + 2].key not in CLOSED
    return _share(found, "V") > _LEAST or _share(likely_tags(parts, at + 1, "en")[0], "NJ") > _LEAST


def _share(found: dict[str, float], kinds: str) -> float:
    return sum(share for tag, share in found.items() if tag[0] in kinds)
