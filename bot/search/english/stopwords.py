"""Words that say little on any list: the grammar of a sentence, the manners of asking, and kinds.

They are closed classes of English, kept by hand: a list of six resources has too few words to
learn from how often each occurs which of them carry meaning. Grammar and manners count half; STOP
is dropped from questions, and never a slip for something else. GENRES and TRAITS tell what kind of
thing is asked for, which is no subject beside one. A question opens with one of ASKING. CHAT are
neighbours by which people speak to the bot, or to one another, and look for nothing.
"""

_GRAMMAR = """
a about above after again against all also am among an and any are around as at be because been
before being below between both but by can cannot could did do does doing dont down during each
either else etc ever every for from further had has have having he her here hers him his how i id
if im in into is isnt it its ive just let lets may me might mine more most much must my myself
no nor not of off on once one ones only onto or other our ours out over own per please shall she
should since so some someone something somehow such than that thats the their theirs them then
there these they this those though through thus to too under until up upon us very via was we were
what whats when where wheres whether which while who whos whom whose why will with within without
would yet you youd your yours yourself arent cant couldnt doesnt didnt wont whatever anyone
anything everything everyone somebody anybody
"""

# Dropped like grammar, because a greeting is not a search.
_SMALL_TALK = """
hello hi hey hiya thanks thank thx ok okay cool yes bye goodbye welcome sorry sounds lol cheers
morning evening
"""

# What people say around the thing they ask for.
_MANNERS = """
able absolutely actually allow allows already alternatives always another anywhere avoid back bad
become becomes begin best better big bit bring came case cases certain certainly cheat cheatsheet
cheatsheets come comes complete completely currently day days deal decent difference different done
easily easy effective effectively efficient end enough entire entirely especially even exactly
example examples exist exists explain explains fact far find first fit folks found full get gets
getting give given gives go goes going gonna good got great guys handle happen happens hard help
helped helpful helping helps idea ideas improve inside instead interested involved keep keeps kind
kinds know known knows last learn less like listen listening little long look looking looks lot lots
made main make makes making many matter mean means meant need needed needs never new next nice now
often old option options part people person place possible possibly pretty probably problem problems
proper properly provide provides put question questions quick quickly quite rather read ready real
really reason recommend recommendation recommendations recommended rid right said same say see seem
sheet show shows side similar simple simply solution solve sort start started starting stuff suggest
suggestion suggestions suitable supposed sure take tell thing things think time times today told
tool tools topic total totally tried try trying turn tutorial tutorials two understand use used
useful user uses using usually various wanna want wanted wants way ways well whole wish wonder
wondering work working works worth wrong wrote year years
"""

# What kind of thing is asked for, and not what it is about.
_GENRES = """
app application applications apps article articles blog blogs book books bootcamp bootcamps
checklist checklists comparison comparisons cookbook cookbooks course courses deck decks demo demos
doc docs documentation ebook ebooks essay essays exercise exercises extension extensions faq faqs
framework frameworks glossary guide guides handbook handbooks howto lecture lectures lesson lessons
libraries library link links manual manuals material materials newsletter newsletters note notes
package packages paper papers platform platforms plugin plugins podcast podcasts practice practices
quiz quizzes recording recordings reference references resource resources site sites slide slides
snippet snippets software talk talks template templates textbook textbooks tip tips training
trainings transcript transcripts trick tricks video videos walkthrough walkthroughs webinar webinars
webpage website websites wiki wikis workshop workshops
"""

# For whom it should be, how deep it goes, or what a tool does: its own text may say so otherwise.
_TRAITS = """
advanced analyser analysers analyzer analyzers basic basics beginner beginners builder builders
calculator calculators checker checkers converter converters counter counters debugger debuggers
driver drivers dummies editor editors emulator emulators essentials finder finders formatter
formatters fundamentals generator generators intermediate intro introduction introductions
introductory intros linter linters loader loaders maker makers manager managers newbie newbies
novice novices overview overviews parser parsers picker pickers planner planners primer primers
profiler profilers runner runners scanner scanners scheduler schedulers simulator simulators timer
timers tracker trackers validator validators viewer viewers wrapper wrappers
"""

_ASKING = """
how what whats which who whos whom whose why when where is are am was were do does did can could
should would will shall may has have any anyone anybody i im id ive we us me my our please
recommend suggest tell show explain help need looking want
"""

STOP = frozenset((*_GRAMMAR.split(), *_SMALL_TALK.split()))
WEAK = frozenset(_MANNERS.split())
SMALL = STOP | WEAK
GENRES = frozenset(_GENRES.split())
TRAITS = frozenset(_TRAITS.split())
ASKING = frozenset(_ASKING.split())

_CHAT = """
are you | is your | are your | made you | built you | you ever | love you | hate you | see you
happy birthday | happy friday | i asked | love this | merry christmas | my bad | my name
never mind | nice one | no worries | pinging me | right back | shut up | tagging me
wrong channel | wrong chat | wrong thread | wrong window
"""
CHAT = frozenset(tuple(pair.split()) for pair in _CHAT.strip().replace("\n", "|").split("|"))
