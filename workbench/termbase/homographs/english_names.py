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

_LIVING = listed("""
    archer baker banker barber baron bishop bowman brewer butcher butler carpenter carter chamberlain chandler constable cook
    cooper cutler deacon dean draper driver duke dyer earl falconer farmer fisher fletcher forester fowler gardener glover
    hooper hunter judge keeper king knight major marshal mason mayor miller page painter parson piper pope porter potter priest
    prince prior queen ranger reader saddler sawyer sergeant sexton shepherd singer skinner slater smith speaker steward tanner
    thatcher trotter turner usher walker warden weaver wheeler
    badger bass bear beaver bird buck bull crane crow drake eagle finch fish fox hare hart hawk heron herring lamb lion lynx pike
    parrot raven robin rook salmon sparrow starling stork swallow seal steed swan wolf
    """)
_COMMON = _LIVING | listed("""
    black blue brown gold golden gray green grey pink purple red rose ruby scarlet silver violet white
    bank banks bridge brook brooks bush cliff coast dale day field fields flood flowers ford forest frost glen hill hills lake
    lakes marsh meadow moon moss pond pool rain river rivers snow spring star stone storm summer waters wells winter winters
    wood woods
    ash berry bean cherry ivy lemon oak pepper reed rice root rush thorn daisy hazel heather lily olive poppy
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
# What is not counted needs no article: "Frost damaged the vines". Only what people do tells a person then.
_UNCOUNTED = listed("""
    frost snow rain ice clay coal steel iron glass leather wood cotton rice salt sand silver gold copper flint lime peat moss
    barley rye wheat heath bacon pepper ivy heather lightning smoke dust mud hail fog mist wool flax timber stone
    """)
_HUMAN = listed("""
    accept accuse add admit agree announce answer appeal apologise appear argue arrive ask assure become believe blame call
    claim confess confirm decline defend demand deny describe declare dismiss explain express hire hope inherit insist interview
    invite joke know lead leave like live marry meet note object own pay plead pledge praise promise propose quit quote
    reject refuse remember repeat reply report resign respond retire return say serve shrug sign smile speak state sue suggest
    swear teach tell testify thank think threaten urge visit voice vote vow want warn welcome win wish work write
    """)
_DETERMINERS = listed("""
    a an the this that these those his her its their our my your each every any some no one two three four five six seven eight
    nine ten
    """)
_TITLES = listed("""
    mr mrs ms miss mx dr prof professor president minister colonel captain lieutenant sergeant judge senator coach mayor governor
    sir lord lady father sister brother detective inspector ambassador chancellor congressman congresswoman councillor councilor
    warden ranger keeper driver pilot engineer constable officer chief chairman chairwoman admiral commander commodore corporal
    private major marshal general bishop archbishop reverend rev vicar pastor canon dean doctor nurse surgeon matron midwife
    magistrate justice coroner sheriff superintendent commissioner secretary treasurer curator archivist archaeologist geologist
    skipper bosun steward purser mate foreman farmer forester gamekeeper shepherd miner clerk registrar usher bailiff solicitor
    barrister lawyer attorney prosecutor witness defendant suspect widow uncle aunt dame baroness baron earl duke king queen
    prince princess citizen comrade journalist reporter author poet painter composer singer actor actress historian analyst
    economist banker broker trader trustee auditor accountant deputy envoy diplomat consul teacher headmaster principal student
    pensioner volunteer rescuer fireman firefighter paramedic policeman soldier sailor veteran neighbour neighbor colleague
    resident spokesman spokeswoman director manager owner founder tenant landlord shopkeeper
    """)
# The first names that English sentences have most often, Ukrainian and Russian ones in Latin letters among them.
_GIVEN = listed("""
    aaron abigail adam adrian agnes aisha alan albert alex alexander alexandra alfred alice alison allan amanda amelia amy andrea
    andrew angela anita ann anna anne anthony antonia arnold arthur audrey barbara barry beatrice ben benjamin bernard bert
    beth betty beverly bill billy bob bobby brenda brian bridget bruce caleb calvin cameron carl carla carol caroline catherine
    cecil charles charlie charlotte cheryl chloe chris christian christina christine christopher claire clara clare clive colin
    connor craig cynthia daisy dan daniel daphne darren dave david deborah dennis derek diana diane dominic don donald donna
    doris dorothy douglas duncan dylan edgar edith edmund eddie edward edwin eileen elaine eleanor elena eliza elizabeth ella
    ellen elliot elsie emily emma eric erica ernest esther ethan ethel eugene eva evan evelyn fiona florence frances francis
    frank fred frederick gareth gary gavin geoffrey george georgia gerald gerard gilbert gillian gina gladys glenn gloria
    gordon graham greg gregory guy hannah harold harriet harry harvey hazel heather hector helen henry herbert hilda howard
    hugh hugo ian ida imogen ingrid irene iris isaac isabel isla ivan ivor jack jackie jacob jake james jamie jan jane janet
    janice jason jasper jay jean jeff jeffrey jennifer jenny jeremy jerry jessica jill jim jimmy joan joanna joe joel john
    johnny jonathan jordan joseph josephine joshua joy joyce juan judith judy julia julian julie june justin karen karl kate
    katherine kathleen keith kelly ken kenneth kevin kim kyle lance larry laura lauren laurence lawrence leah lee len leo leon
    leonard leslie lester lewis liam lily linda lisa liz lloyd logan lois louis louise lucas lucy luke lydia lynn mabel maggie
    malcolm marcus margaret maria marian marie marilyn marion mark martha martin mary matthew maud maureen maurice max megan
    melanie melissa michael michelle mike mildred millie miranda molly monica morgan muriel nancy naomi natalie natasha
    nathan neil nelson nicholas nicola nicole nigel nina noah noel nora norman oliver olivia oscar oswald owen pamela patricia
    patrick paul paula pauline peggy penelope peter phil philip phoebe phyllis polly rachel ralph ray raymond rebecca
    reginald richard rita robert robin roger roland ron ronald rory rosemary ross roy rupert russell ruth ryan sally
    sam samantha samuel sandra sarah scott sean sebastian sharon sheila shirley sidney silvia simon sophia sophie stanley
    stella stephen steve steven stewart stuart susan suzanne sylvia ted terence teresa terry thelma theo theresa thomas tim
    timothy tina toby todd tom tony tracy trevor tristan ursula valerie vanessa vera vernon veronica vincent violet virginia
    vivian wallace walter wanda warren wayne wendy wesley wilfred william winifred winston yvonne zoe
    andriy anton bohdan borys denys dmytro dmitry halyna hanna ihor igor iryna irina ivanna kateryna larysa lesia liudmyla
    maksym maria mykhailo mykola myroslav nadia natalia nazar oksana oleg oleh oleksandr oleksiy olena olga olha ostap pavel
    pavlo petro roman ruslan sergei serhiy stepan svitlana taras tetiana vadym valentyna vasyl viktor vitaliy vladimir
    volodymyr yana yaroslav yevhen yulia yuri yuriy zoya
    """)


def is_bearer(parts: Sequence[Part], at: int) -> bool:
    """Whether part `at` of a text, which has a capital within a sentence, is a person's name: "Alan Fox", "said Fox".

    "Coach Brown praised", but not "Coach Brown Bear"; "the Prime Minister" is an office, which English writes so as well.
    """
    if at + 1 < len(parts) and not parts[at + 1].joint and parts[at + 1].text[0].isupper() and not parts[at].owns:
        return False
    if not at or parts[at].joint or (parts[at].key in _TITLES and parts[at].key not in _LIVING):
        return False
    before = parts[at - 1]
    is_initial = len(before.text) == 1 and before.text.isupper() and before.key not in ("a", "i")
    if before.text[0].isupper() and (before.key in _GIVEN or is_initial):
        return True
    if before.key in _TITLES:
        return before.text[0].isupper() or parts[at].key in _COMMON
    return before.text[0].islower() and before.key not in _DETERMINERS and parts[at].key in _LIVING


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
    if after.joint or parts[at].owns or after.text[0].isupper() or after.key in _BESIDE_NAMES:
        return False  # "Baker, who", "Baker's", "Baker Street", "Baker aides"
    if after.key in ("and", "or") and at + 2 < len(parts):
        # "Cook and cleaner shortages", but "Cook and his wife"
        return parts[at + 2].text[0].islower() and parts[at + 2].key not in CLOSED
    if key in _UNCOUNTED and _share(likely_tags(parts, at + 1, "en")[0], "V") > _LEAST:
        return _HUMAN.isdisjoint(after.lemmas)
    return _share(found, "V") > _LEAST or _share(likely_tags(parts, at + 1, "en")[0], "NJ") > _LEAST


def _share(found: dict[str, float], kinds: str) -> float:
    return sum(share for tag, share in found.items() if tag[0] in kinds)
