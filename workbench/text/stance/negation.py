"""What a text denies: the words that negate a sentence, and those that come near to it."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from workbench.core.language import base
from workbench.text.phrases import Phrases
from workbench.text.stance.only import says_only
from workbench.text.typography import folded


@dataclass(frozen=True, slots=True)
class Negation:
    """A word that negates.

    Attributes:
        text: as it stands: ``не``, ``doesn't``, ``without``.
        start, end: where.
        is_plain: whether it negates its sentence or verb; else it may be said without a negation in another language
            (``unable``, ``недостаточно``, ``без``).
        is_concord: whether it goes with a negated verb and says no more than that: «никто», ``nor``.
        governs: whether it denies what stands with it, though it is no "not": ``failed to``, ``lack``, «без», «помешал».
        is_strong: whether it does no more than deny: ``without``, ``failed to``, and not ``lost``.
        is_doubled: whether it is a "not" with a word that denies: «не отказался».
    """

    text: str
    start: int
    end: int
    is_plain: bool
    is_concord: bool = False
    governs: bool = False
    is_strong: bool = False
    is_doubled: bool = False


# Tables of patterns, for whole folded words; _ stands for a space.

# What looks like a negation and is none: passed over.
_IDIOMS = {
    "ru": r"""
        не_(?:только|забу\w+|забывай\w*|просто|столько|так_давно|раз|исключено|сколько) едва_ли_не
        (?:нет|не_было|нет_никаких|не_остается|не_вызывает)_сомнени[йе]
        не_один не_одна не_одно не_без
        не_об(?:ош|ход|ойд)\w+_без не_мог\w*_не (?:нельзя|невозможно|немыслимо|трудно|тяжело|сложно|мудрено|нелегко|непросто)_(?:\w+_)?не вряд_ли_не
        не_\w+(?:ть|ти|чь)(?:ся|сь)?_(?:(?!не_)\w+_){0,4}?(?:\w+,_котор\w+_(?:\w+_){0,6}\w+,_)?(?:было_)?(?:нельзя|невозможно|трудно|сложно|тяжело) тем_не_менее как_ни где_бы_ни кто_бы_ни
        что_бы_ни какой_бы_ни каким_бы_ни во_что_бы_то_ни_стало (?:чуть|едва|чуть_ли|разве|только)_(?:было_)?не не_(?:что|кто)_ин\w+ (?:ли|или|да|а)_нет
        не_(?:\w+_){1,2}ли не_(?:иначе_как|секрет) не_тайна всего_ничего не_прошло_и не_успел\w*(?=[^.;!?]*,_как\b) ни_для_кого_не
        (?:где|кто|кого|кому|что|чего|чем|как|как\w{2,3}|когда|куда|сколько|скольк\w+)_(?:бы_)?(?:\w+_){0,2}ни
        (?:никто|ничто|никого|ничего|нигде|никогда|никому|ни_один|ни_одна|ни_одно)_(?:\w+_){0,1}так_не не_против не_прочь не_возража\w+ не_имел?\w*_ничего_против
        не_без\w{4,} не_чужд\w* без_четверти без_пяти_минут
        без_(?:пяти|десяти|двадцати(?:_пяти)?)_(?:час|дв|тр|чет|пят|шес|сем|вос|дев|дес|один|пол)\w*
        """,
    "uk": r"""
        не_так(?=_.*,_як_) не_(?:тільки|забу\w+|забувай\w*|лише|лиш|просто|стільки|так_давно|раз|виключено|скільки)
        (?:немає|нема|не_було|немає_жодних|не_лишається|не_викликає)_сумнів\w*
        не_один не_одна не_одне не_без
        не_обі(?:й|ход)\w+_без не_(?:міг|мог\w*)_не (?:не_можна|неможливо|важко|тяжко|складно|нелегко|непросто|годі)_(?:[\w']+_)?не тим_не_менш як_не хто_б_не що_б_не де_б_не яким_би_не
        (?:мало|ледь|трохи|ледве|заледве|хіба|чи)_не не_(?:що|хто)_інш\w+ (?:чи|або|та|а)_ні не_(?:інакше_як|секрет|таємниця)
        (?:ніхто|ніщо|нікого|нічого|ніде|ніколи|нікому|жод\w+)_(?:\w+_){0,1}так_не не_проти не_заперечу\w+ не_ма(?:є|ють|в|ла|ли)_нічого_проти
        не_без\w{4,} не_цура\w+ без_чверті
        без_(?:п'яти|десяти|двадцяти(?:_п'яти)?)_(?:год|дв|тр|чот|п'ят|шіс|шос|сім|сьом|віс|вос|дев|дес|одн|перш)\w*
        не_[\w']+ти(?:ся|сь)?_(?:(?!не_)[\w']+_){0,4}?(?:[\w']+,_(?:як|що|котр)\w*_(?:[\w']+_){0,6}[\w']+,_)?(?:було_)?(?:неможливо|не_можна|важко|складно|тяжко)
        не_минуло_й ні_для_кого_не (?:хоч_(?:би_)?)?(?:де|хто|кого|кому|що|чого|чим|як|який|яка|які|коли|куди|скільки)_(?:б|би)_(?:\w+_){0,2}не
        """,
    "en": r"""
        (?:cannot|can_not|could_not|can't|couldn't)_(?:be_(?:ruled_out|excluded)|help_(?:but|\w+ing)|fail_to) not_so_much
        (?:impossible|hard|difficult|tough)_(?:for_(?:\w+_){1,3})?not_to
        not_(?:a_secret|only|just|merely|simply|least|to_mention)
        no_(?:longer_than|wonder|doubt|matter) nothing_but (?:cannot|could_not|can_not)_but whether_or_not
        (?:no(?:thing|body)?|no_one|never)_(?:\w+_){0,5}(?:so|as)_(?:much|badly|often|deeply|well)_as
        (?:not|never|cannot|\w+n't)_(?:(?:be|been|have|has|to|entirely|totally|altogether)_){0,2}(?:un(?:aware|known|able|willing|happy|likely|reasonable|usual|common|important)|deny|denied|denies|refuse|refused|reject|rejected|against|oppose|opposed|averse|fail|failed|forget|forgotten|miss|missed|ignorant|impossible|illegal)
        no_objections? not_object\w* without_(?:difficulty|doubt|question|exception|fail)
        not_(?:\w+_){0,2}count_(?:\w+_){0,2}chickens not_all_(?:that_)?glitter\w* (?:no|not_without)_smoke\w* or_not nothing_less_than no\.?_?\d+ (?:do_not|don't)_forget
        nothing_short_of last_but_not_least not_without not_until none_other (?:more_often_than|as_often_as)_not
        not_(?:a_few|once_but|long_ago|for_nothing|infrequently|uncommon\w*|unlike\w*|unusual\w*|unknown|unreasonabl\w+)
        no_(?:sooner|mean_feat|secret|stranger)
""",
}

_PLAIN = {
    "ru": r"""
        не нет нельзя невозможно нету об(?:ошл|ошел|ойд|ход)\w+_без
        """,
    "uk": r"""
        не немає нема неможливо обі(?:йшл|йшов|йде|йдут|ход)\w+_без
        """,
    "en": r"""
        not no never nobody nothing none neither nowhere cannot no-one
        (?:do|does|did|is|are|was|were|have|has|had|wo|would|ca|could|should|must|need|sha|ai|might)n't
        """,
}

# In Russian and Ukrainian these go with a negated verb and say no more than that; without one they negate by themselves.
_CONCORD = {
    "ru": r"""
        никогда никто никого никому никем ничто ничего ничем ничему никак\w* нигде никуда ни
        """,
    "uk": r"""
        нікол[иі] ніхто нікого нікому ніким ніщо нічого нічим нічому ніяк\w* ніде нікуди жод\w+ ні ані
        """,
    "en": r"""
        nor
        """,
}

# Phrases with a negation that another language may well say without one.
_PHRASES = {
    "ru": r"""
        не_соответству\w+_действительности не_обязательно не_(?:более|менее|больше(?=_(?:чем|\d))|меньше|раньше|позже|позднее|ранее|чаще|реже|дольше)
        не_превы[шс]\w+ не_(?:выше|ниже|старше|моложе|дальше|ближе|хуже|лучше)
        если_бы_не не_будь
        (?:за)?конч\w+_ничем ни_к_чему_не_\w+ ни_на_чем не_(?:да\w+|принес\w*|име\w+)_(?:\w+_){0,1}(?:результат|успех)\w*
        не_хват\w+ не_доста(?:ет|вало|нет) не_(?:до_конца|вполне)
        далеко_не вовсе_не отнюдь_не не_скрыва\w+
        не_за_горами не_покладая_рук не_по_карману не_случайн\w+ не_зря не_жале\w+_(?:\w+_)?(?:сил|средств|времени|денег) не_за_что не_в_курсе не_под_силу не_по_силам
        ни_с_чем
        (?:так|подобн)\w+_(?:\w+_){0,3}не_(?:вид\w+|был\w*|знал\w*|помн\w+|случал\w+|наблюдал\w+)
        нет_ничего ничего_не_стоит не_пора не_полон не_полн(?:а|о|ы) не_пуст\w* не_сош\w+
        """,
    "uk": r"""
        без_жодн\w+ не_відповіда\w+_дійсності не_обов'язково
        не_(?:більше|більш|менше|менш|раніше|пізніше|частіше|рідше|довше|вище|нижче|старше|молодше|далі|ближче|гірше|краще)
        не_перевищ\w+ не_(?:товщ|довш|вищ|нижч|старш|молодш|важч|ширш|більш)(?:ий|а|е|і) (?:якби|аби|коли_б)_не
        (?:за|с)?кінч\w+_нічим ні_до_чого_не_\w+ ні_на_чому не_(?:да\w+|принес\w*|приніс|ма\w+)_(?:\w+_){0,1}(?:результат|успіх)\w*
        не_вистач\w+ не_стача\w* не_(?:до_кінця|цілком)
        далеко_не зовсім_не аж_ніяк_не не_прихову\w+ нема(?:є)?_нічого не_пора не_повн(?:ий|а|о|і)
        не_за_горами не_покладаючи_рук не_по_кишені не_випадков\w+ не_дарма не_шкоду\w+_(?:\w+_)?(?:сил|коштів|часу|грошей) не_під_силу не_в_курсі
        ні_з_чим
        (?:так|подібн)\w+_(?:[\w']+_){0,3}не_(?:бачи\w+|бул\w+|зна[вл]\w*|пам'ята\w+|траплял\w+|спостеріга\w+)
        не_дійшл\w+_згоди не_зійшл\w+
        """,
    "en": r"""
        not_necessarily not_even (?:no_one|nobody|none|nothing)_(?:else|other|but|except|apart|save|more)
        (?:go|goes|going|gone|went|get|gets|getting|got|gotten|lead|leads|led|leading|heading|headed)_(?:\w+_)?nowhere nowhere_(?:near|close)
        (?:out|middle)_of_nowhere none_the_(?:less|wiser|worse) none_too second_to_none next_to_(?:nothing|none|no) to_say_nothing_of if_nothing_else
        (?:stop|stops|stopped|stopping)_at_nothing nothing_(?:if_not|other_than|more_than|like) all_or_nothing no_(?:other_than|small|easy|simple|ordinary|exception|coincidence|accident|match_for|time_to_lose|laughing_matter|love_lost) in_no_time
        (?:know|knows|knew|known)_no_bounds leav\w*_nothing_to_chance left_nothing_to_chance neither_here_nor_there never_mind
        (?:came|come|comes|coming|led|leads|amount\w*)_to_nothing not_(?:quite|exactly|all_that)
        no_(?:charge|fee|cost)(?!_of) free_of_charge no_intention not_(?:rul\w*_(?:it_)?out|exclude\w*|hesitate|stop\w*|hide|hid\w*|conceal\w*)
        no_(?:less|more|fewer|later|earlier|sooner|smaller|larger|greater|higher|lower|better|worse|older|younger)
        (?:neither|nor|no|nothing|nobody|none|no_one)(?:_\w+){0,5}_(?:stop(?:s|ped)?|prevent\w*|hinder\w*|deter\w*|kept|delay(?:s|ed)) (?:does|do|did|will|must|shall|should)_not_exceed not_(?:less|more|fewer|later|earlier)_than
        (?:not|cannot|(?:did|do|does|was|were|is|are|will|wo|could|would|has|have|had)n't)(?:_\w+){1,6}_until(?!_the_(?:very_)?(?:end|close|last)\b)
        but_for if_not_for were_it_not_for had_it_not_been_for
        """,
}

# What denies, without a "not", what it governs or what it is said of.
_GOVERNING = {
    "ru": r"""
        (?:если|кабы)_не без отсутств\w+ отказ\w+ лиш(?:а|е|и)(?!н)\w+ едва_ли вряд_ли запре[тщ]\w+ воспрещ\w+ прекра[тщ]\w+ перест\w+ избе[гж]\w+
        исключ(?!ительн)\w+ отри[цч]\w+ опроверг\w+ помеша\w+ меша\w+ забы(?:л|т|в)\w* воздерж\w+ вместо утра[тч]\w+ потеря\w+
        предотвра\w+ исчез\w+ пропа(?:л|д|в)\w* отключ\w+(?=_\w) нехват\w+ дефицит\w* отклон\w+ отверг\w+ редко
        """,
    "uk": r"""
        якщо_не без відсутн\w+ відмов\w+ позбав\w+ навряд(?:_чи)? ледве заборон\w+ припин\w+ переста\w+ уник\w+ виключ(?!но)\w+ запереч\w+ заледве ледь насилу         спрост\w+ заваж\w+ завад(?:и|я)\w* забу(?:в|л|т)\w* зник\w+ утрима(?:вся|лися|лась|лося|ється|ються|вшись)\w* замість втра[тч]\w+ запобіг\w+
        (?:відключ|відімк|вимкн)\w+(?=_\w) брак\w* нестач\w+ відхил\w+ відкин\w+ рідко
        """,
    "en": r"""
        without no_longer for_want_of fail(?:s|ed|ing|ure)?_to unable_to inability refus\w+ declin(?:e|es|ed|ing)_to lack\w* absen(?:ce|t)
        den(?:y|ies|ied|ying) hardly barely scarcely rarely seldom (?<!a_)few(?!er) prevent\w* avoid\w* avert\w* stop(?:s|ped|ping)? ceas\w+
        bans? banned prohibit\w* forb[ia]d\w* barred (?:keep|keeps|kept|keeping)(?=_(?:\w+_){1,4}?(?:from|out|away)\b) (?:cut|cuts|cutting)_off (?:take|takes|took|taking)(?=_(?:\w+_){1,4}?away\b) (?:took|taken|takes|take)_away vanish\w* disappear\w*
        depriv\w+ stripped_of los(?:e|es|ing)(?!_to) lost(?!_to) free_(?:of|from) rather_than instead_of unlikely turn(?:s|ed|ing)?_away refrain\w* abstain\w*
        rul(?:e|es|ed|ing)_out exclud\w+ devoid (?:forgot|neglect)\w*_to (?:has|have|had)_yet_to (?:is|are|was|were)_yet_to
        reject\w* dismiss\w* turn(?:s|ed|ing)?_down unless
        """,
}

_STRONG = re.compile(
    r"(?:если|кабы|якщо) не|без|едва ли|вряд ли|навряд.*|отсутств\w+|нехват\w+|відсутн\w+|брак\w*|нестач\w+|without|no longer|for want of|fail.* to|unable to|inability"
    r"|lack\w*|absen\w+|(?:ha|i|wa|we|a)\w+ yet to|hardly|unless"
)
"""Of what governs, the words that do nothing but deny."""

# What denies the verb or the doing that it governs, and says nothing else.
_REFUSING = {
    "ru": r"""
        отказ(?:ался|алась|алось|ались|ывается|ываются|ывался|ывалась|ывались)(?=(?:_\w+){0,2}_\w+(?:ть|ти|чь)(?:ся|сь)?\b)
        (?:воздерж(?:ал\w*|ится|ятся|аться|ивать\w*)|уклон(?:ил\w*|яется|яются)|отказ(?:ал\w+|ывает\w+))_от(?=_\w+(?:ия|ья|ства|ки|ы|ок|ов|ий|ей)\b)
        забы(?:л|ла|ло|ли)(?=(?:_\w+){0,1}_\w+(?:ть|ти|чь)(?:ся|сь)?\b)
        (?:(?<=ть_)|(?<=ться_)|(?<=ти_)|(?<=чь_))отказ(?:ался|алась|алось|ались|ывается|ываются)
        """,
    "uk": r"""
        відмов(?:ився|илася|илась|илося|илось|илися|ились|ляється|ляються|лявся|лялася|лялися)(?=(?:_[\w']+){0,2}_[\w']{2,}ти(?:ся|сь)?\b)
        (?:утрим(?:ався|алася|алась|алося|алися|ається|аються|атися|уватися)|ухили(?:вся|лася|лось|лося|лися)|відмов(?:ив|ил)\w+)_від(?=_[\w']+(?:ння|ття|ства|ки|и|і|ок|ів|ань|ей)\b)
        забу(?:в|ла|ло|ли)(?=(?:_[\w']+){0,1}_[\w']{2,}ти(?:ся|сь)?\b)
        (?:(?<=ти_)|(?<=тися_)|(?<=тись_))відмов(?:ився|илася|илась|илося|илось|илися|ились|ляється|ляються)
        """,
    "en": r"""
        (?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))(?=_to_[a-z]) (?:refrain|abstain)(?:s|ed|ing)?_from (?:forgot|forgotten|neglected|omitted)_to
        """,
}

_LIGHT = {
    "ru": r"(?:удал\w+|уда(?:ется|стся)|с?мо[гж]\w*|был[аио]?|буд\w+|стал[аио]?|стан\w+|намер\w+|собира\w+|планиру\w+|должн\w+)",
    "uk": r"(?:вда\w+|з?мо[гж]\w*|з?міг|був|бул[аио]|буд\w+|став|стал[аио]|стан\w+|має|мають|планує\w*|збира\w+)",
    "en": r"(?:be|been|being|have|has|had|to|yet|also|ever|even|able|entirely|totally|altogether)",
}
"""Words that may stand between a negation and what it denies."""

# What another language may well say by a negation.
_NEAR = {
    "ru": r"""
        (?:только|лишь)_(?:часть|некоторы\w+|немноги\w+|отдельн\w+) с_пустыми_руками (?:уш\w+|уход\w+|уйд\w+|увиль\w+|уворачива\w+)_от_(?:\w+_){0,2}(?:ответ|вопрос)\w* отговор\w+ отсовет\w+
        скры(?:л[аио]?|в|ть|т[аоы]?|тый|тые) скрыва(?:ет|ют|л[аио]?|ть) миновал\w* утаи\w+ замолч\w+ выясня(?:ет|ют)\w* (?:еще|пока|все_еще)_(?:устанавлива\w+|изуча\w+|реша\w+|рассматрива\w+|обсужда\w+)
        обесточ\w+ противореч\w+ вразрез (?:прежде,?_чем|до_того,?_как)
        воздерж\w+ закрыт[аоы]? заперт\w* воспрещ\w+ молч\w* промолч\w* смолч\w* умолч\w* без менее меньше минимал\w+ нулев\w+ все_равно скорее кроме(?!_того) помимо(?!_того)

        не(?!го|е|й|м|ю|кот|ск|с[еулт]|дел|фт|кто|бо|вест|рв|йтр|давн|обход|вол|зави|сколь|опас|посред|смотря|жели|врол|вад|движ|вероят|которы)\w{3,}
        без(?!опас)\w{3,} бес(?!ед|плат|поко|поря)\w{3,} отсутств\w+ отказ\w+ лиш[аеи]\w+ едва еле насилу с_трудом вряд редко мало запре\w+
        изъя\w+ прекра[тщ]\w+ прерв\w+ приостан\w+ обош\w+_стороной остал\w+_в_стороне пропус\w+_мимо отмах\w+ (?:закры|закрыв)\w+_глаза остал\w+_глух\w* игнор\w+ проигнор\w+ пренебр\w+ бойкот\w* отсутств\w+ пропуст\w+ прогул\w+ уклон\w+ отверг\w+ отклон\w+ провал\w+ сорвал\w+ отлож\w+ отмен\w+ из-под_контрол\w+ вне_(?:контрол|опасн|закон|досяг|подозр|игр)\w+ перест\w+ избе[гж]\w+ трудно вместо (?<=,_)пока_не если_не исключ\w+ неуда\w+ отри[цч]\w+ опроверг\w+
        свобод\w+_от хват[аи]\w+ тщетн\w+ провал\w+ потеря\w+ утра[тч]\w+ меша\w+ помеша\w+ сомн\w+ ждет ждут жда\w+ иначе забы\w+ погаше\w+ погаси\w+ устран\w+ ликвидир\w+ готов\w*_к (?:слишком|чересчур)(?=_[^.;]*,_чтобы)
        """,
    "uk": r"""
        утрима\w+ трима(?:вся|лися|лась|лось|ється|ються)
        (?:лише|лиш|тільки)_(?:частин\w+|деяк\w+|окрем\w+) з_порожніми_руками (?:піш\w+|відійш\w+|відход\w+)_від_(?:[\w']+_){0,2}(?:відповід|запитан)\w* відрад\w+ відраяв\w* відраджу\w+
        (?:загроз|небезпек)\w+_(?:[\w']+_){0,2}мину\w+ прихов\w+ замовч\w+ утаї\w+ з'ясову\w+ (?:ще|досі|поки|поки_що)_(?:встановлю\w+|вивча\w+|вирішу\w+|розгляда\w+|обговорю\w+)
        знеструм\w+ супереч\w+ всупереч (?:перш,?_ніж|до_того,?_як)
        зачинен\w+ закрит[аоі]? бездіял\w+ мовч\w* промовч\w* змовч\w* без менше менш мінімал\w+ все_одно перерва\w+ відступи\w+ небагато крім(?!_того) окрім(?!_того)
        не(?!ї|ю|с[еулт]|щодав|бо|рв|дал|діл|обх|зал|безп|абия|врол|вад|зважа|правдоп)\w{3,} без(?!пек|печ|посер)\w{3,} відсут\w+
        вилуч\w+ призупин\w+ обій\w+_стороною лиш\w+_осторонь пропу\w+_повз відмах\w+ (?:заплющ|закри)\w+_очі лиш\w+_глух\w* ігнор\w+ проігнор\w+ знехтув\w+ бойкот\w* пропуст\w+ прогул\w+ ухил\w+ відхил\w+ відкин\w+ зірва(?:вс|лас|лос|лис)\w* відклал\w+ відкладен\w+ скасув\w+ з-під_контрол\w+ поза_(?:контрол|небезпек|закон|досяж|підозр|гр)\w+
        відмов\w+ позбав\w+ ледве з_трудом навряд рідко забор\w+ припин\w+ переста\w+ уник\w+ важко замість (?<=,_)поки_не доки_не
        якщо_не радше скоріше виключ\w+ (?:за)?брак\w* запереч\w+ спрост\w+ вільн\w+_від марн\w+ провал\w+ втра[тч]\w+
        заваж\w+ завад\w+ сумнів\w+ чека\w+ інакше вистача\w+ забу(?!дов)\w+ погаш\w+ погаси\w+ усун\w+ ліквід\w+ готов\w*_до (?:надто|занадто)(?=_[^.;]*,_щоб)
        """,
    "en": r"""
        un(?!i[tvqo]|der|til|less|ce|cle|cover|veil|earth|leash|fold|load|pack)\w{3,}
        in(?:ability|capable|complete|correct|visible|definite\w*|adequate|sufficient|accurate|valid|accessib\w+|action|admissib\w+|advertent\w*|appropriate\w*|coheren\w+|compatib\w+|competen\w+|comprehensib\w+|conclusive|consisten\w+|curable|decent|different\w*|difference|direct\w*|efficien\w+|effective\w*|eligib\w+|equalit\w+|expensive|experience\w*|explicable|flexib\w+|humane?|justices?|numerable|offensive|operative|secur\w+|separable|significan\w+|solven\w+|stability|toleran\w+|tractable|vincib\w+|voluntar\w+|active|activity|attentive\w*|discriminate\w*)
        im(?:possible|mobile|practical|perfect|mature|partial\w*|patien\w+|plausible|proper\w*|punity) ir(?:regular(?!it)\w*|relevan\w+|reversib\w+|refutab\w+|reparabl\w+|responsib\w+) il(?:legal\w*|legitim\w+|licit|litera\w+)
        dis(?:content\w*|loyal\w*|respect\w*|sent\w*|agree\w*|bel\w+|trust\w*|obey\w*|regard\w*|qualif\w+|satisf\w+|appear\w*|allow\w*|like\w*|hon\w+|approv\w+|prov\w+|miss\w*) non\w*(?:-\w+)? without less
        (?:stay|remain)\w*_the_same
        (?:leav\w+|left|keep\w*|kept|turn\w*|switch\w*)(?=(?:_\w+){1,4}_off) refrain\w* abstain\w*
        (?:advis\w+|warn\w*|recommend\w*|decid\w+|vot\w+|spoke)_against withh[eo]ld\w* ignor\w+ omit\w* neglect\w*
        closed shut short_of shortages? in_vain to_no_avail silent silence mum vain futil\w+ fruitless (?:we|they|you|he|she|i)_(?:are|is|am|were|was)_done_with over_with
        openly partly partially strangers? out_of_(?:order|service|reach|touch)
        idle empty vacant intact safe unscathed bare blank devoid exempt immune
        (?:stay|remain|kept|keep|sit|sat)\w*_(?:out|off|clear|aloof|away) out_of_(?:control|danger|stock|fuel|work|office|bounds|action|town|sight) boycott\w* snub\w* shun\w* spurn\w* shrug\w*_off brush\w*(?=_(?:\w+_){0,4}aside) (?:blind_eye|deaf_ear|deaf_ears) disregard\w* overlook\w* dismiss\w* cancel\w* (?:call|called|calls|calling)_off postpon\w* shelv\w* halt\w* abandon\w* drop(?:ped|s)_out (?:pull|pulled|pulls|back|backed|backs|opt|opted|drop|dropped)_out waiv\w* forgo\w* forw?ent relinquish\w* resist\w* def(?:y|ied|ies) reject\w* rebuff\w* rebut\w* repudiat\w* renounc\w* disown\w* (?:shut|locked|barred)_out withdr[ae]w\w* undecided
        yet_to all_but h[eo]ld\w*_out kept(?!_(?:in|at|on|under|inside|near|for|by|within|here|there)(?!\w)) (?:keep|keeps|keeping|stay\w*|remain\w*)_away
        (?:r[ua]n|runs|running)_out exhaust\w+ deplet\w+ declin\w+_to
        only_(?:some|part|a_few|half|a_handful) empty-handed (?:dodg|duck|sidestep|side-step|evad|skirt|parr)\w* dissuad\w* talk(?:s|ed|ing)?(?=_(?:\w+_){1,4}?out_of\b) scrap(?:s|ped|ping)? ditch(?:es|ed|ing)? axed jettison\w* drop(?:s|ped|ping)?(?=_(?:\w+_){0,2}(?:plans?|bids?|charges?|ideas?|proposals?|projects?|appeals?|lawsuits?|claims?|demands?|case)\b) (?:everything|all)_(?:\w+_){0,2}in_order
        conceal\w* hid(?:den|es|e|ing)?(?!_(?:from|in|behind|out|under)) still_(?:being|under|to_be)_\w+ (?:is|are|was|were)_being_(?:investigated|established|determined|clarified|discussed) remain\w*_to_be
        outages? black(?:s|ed|ing)?_out blackouts? contrary_to contraven\w+ before_(?:[\w']+_){1,3}(?:could|can)
        abort\w* skip\w* minimal\w* \w{3,}less fail\w*
        refus\w+ lack\w* absen\w+ den(?:y|ied|ies|ying) hardly barely scarcely rarely seldom few little except unless
        instead rather_than prevent\w* avoid\w* ban bans banned prohibit\w* forb\w+ stop\w* ceased? reject\w*
        free_(?:of|from) miss(?:ed|ing) (?<=will_)miss difficult los[et]\w* loss doubt\w* far_from sacked forg[eo]t\w*
        other_than paid_(?:off|in_full) removed cleared settled eliminat\w* (?:ready|prepared)_for too(?=_\w+_(?:for_(?:\w+_){1,3})?to\b) await\w* wait\w* pending any_more anymore
        """,
}


def negations(text: str, tag: str) -> list[Negation]:
    """The words of a Russian, Ukrainian or English text that negate or nearly do, in order, without idioms like ``not only``."""
    language = base(tag)
    if language not in _PLAIN:
        return []
    plain = folded(text, case=True)
    found = []
    for match in _pattern(language).finditer(plain.text):
        if match["idiom"] is None:
            start, end = plain.span(match.start(), match.end())
            is_plain = (match["plain"] or match["concord"]) is not None
            if is_plain:
                is_plain = not any(first <= match.start() < last for first, last in says_only(plain.text.lower(), language))
            found.append(
                Negation(
                    text[start:end],
                    start,
                    end,
                    is_plain=is_plain,
                    is_concord=match["concord"] is not None,
                    governs=(match["governing"] or match["refusing"]) is not None,
                    is_strong=match["refusing"] is not None
                    or (match["governing"] is not None and _STRONG.fullmatch(match[0].lower()) is not None),
                    is_doubled=match["doubled"] is not None,
                )
            )
    if any(word.is_doubled or (word.is_plain and not word.is_concord) for word in found):
        found = [word for word in found if not word.is_concord]
    return found


@cache
def _pattern(language: str) -> Phrases:
    tables = {"plain": _PLAIN, "concord": _CONCORD, "refusing": _REFUSING, "governing": _GOVERNING, "near": _NEAR}
    doubled = rf"(?P<doubled>(?:{_joined(_PLAIN[language])}) (?:{_LIGHT[language]} ){{0,2}}(?:{_joined(_GOVERNING[language])}))"
    first = (f"(?P<{kind}>{_joined(table[language])})" for kind, table in (("idiom", _IDIOMS), ("phrase", _PHRASES)))
    last = (f"(?P<{kind}>{_joined(table[language])})" for kind, table in tables.items())
    kinds = "|".join((*first, doubled, *last))
    return Phrases(re.compile(rf"(?<![\w'-])(?:{kinds})(?![\w']|-\w)"))


def _joined(patterns: str) -> str:
    return "|".join(patterns.split()).replace("_", " ")
