"""Common words that tell languages apart, written down. Data alone."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


ENGLISH = _words(
    """
    the of and to in that is was for it with as his he be on i by at you are not this but had from have they which or
    she an were we their been has will would there what all if can her said who one so up them some could him into its
    then two when me my more these now may other than like only time our any about after over also your where should
    how people out very before between through under again must because both each while such those being same did does
    don't can't i'm it's good morning evening afternoon night hello thanks thank please welcome goodbye sorry yes dear
    mr mrs ms dr sir madam day days week weeks month months year years today yesterday tomorrow hour hours minute
    minutes monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december government president minister ministry parliament congress senate council
    committee commission mayor governor ambassador embassy office officer official officials spokesman spokeswoman
    spokesperson leader leaders state states country countries nation national nations international united kingdom
    europe european union russia russian russians ukraine ukrainian ukrainians america american moscow london city
    town village region regional district street bridge road war peace army military forces force troops soldiers
    soldier commander defence defense security attack attacks strike strikes drone drones missile missiles prisoners
    prisoner border front weapons weapon fire ceasefire talks agreement treaty law laws court police case report
    reports statement statements speech press release news media interview conference born judge winner former class
    policy test team game players film music award record storm meeting question questions answer answers source
    sources data number numbers percent million billion thousand hundred money budget price prices tax taxes trade
    bank market economy economic business company companies work workers energy gas oil power water health hospital
    school schools university students teacher teachers children child family women woman men man home house building
    repair repairs traffic transport train trains bus airport open opened closed new old first second third last next
    great big small long short high low right left important public private social political foreign human rights free
    full early late best better world history part place point way ways life death help make made take took taken get
    got give given go went gone come came see seen know known think thought tell told ask asked say says call called
    find found keep kept hold held leave begin began start started end ended turn show shown mean set put run move
    live believe bring brought happen write written wrote sit stand lose pay paid meet include continue change lead
    understand watch follow stop create speak read allow add spend grow offer remember love consider appear buy wait
    serve die send expect build stay fall reach kill remain suggest raise pass sell require decide return explain hope
    develop carry break receive agree support hit produce eat cover catch draw choose here just even back well down
    still never always often soon already almost together during against without within across behind around near far
    off why letter letters text page copy save edit file language english translation translator glossary term terms
    segment word words sentence version confirmed draft project plan results result end note notes list name names
    title date welcome bye ok okay nobody everybody everyone someone something nothing everything another every few
    many much most less least own too once until since although however therefore according
    """
)
"""English words: function words first, then those of public affairs and of everyday life."""

ENGLISH_FUNCTION = _words(
    """
    the of and to that is was for it with his he be by at you are not this but from have they which or she were their been has
    will would there what if can her said who could him into its then when my more these now than our any about after also
    your where should how people out very before between through under again must because both each while such those being
    did does don't can't i'm it's we they've isn't wasn't
    """
)
"""Function words that no other language in Latin letters uses in this spelling, or hardly."""

ENGLISH_TITLES = _words(
    """
    january february march april june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday street avenue river lake mount mountain island north south east west northern southern eastern western central
    university college institute agency department administration association organization organisation federation republic
    kingdom empire emperor prime king queen prince princess lord pope saint professor doctor general colonel captain church
    cathedral palace castle park sea ocean bay valley act code treaty prize cup league club championship olympics games olympic
    internet web bible christian christmas easter islam muslim catholic jew jewish god latin affairs foreign category hurricane
    scale orchestra symphony archaeology anthropology
    centre center square channel strait lane boulevard embankment station stadium arena museum theatre theater library
    foundation fund authority bureau directorate board office company group holding plant factory academy hospital
    clinic dispensary observatory laboratory service guard police navy fleet corps brigade regiment battalion squadron
    front movement party alliance coalition bloc forum assembly chamber tribunal monastery abbey chapel temple mosque
    synagogue garden gardens zoo reserve festival award medal order tournament paralympics honoured honored merited
    distinguished hero special rapporteur chairman chairwoman chair chairperson deputy acting sergeant lieutenant
    major admiral marshal coach biathlete swimmer boxer gymnast footballer goalkeeper striker midfielder defender
    sprinter skier rower fencer wrestler cyclist chess grandmaster firefighter firefighters surgeon nurse archbishop
    bishop metropolitan patriarch cardinal imam rabbi st duke baron count sultan emir sheikh commissioner ombudsman
    inspector auditor notary judge justice prosecutor attorney solicitor advocate counsel lower upper greater regional
    municipal federal supreme constitutional administrative appellate cassation criminal civil commercial customs
    border emergency rescue fire statistics meteorological hydrometeorological geological seismological environmental
    electoral election youth sports culture heritage archive archives declaration convention charter protocol
    constitution bill memorandum resolution strategy programme program agenda independence unity victory liberation
    remembrance labour labor knowledge flag eve hall tower gate peninsula gulf falls canyon hill hills forest desert
    steppe plain highway motorway railway railways airlines airways shipyard port harbour harbor terminal depot power
    nuclear hydroelectric mine colliery refinery mill works kindergarten lyceum gymnasium conservatory conservatoire
    choir ensemble ballet opera circus gallery house estate court hotel parliamentary presidential royal imperial holy
    great patriotic soviet union socialist democratic liberal conservative green greens paralympic
    """
)
"""English words that are capitalised as parts of names and titles, and in other languages translated."""

FOREIGN = (
    _words(
        """
    der das und ist nicht ein eine einen dem den des mit auf für von zu sich auch wird sind wir ihr aus bei nach oder wie
    guten morgen danke bitte ich sie es über kein
    le la les et est une du aux dans que qui pour pas sur avec ce cette nous vous ils elle sont par bonjour merci
    el los las una del con por para como pero más este esta son y se su sus muy también hay lo está gracias hola buenos
    il di che e non per sono della dei delle nel alla anche più come questo grazie buongiorno gli è si
    os uma da dos das não em ao pelo pela mais foi obrigado bom dia são
    nie się jest na że jak ale dla po od przez tak już czy był było być tym tego dzień dobry dziękuję są oraz lub
    je se že jsou jako ale být který jeho dobrý den děkuji já co pro
    het een van ik niet en de dat op te zijn voor met hij ook maar wij ze goede
    och att det som på är av inte jag vi har ett den till god tack
    og ikke af til jeg på ei hva er
    ja ei on se että hän mutta oli joka kiitos
    ve bir bu için ile çok da ne var değil
    și nu în la cu pe din este sunt mai un sau bună ziua
    az és hogy nem egy van meg köszönöm jó
    je da za su nije bio kao hvala dobar dan
    """
    )
    - ENGLISH_FUNCTION
    - {"i", "on", "is", "be", "me", "so", "no", "do", "as", "in", "an", "he", "we", "a", "was", "to", "at", "it", "or"}
)
"""Function words and greetings of other languages in Latin letters."""

RUSSIAN = _words(
    """
    и с со от ото но он она оно они его её ему ими меня тебя себя мне тебе во об обо после только же даже хотя однако около
    который которая которое которые которого которой которую которому которым которых почти образом стать много против
    сейчас пока потому помимо лучше недавно жизнь путь пути война мужчина друг другой другая другие
    если или что это эта этот эти был была было были тоже также ещё еще где когда как нет чтобы поэтому здесь там
    сказал сказала заявил заявила заявили время люди человек года году день
    """
)
"""Common Russian words, some of which stand in the Ukrainian dictionary all the same."""

UKRAINIAN = _words(
    """
    та й або як вони він вона воно коли але бути чи року де була буде було були яка яке яку який якого якому яким які яких
    лише будь ми ви сказав сказала тим часу води особливо значно перший перша перше першу першим великий велика великих
    трохи треба серед добре зараз рух уряд аби роки роках роках це цей ця ці його її їх їм йому мене тебе що щоб
    якщо тому також ще вже після під від із зі немає там люди людина місто місті день заявив заявила заявили
    """
)
"""Common Ukrainian words, some of which stand in the Russian dictionary all the same."""

BULGARIAN = _words(
    """
    са съм със че която които няма беше бяха още сме сте тази този тези след обаче също бъде всички една едно където когато
    българия защото във благодаря здравейте както трябва може
    """
) - {"може", "благодаря"}
"""Bulgarian words that are neither Russian nor Ukrainian."""

BELARUSIAN = _words(
    """
    гэта што няма быў ёсць таксама калі яго яе яны толькі пасля паводле дзе дзень краіна краіны беларускі менск мінск дзякуй
    ужо яшчэ вельмі сёння зроблены адкрыты прэзідэнт міністр урада
    """
) - {"няма", "міністр"}
"""Belarusian words that are neither Russian nor Ukrainian."""

SERBIAN = _words("смо нису није шта зашто добар био којо који коју која која како хвала такође међутим због") - {"како", "хвала"}
"""Serbian words that are neither Russian nor Ukrainian."""
