"""The modal words of Russian, Ukrainian and English, and the words that say the like without being modal."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

from collections.abc import Mapping

# Forces of a modal, then patterns for whole folded words; _ stands for a space. What is found first counts.
TABLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ru": (
        ("unwilling", r"не_(?:за)?хо(?:чет|тят|тел\w*) не_пожела\w+ не_жела(?:ет|ют|л\w*) отказа(?:лся|лась|лось|лись)(?=(?:_\w+){0,2}_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("", r"не_(?:планир|намер|собира|обеща|рассчит|готов)\w* не_мог\w+_не не_может_не может_быть(?=_(?:и|или)\b) как_можно должн\w+_образом мощ\w+ как_следует следует_(?:за|в|во|на|из|к|до|от|по) (?:следует|нужно|надо|требуется|необходимо|стоит|долж\w+|можно)_ли котор\w+_(?:следует|требуется|нужно|необходимо) (?:можно|следовало)_было_ожидать"),
        ("unlikely", r"вряд_ли(?!_не) едва_ли(?!_не) маловероятно"),
        ("needless", r"не_обязан\w* не_обязательн\w+ необязательн\w+ не_нужно не_требуется не_надо не_(?:при(?:шлось|дется|дутся|ходи\w+)|понадоби\w+|потребу\w+) (?:нет|отпала|без)_(?:необходимости|нужды|надобности) освобожд\w+_от_(?:обязанности|необходимости|уплаты)"),
        ("banned unadvised", r"не_долж(?:ен|на|но|ны)"),
        ("banned cannot", r"нельзя не_(?:может|могут|можем|можете) невозможно"),
        ("banned", r"не_вправе не_имеют?_права запре(?:щено|щен|щена|щены|щается|щают|щает|тил[аио]?|тят|тит) не_(?:допускается|разреш\w+|позволено|дозволено) запретить запрети(?:ть|л) не_положено под_запретом недопустимо воспрещ\w+ лиш(?:ен[аоы]?|ил\w*|ились)_(?:\w+_)?права"),
        ("unadvised needless", r"не_стоит незачем"),
        ("unadvised", r"не_следует не_рекоменд\w+ рекоменд\w+_не не_(?:по)?совет(?:у|ов)\w+ совет\w+_не лучше_не нежелательно не_приветству(?:ется|ются) (?:предостерега|предостере[гж])\w+_от"),
        ("cannot", r"не_способ(?:ен|на|но|ны) неспособ(?:ен|на|но|ны) не_(?:мог|могла|могло|могли|смог\w*|удастся|удалось|удается|сумеет|сумеют|сумел\w*) не_в_(?:состоянии|силах)"),
        ("promised must", r"обязал(?:ся|ась|ось|ись) обязуется обязуются (?:взял[аи]?|берет|принял[аи]?)_на_себя_обязательств\w+"),
        ("planned due", r"(?:планиру(?:ет|ют|ем)|планировал\w*|намечен[ао]?)(?=(?:_[\w«»]+){0,3}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b) планируется (?:за|рас)планирован(?:о|а|ы)?"),
        ("planned", r"(?:намерен(?:а|о|ы)?|намерева\w+|собира(?:ет|ют|л|ла|ло|ли|ем)с[яь]|рассчитыва(?:ет|ют|л\w*)|надеется|надеются|надеял\w+|надеемся|готов(?:ится|ятся)|стрем(?:ится|ятся|имся|ил\w+)|мечта(?:ет|ют|л\w*)|хочет|хотят|хотим|хотел\w*)(?=(?:_[\w«»]+){0,3}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("promised", r"(?:по)?обеща(?:ет|ют|ем|л[аио]?|но)(?=(?:_[\w«»]+){0,3}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("planned asked advised", r"(?:предл(?:ожил[аио]?|ожено|ожить|агает|агают|агал[аио]?|агаем|ожит|ожат))(?=(?:_[\w«»]+){0,4}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("should must due", r"призван(?:а|о|ы)?(?=(?:_\w+){0,2}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("expected due planned possible likely", r"ожидается ожидалось ожидаем(?=,_что) (?:ожидают|ожидает|рассчитывают|рассчитывает|прогнозиру(?:ет|ют)),_что прогнозируется"),
        ("planned may", r"готов(?:а|о|ы)?(?=(?:_\w+){0,3}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("must should", r"надлеж(?:ит|ало|ат)"),
        ("must", r"обязан(?:а|о|ы)? обяза(?:л[аио]?|ть) обязу(?:ет|ют) обяз(?:ывает|ывают) вынужден(?:а|о|ы)? прид(?:ется|утся) пришлось приход(?:ится|илось) приказ(?:ал\w*|ано|ывает|ывают) вел(?:ел\w*|ено|ит|ят|еть) распоряд(?:ил\w*|ится|ятся) предписа(?:л\w*|но|ть) предписыва(?:ет|ют|л\w*|ется) подлеж(?:ит|ат|ал[аио]?) обязател(?:ен|ьна|ьны) обязательно(?=[.,;:!?)—–]|_[—–-]|\Z) вмен(?:ено|яется)_в_обязанность (?:не_оста\w+_)?(?:иного|другого)_(?:выхода|выбора)(?:_нет)?,_кроме_как не_оста\w+_ничего[^.;]{0,18}?_кроме_как ничего[^.;]{0,18}_не_оста\w+[^.;]{0,12}_кроме_как обяж(?:ет|ут) застав(?:ил\w*|ит|ят|ить) вынуд(?:ил\w*|ит|ят|ить) приказать(?=_) вынужда(?:ет|ют|л[аио]?) прину(?:дил\w*|дит|дят|дить|жден[аоы]?|ждает|ждают)"),
        ("must asked", r"поруч(?:ил\w*|ено|ен)(?=[^.;!?,]{0,45}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b) (?:по)?требу(?:ет|ют|я) потребова(?:л\w*|но|ть) требовал\w*"),
        ("asked advised", r"(?:по)?прос(?:ит|ят|им|ил[аио]?) призва(?:л[аио]?|ть) призыва(?:ет|ют|ем|л[аио]?)"),
        ("must should due", r"предсто(?:ит|яло|ят) долж(?:ен|на|но|ны)_был[аио]?(?=(?:_\w+){0,2}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("must should", r"долж(?:ен|на|но|ны)"),
        ("must should", r"необходимо нужно надо требуется потребуется(?=(?:_\w+){0,2}_\w+ть(?:ся)?\b) (?:положено|полагается)(?=(?:_\w+){0,2}_\w+ть(?:ся)?\b)"),
        ("should advised", r"следует следовало (?:не_)?стоит(?=(?:_\w+)?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("should advised", r"не_(?:мешало|помешало)_бы не_помешает стоило_бы"),
        ("advised", r"желательно (?:по)?рекоменд(?:уется|уют|ует|уем|овано|овал[аио]?|овать) совет(?:ует|уют|уем|овал\w*) посовет(?:овал\w*|овать|ует|уют) (?<!_не_)(?:лучше|разумнее|целесообразно)(?=(?:_\w+){0,2}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b)"),
        ("possible may", r"может_быть возмож(?:на|ны|ен)"),
        ("possible", r"мо(?:г|гла|гло|гли)_(?:бы_)?(?:стать|быть|послужить|стоять)"),
        ("possible", r"возможно(?!_ли) пожалуй не_исключ(?:ен[оаы]?|ает|ают|ил[аио]?) мо(?:г|гла|гло|гли)_бы"),
        ("likely possible", r"вероятно наверное вероятнее_всего по_всей_(?:видимости|вероятности) скорее_всего предположительно по-видимому видимо похоже(?!_на) судя_по_всему должно_быть(?=,)"),
        ("possible likely", r"вероят(?:на|ны|ен)"),
        ("may must", r"можно_(?:только|лишь|исключительно) (?:только|лишь)(?:_\w+){0,4}_можно"),
        ("may possible", r"может могут можем можете мо(?:г|гла|гло|гли)"),
        ("may", r"способ(?:ен|на|но|ны)(?!_вме[сщ])(?=(?:_\w+){0,3}?_\w+(?:ть|ти|чь)(?:ся|сь)?\b) можно вправе в_(?:состоянии|силах)(?=_\w) под_силу име(?:ет|ют|ем|л[аио]?)_(?:(?!не_)\w+_){0,2}(?:право|возможность) уполномочен(?:а|о|ы)? разреш(?:ено|ен|ена|ены|ает|ают|ается|или|ил|ило|ила|ит|ат|ить) дозволено позвол(?:ено|ил\w*|яет|яют|ит|ят|ить) (?:да[ею]т|дал\w*|даст|дадут|предостав\w+|получ\w+)_(?:(?!не_)[\w-]+_){0,3}(?:возможность|право)"),
        ("may able", r"смо(?:жет|гут|жем|жете|г|гла|гли)"),
        ("certain must", r"(?:непременно|обязательно)(?=(?:_\w+){0,1}?_\w+(?:ть|ти|чь|ется|ются|ится|ятся)(?:ся|сь)?\b)"),
        ("certain", r"неизбежно неминуемо наверняка безусловно несомненно непременно обязательно определенно (?<!почти_)точно"),
    ),
    "uk": (
        ("unwilling", r"не_(?:за)?хо(?:че|чуть|тів|тіла|тіли|тіло) не_побажа\w+ не_бажа(?:є|ють|в|ла|ли) відмови(?:вся|лася|лась|лося|лось|лися|лись)(?=(?:_\w+){0,2}_\w{2,}ти(?:ся|сь)?\b)"),
        ("", r"не_(?:плану|збира|обіця|розрахов|готов)\w* не_ма\w+_наміру не_мо?і?г\w+_не не_може_не якомога як_слід чи_(?:слід|потрібно|треба|варто|можна|повин\w+) як(?:ий|а|е|і|ого|ої|их|ому|ій|им|ими|у)_(?:слід|потрібно|необхідно|треба) ма(?:є|ють|в|ла|ли)_(?:на_меті|значення|місце)\w* (?:слід|можна)_було_(?:чекати|очікувати|сподіватися)"),
        ("unlikely", r"навряд(?:_чи)?(?!_не) малоймовірно"),
        ("needless", r"не_зобов'язан\w+ не_обов'язков\w+ необов'язков\w+ не_потрібно не_треба не_(?:довел\w+|довед\w+|доводи\w+|знадоби\w+) (?:немає|нема|без)_(?:потреби|необхідності) звільн\w+_від_(?:обов'язку|необхідності|сплати)"),
        ("banned unadvised", r"не_повин(?:ен|на|но|не|ні) не_ма(?:є|ють)(?=(?:_\w+){0,2}_\w+ти(?:ся|сь)?\b)"),
        ("needless banned", r"не_мус\w+"),
        ("banned cannot", r"не_можна не_(?:може|можуть|можемо|можете) неможливо"),
        ("banned", r"не_ма(?:є|ють)_права не_вправі заборон(?:ено|ений|ена|ені|яється|яють|яє|или|ив|ила|ило|ить|ять) не_(?:дозвол\w+|допускається) заборонити не_вільно під_забороною неприпустимо (?:немає|не_мали?|не_мав|не_мала|без)_права позбав\w+_(?:\w+_)?права"),
        ("unadvised needless", r"не_варто"),
        ("unadvised", r"не_слід не_рекоменд\w+ рекоменд\w+_не не_(?:по)?рад(?:ить|ять|ив|ила|или) рад(?:ить|ять|ив|ила|или|ять)_не краще_не небажано не_віта(?:ється|ються) не_радимо (?:застеріга|застере[гж]|застеріг)\w*_від"),
        ("cannot", r"не_(?:здатен|спроможен|(?:здатн|спроможн)(?:ий|а|е|і)) (?:нездатн|неспроможн)(?:ий|а|е|і) не_(?:міг|могла|могло|могли|зм(?:іг|огла|огли|оже|ожуть|ожемо)|вдасться|вдалося|вдається|зумі\w+) не_в_(?:змозі|силах)"),
        ("promised must", r"зобов'яза(?:вся|лася|лась|лося|лось|лися|лись) зобов'язу(?:ється|ються) (?:взя(?:в|ла|ло|ли)|бере|беруть)_на_себе_зобов'язан\w+"),
        ("planned due", r"(?:планує|планують|плануємо|планува(?:в|ла|ло|ли)|намічено)(?=(?:_[\w«»']+){0,3}?_[\w']{2,}ти(?:ся|сь)?\b) планується (?:за|роз)планован(?:о|а|і|ий|е)"),
        ("planned", r"(?:ма(?:є|ють|ємо|в|ла|ло|ли)_намір|збира(?:ється|ються|вся|лася|лося|лися)|розрахову(?:є|ють|вав|вал[аио])|сподіва(?:ється|ються|вся|лася|лося|лися)|сподіваємося|сподіваємось|готу(?:ється|ються)|прагне|прагнуть|мрі(?:є|ють|яв|яла|яли)|хоче|хочуть|хочемо|хот(?:ів|іла|іло|іли)|намір)(?=(?:_[\w«»]+){0,3}?_\w{2,}ти(?:ся|сь)?\b)"),
        ("promised", r"(?:по)?обіця(?:є|ють|ємо|в|ла|ло|ли|но)(?=(?:_[\w«»']+){0,3}?_[\w']{2,}ти(?:ся|сь)?\b)"),
        ("planned asked advised", r"(?:запропонува(?:в|ла|ло|ли|ти)|запропоновано|пропону(?:є|ють|ємо|вав|вали|вала))(?=(?:_[\w«»]+){0,4}?_\w{2,}ти(?:ся|сь)?\b)"),
        ("should must due", r"покликан(?:ий|а|е|і)(?=(?:_[\w']+){0,2}?_[\w']{2,}ти(?:ся|сь)?\b)"),
        ("expected due planned possible likely", r"очіку(?:ється|валося|валось|ємо(?=,_що)) (?:очікують|очікує|розраховують|розраховує|прогнозу(?:є|ють)),_що прогнозується"),
        ("planned may", r"готов(?:ий|а|е|і)(?=(?:_\w+){0,3}?_\w{2,}ти(?:ся|сь)?\b)"),
        ("may", r"ма(?:є|ють|ємо|в|ла|ло|ли|тиме|тимуть)_(?:(?!не_)[\w']+_){0,2}(?:право|змогу|можливість) (?:в|у)_(?:змозі|силах)(?=_\w) уповноважен(?:ий|а|е|о|і)"),
        ("must should", r"належ(?:ить|ало)(?=(?:_[\w']+){0,3}?_[\w']{2,}ти(?:ся|сь)?\b) (?<=ти_)належить (?<=тися_)належить"),
        ("must", r"зобов'яза(?:ний|на|не|ні|ли|ла|ло|в|но) зобов'язу(?:є|ють) мус(?:ить|ять|имо|ив|ила|ило|или|итиме|итимуть) змушен\w+ вимушен\w+ довед(?:еться|уться) довело?сь довелося доводи(?:ться|лося|лось) наказ(?:ав|ала|ало|али|ано|ує|ують) звел(?:ів|іла|іло|іли|іть|ено|іти) розпоряд(?:ився|илася|илося|илися|иться) припис(?:ав|ала|ало|али|ано|ати|ує|ують|ується) підляга(?:є|ють|в|ла|ло|ли) обов'язков(?:ий|а|е|і|ою|им|ими)(?=[.,;:!?)—–]|_[—–-]|_(?:для|при|під|за|в|у)\b|\Z) обов'язково(?=[.,;:!?)—–]|_[—–-]|\Z) (?:іншого|іншої)_(?:виходу|вибору|ради),_(?:крім_як|окрім_як|як) не_(?:лиш|залиш)\w+_нічого[^.;]{0,18}?_(?:крім|окрім)_як нічого[^.;]{0,18}_не_(?:лиш|залиш)\w+[^.;]{0,12}_(?:крім|окрім)_як зобов'яж(?:е|уть) змус(?:ив|ила|ило|или|ить|ять|ити) примус(?:ив|ила|ило|или|ить|ять|ити) зобов'язати наказати(?=_) змушу(?:є|ють)"),
        ("must asked", r"доруч(?:ив|ила|ило|или|ено)(?=[^.;!?,]{0,45}?_\w{2,}ти(?:ся|сь)?\b) (?:за)?вимага(?:є|ють|ємо|в|ла|ло|ли|ти) зажада(?:в|ла|ло|ли|ти)"),
        ("asked advised", r"(?:по)?прос(?:ить|ять|имо|ив|ила|ило|или) заклика(?:в|ла|ло|ли|є|ють|ємо|ти)"),
        ("must should", r"необхідно потрібно треба знадобиться(?=(?:_[\w']+){0,2}_[\w']{2,}ти(?:ся)?\b)"),
        ("must should due", r"повин(?:ен|на|но|не|ні)_(?:був|бул[аио])(?=(?:_[\w']+){0,2}?_[\w']{2,}ти(?:ся|сь)?\b)"),
        ("must should", r"повин(?:ен|на|но|не|ні)"),
        ("must should due", r"ма(?:є|ють|ємо|в|ла|ло|ли|тиме|тимуть)(?=(?:_(?!право\b|намір\b)[\w']+){0,2}_[\w']{2,}ти(?:ся|сь)?\b)"),
        ("should advised", r"слід не_зава(?:дить|дило_би?) варто_було_би?"),
        ("advised", r"варто бажано (?:по)?рекоменд(?:ується|ують|ує|уємо|овано|ував|увал[аио]|увати) рад(?:ить|ять|имо|ив|ила|ило|или) порад(?:ив|ила|ило|или|ять|ить|ити) (?:краще|ліпше|розумніше|доцільно)(?=(?:_[\w']+){0,2}?_[\w']{2,}ти(?:ся|сь)?\b)"),
        ("possible", r"(?:міг|могла|могло|могли)_(?:би?)\b (?:міг|могла|могло|могли)_(?:стати|бути|слугувати|спричинити)"),
        ("possible may", r"можлив(?:ий|а|е|і)"),
        ("possible", r"можливо не_(?:виключ(?:ен[оаі]|ає|ають|ив|ила|или|ало|ав|али)|відкида(?:є|ють))"),
        ("likely possible", r"ймовірно імовірно мабуть (?:швидше|скоріше|скоріш)_за_все найімовірніше найпевніше най(?:більш_)?вірогідніше радше_за_все певно схоже(?!_на)(?=[,_]) судячи_з_усього вочевидь ймовірн(?:ий|а|е|і)(?=_[^.;]{0,30}\bщо\b)"),
        ("may must", r"можна_(?:тільки|лише|лиш|виключно) (?:тільки|лише|лиш)(?:_[\w']+){0,4}_можна"),
        ("may possible", r"може можуть можемо можете міг могла могло могли"),
        ("may", r"(?:здатен|спроможен|(?:здатн|спроможн)(?:ий|а|е|і))(?!_(?:вмі[сщ]|умі[сщ]))(?=(?:_[\w']+){0,3}?_[\w']{2,}ти(?:ся|сь)?\b) можна вправі дозвол(?:ено|ений|ена|ені|яє|яють|яється|или|ив|ило|ила|ить|ять|ити) (?:да(?:є|ють|в|ла|ли|ло|сть|дуть)|нада\w+|отрим\w+)_(?:(?!не_)[\w'-]+_){0,3}(?:змогу|можливість|право)"),
        ("may able", r"зможе зможуть зможемо зможете зміг змогла змогли"),
        ("likely possible certain", r"напевне напевно"),
        ("certain must", r"(?:неодмінно|обов'язково)(?=(?:_[\w']+){0,1}?_[\w']{2,}(?:ти|ється|ються|иться|яться|ують)(?:ся|сь)?\b)"),
        ("certain", r"неминуче безумовно неодмінно безперечно обов'язково (?<!майже_)точно"),
    ),
    "en": (
        ("unwilling", r"(?:did|do|does)(?:_not|n't)_(?:want|wish)_to unwilling_to refus(?:es|ed|ing)_to declin(?:es|ed|ing)_to"),
        ("", r"not_(?:plan|planning|intend\w*|going|set|ready|prepared|willing)_to cannot_but may_\d+ (?:in|of|on|by|since|until|last|this|next|early|late)_may as_(?:soon|much|many|quickly|far)_as_(?:possible|can) (?:might|could|should)_have_(?:been_)?expected"),
        ("unlikely", r"unlikely improbable"),
        ("needless", r"(?:do|does|did)_not_(?:have|need)_to (?:do|does|did)n't_(?:have|need)_to need_not needn't (?:optional|voluntary) exempt_from(?=_\w+ing) under_no_obligation_to free_of_the_obligation no_obligation_to not_(?:obliged|required|mandatory|compulsory|necessary) no_need_(?:for_(?:\w+_){1,3})?to"),
        ("must", r"(?:no|little)_(?:choice|option|alternative)_but_to nothing_left_(?:\w+_){0,4}but_to"),
        ("must due", r"(?<!\bi_)(?<!\bwe_)shall(?!_(?:not|we|i)\b)"),
        ("may must", r"(?:can|may)_only(?=_[a-z]) (?:is|are|was|were)_only_(?:allowed|permitted)"),
        ("banned", r"must(?:_not|n't)(?!_only) shall_not not_(?:allowed|permitted|entitled) (?:is|are|was|were|be|been|has|have|had)_(?:prohibited|forbidden|banned|barred) forb(?:ids?|ade)(?=_[a-z]) (?:bans?|prohibits?|bars?|barred|banned|prohibited)(?=_(?:\w+_){1,4}from_) no_right_to (?:stripped|deprived)_of_the_right (?:loses?|lost)_the_right_to"),
        ("banned cannot", r"may_not can(?:not|_not|'t)(?!_be_(?:ruled_out|excluded))"),
        ("unadvised", r"should(?:_not|n't) ought_not not_(?:advised|recommended) (?:advised|recommended|urged)_not_to advis(?:e|es|ed)_against (?:do|does|did)(?:_not|n't)_(?:advise|recommend) better_not_to best_not_to (?:(?:is|are|was|were|be|been)_)?(?:strongly_)?(?:advised|warned|cautioned)_against (?:(?:is|are|was|were|be|been)_)?(?:strongly_)?discouraged inadvisable unadvisable not_advisable frowned_(?:up)?on"),
        ("cannot", r"could(?:_not|n't) unable_to incapable_of not_capable_of not_(?:be_)?able_to fail(?:s|ed)_to (?:did|do|does)(?:_not|n't)_manage_to"),
        ("planned may", r"(?:ready|willing)_to(?=_[a-z])"),
        ("promised must", r"undert(?:akes?|ook|aken)_to (?:has|have|had)_committed_\w+_to (?:is|are)_committed_to(?=_\w+ing) (?:has|have|had)?_?giv\w+_an_undertaking_to"),
        ("planned", r"(?:plan|intends?|intended|intending|hopes?|hoped|hoping|aims?|aimed|aiming|wants|(?<!you_)(?<!we_)(?<!may_)want|wanted|seeks?|seeking|sought|prepar(?:es|ing)|looking|striv(?:es|ing)|expects?|wish(?:es|ed)|eager|keen|would_like)_to(?=_[a-z]) dream(?:s|ed|t|ing)?_of(?=_\w+ing) (?:is|are|was|were)_going_to intention_(?:to|of) (?:has|have|had)_(?:plans|ambitions)_to"),
        ("promised", r"(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?)_(?:\w+_)?to(?=_[a-z])"),
        ("due expected likely planned", r"(?:is|are|was|were)_(?:all_|now_)?(?:set|poised|slated)_to"),
        ("planned due", r"plan(?:s|ned|ning)_to(?=_[a-z]) (?:is|are|was|were|been)_(?:still_)?(?:planned|scheduled)"),
        ("planned asked advised", r"(?:is|are|was|were|been)_(?:invited|proposed) (?:proposes?|proposed|proposing)(?=_(?:to|that|\w+ing)\b) offer(?:s|ed)?(?=_to)"),
        ("should must due", r"(?:is|are|was|were)_(?:meant|intended|designed|called_upon)_to"),
        ("expected due planned possible likely must should", r"(?:is|are|was|were|been)_(?:widely_|also_|now_|still_)?(?:expected|anticipated|forecast|predicted|projected)(?=_to\b|_that\b) expect(?:s|ed)?(?=_(?:that|the|a|an|its|their)\b)"),
        ("must", r"must ha(?:s|ve|d)_to having_to (?:obliged|required|compelled|forced|obligated)_to (?:is|are|was|were)_(?:obliged|required|compelled) oblig(?:es|ed|ing) ordered(?=_[^.;!?]{2,60}?_(?:to|be)_) (?:has|have|had|is|are|was|were|been|be|being)_(?:ordered|instructed|commanded|directed) orders_\w+_to (?:(?:instruct|compel|forc|requir|command)(?:s|ed|es)|require|instruct)(?=_[^.;!?]{2,60}?_to_) tell_\w+_to told(?=_(?:\w+_){1,3}to_) (?:made|makes|make)_it_(?:compulsory|mandatory|obligatory) (?:is|are|was|were|be|been|becomes?|became|remains?)_(?:now_|also_|still_)?(?:compulsory|mandatory|obligatory) (?:tasked|charged)_with(?=_\w+ing) mandated_to (?:duty|legally|honou?r)-?_?bound_to requir(?:es|ed)(?=_(?:\w+_){0,5}to\b)"),
        ("must may possible", r"(?:is|are|was|were|be)_(?:subject|liable)_to"),
        ("must asked", r"demand(?:s|ed|ing)?"),
        ("asked advised", r"ask(?:s|ed|ing)?(?=_(?:\w+_){0,4}(?:to|for)_) request(?:s|ed|ing)?_that request(?:s|ed|ing)(?=_(?:\w+_){1,4}to_) (?:is|are|was|were|been)_(?:kindly_)?(?:asked|requested|invited|urged) urg(?:e|es|ed|ing) (?:call|calls|called|calling)_(?:on|upon) (?:appeal|appeals|appealed|appealing)_(?:to|for) (?:call|calls|called|calling)_for"),
        ("must should", r"needs?_to"),
        ("must should due", r"(?:is|are|was|were)_due_to (?:is|are|was|were)_to(?=_[a-z]+)"),
        ("should advised must", r"(?:is|are|was|were)_supposed_to"),
        ("should advised", r"should ought_to"),
        ("advised should", r"(?:may|might|will)_(?:want|wish)_to would_do_well_to (?:would|will)_be_wise_to had_better (?:is|are|would_be)_well_advised_to"),
        ("advised", r"(?:it_is_|it_would_be_|it's_)(?:best|better|wise|advisable)_to (?:is|are|was|were|been)_(?:strongly_)?(?:advised|recommended|encouraged) recommend(?:s|ed|ing)? advis(?:e|es|ed|ing) suggest(?:s|ed)?(?=_(?:that_)?(?:\w+_){1,5}(?:be|should|\w+)\b)"),
        ("possible", r"possibly perhaps maybe conceivably (?:not|n't)_(?:rul(?:e|ed|ing)_out|exclud(?:e|ed|ing)) (?:do|does|did|has|have|would)n't_(?:rule_out|exclude) (?:cannot|can_not|can't|not)_be_(?:ruled_out|excluded)"),
        ("likely possible", r"probably presumably likely seemingly apparently (?:looks?|seems?|appears?|looked|seemed)_(?:all_)?(?:set|poised)_to (?:it_)?(?:appears|seems)(?=_(?:that|to|as)\b)"),
        ("possible", r"(?:may|might|could)_(?:well_)?have(?=_(?!to\b)[a-z])"),
        ("certain must", r"bound_to"),
        ("certain", r"inevitabl[ye] unavoidably (?:certain|sure)_to"),
        ("may possible", r"may might could (?:can)(?=_be_) (?:is|are|be|was|were|been|remains?|make|makes|made|making)(?:_it)?_possible"),
        ("may able possible", r"would_be_able_to"),
        ("may able", r"will_be_able_to be_able_to"),
        ("may", r"can capable_of(?!_(?:holding|seating|carrying|storing|accommodating|housing)_(?:[a-z]+_){0,3}?\d) (?:allowed|permitted|entitled|able|authori[sz]ed|empowered|eligible)_to in_a_position_to ha(?:s|ve|d)_(?:the|a|every|full)_(?:\w+_)?(?:right|power|option|opportunity|chance|possibility)_(?:to|of) has_(?:power|authority)_to (?:is|are)_free_to allow(?:s|ed|ing)? permit(?:s|ted|ting)? authori[sz](?:e|es|ed|ing) lets? enabl(?:e|es|ed|ing) empower(?:s|ed|ing)? (?:opportunity|chance)_to entitles? (?:gave|gives?|given|giving|grants?|granted)_(?:[\w-]+_){0,4}(?:permission|leave|the_right|the_power|the_opportunity|the_chance|an_opportunity|a_chance)"),
        ("certain", r"certainly definitely surely undoubtedly"),
    ),
}  # fmt: skip


# Words that say without a modal what others say with one: for whole folded words, _ stands for a space.
IMPLIED = {
    "ru": r"планируем\w+ будет будут будем нуж(?:ен|на|ны|но) нужда\w+ потребност\w+ требу\w+ потреб\w+ обязател\w+ обязан\w+ обязыва\w+ велен?\w* только_(?:с|со|в|по|при|для) просьб\w+ приказ\w+ предписа\w+"
    r" постанов\w+ гроз(?:ит|ят) поруч\w+ призв\w+ призыва\w+ необходим\w+ пусть чтобы положено дол[гж]\w* вынужд\w+ застав\w+ прид[её]т\w+ возможн\w+ способ\w+ позвол\w+ разреш\w+ удал\w+"
    r" прав[оа] умеет умеют похоже кажется якобы предполаг\w+ ожида\w+ надо нельзя стоит следу\w+ намер\w+ суме\w+ успе(?:л|ва|ет|ют)\w* полномоч\w+ вольн\w+ волен лиценз\w+ полагается положен\w* подлеж\w+ дает дают дал\w* вряд под_силу лучше желающ\w+ охотник\w*",
    "uk": r"планован\w+ буде будуть будемо \w{2,}(?:тиме|тимуть|тимемо) потріб\w+ потреб\w+ вимаг\w+ вимог\w+ обов'яз\w+ зобов'яз\w+ звел\w+ (?:лише|тільки|лиш)_(?:з|із|зі|за|у|в|при|для) прохан\w+ наказ\w+ припис\w+ доруч\w+ заклик\w+"
    r" постанов\w+ ухвал\w+ загрож\w+ необхідн\w+ нехай хай щоб(?:и)? належить вимуш\w+ змуш\w+ доведеться можлив\w+ здат\w+ дозвол\w+ вда\w+ прав[оа] вміє вміють уміє схоже здається нібито"
    r" припуска\w+ очіку\w+ треба слід варт\w+ намір\w* ма(?:є|ють|в|ла|ли|ло) зум\w+ встиг\w* повноваж\w+ дозв[оі]л\w+ вільн\w+ ліценз\w+ підляга\w+ належ\w+ да(?:є|ють|в|ла|ли) навряд вартує сила краще охоч\w+ бажаюч\w+",
    "en": r"planned for_(?:[\w'-]+_){1,4}to(?=_[a-z]) will won't shall would need\w* requir\w+ demand\w* (?<!in_)order\w* oblig\w+ compulsory mandatory necess\w+ call\w*_(?:on|for) urg\w+ insist\w* only_(?:with|by|in|for|on) please wish\w* threat\w* instruct\w* let"
    r" bound supposed expected due (?<!on_)(?<!off_)duty(?!_(?:officer|doctor|teacher|lawyer|nurse|editor|manager|roster|free)) (?:is|are|was|were)_to responsib\w+ force\w* forcing compel\w* have_got has_got having_to make_sure ensure had_better best enabl\w+ allow\w* permit\w* able"
    r" capable possib\w+ potential\w* manag\w+ (?:has|have|had)_(?!been_)(?:[\w-]+_){1,5}to(?=_[a-z]) right probab\w+ likely seem\w* appear\w* apparent\w* ability entitl\w+ empower\w* authori\w+ permission\w* licen[cs]\w+ liable subject payable free unable allegedly want\w* to_be",
}


# Words that say without a modal that something is not certain: for whole folded words, _ stands for a space.
HEDGES = {
    "ru": r"счита(?:ется|ют)(?=,_что) гроз(?:ит|ят) похоже кажется якобы вроде будто думаю полагаю предпол\w+ допуска\w+ возможн\w+ вероятн\w+ видимо судя_по потенциальн\w+ подозр(?!еваем)\w+ ожида\w+ рис[кч]\w* шанс\w* если"
    r" предварительн\w+ иногда порой способ\w+ (?<!хотя_)(?<!хоть_)бы ли едва вряд сомн\w+ предст\w+ наверн\w+ очевидн\w+ исключ\w+ допус[кт]\w+ расчет\w* рассчит\w+ надея\w+ наде[ею]\w+",
    "uk": r"вважа(?:ється|ють)(?=,_що) загрож\w+ схоже здається нібито ніби мовби начебто гадаю думаю припус\w+ припуск\w+ можлив\w+ ймовірн\w+ імовірн\w+ певно мабуть судячи потенційн\w+ підозр(?!юван)\w+ очіку\w+ ризик\w* шанс\w*"
    r" якщо попередн\w+ іноді часом здат\w+ (?<!хоча_)(?<!хоч_)би? чи навряд сумн\w+ напевн\w+ вочевидь очевидн\w+ либонь виключ\w+ відкид\w+ допус[кт]\w+ розрахун\w+ розрахову\w+ сподіва\w+",
    "en": r"threat\w* seem\w* appear\w* apparent\w* evident\w* obvious\w* alleged\w* potential\w* possib\w+ probab\w+ likel\w+ unlikely thought think\w* believed (?<!the_)(?<!a_)(?<!no_)suspect\w* expect\w* suggest\w* suppos\w+ presum\w+ assum\w+"
    r" reckon\w* guess\w* risk\w* chance\w* tend\w* set_to due_to_be would could can cannot might may whether if sometimes reportedly reported_to reputed\w* look\w*_(?:as|like|set) must doubt\w* said_to consider(?:s|ed|ing) best even rul\w+_out exclud\w+ estimat\w+ hop(?:e|es|ed|ing)",
}
