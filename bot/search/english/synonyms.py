"""A word of a question → other words a list may use for it: *picture* → image, photo.

Questions fail mostly because the asker's word is nowhere on the list. `also` and `questions` cure
that by hand for one list; these groups do for the words of work and computing that are the same on
most. In a group, each word can stand for another in a question without changing what is asked;
groups for one subject (cooking, music) do not belong here. They vote on questions only: a keyword
is rather meant as it is typed.
"""

from bot.search.english.stem import stem

_GROUPS = """
picture image photo photograph
movie film video
sound audio
mail email message
phone mobile smartphone
website site web
fast quick speed slow performance latency bottleneck optimise
crash failure outage incident downtime broken
bug error defect fault
test verify check validate
password secret credential
login authentication auth signin identity
permission access authorization role
security secure protect attack vulnerability
encrypt encryption cryptography
configuration config setting
server host machine
computer pc laptop hardware
deploy deployment release ship publish rollout
backup restore recover recovery snapshot
delete remove erase drop
store save keep persist storage
database db sql
search find lookup discover
catalogue catalog index inventory
monitor monitoring observability track alert metric
chart graph plot diagram visualisation visualization dashboard
document documentation docs
translate translation localisation
convert transform conversion export
change modify edit alter update
simple easy
complex complicated complexity difficult
learn study teach education course tutorial lesson training exercise
beginner novice newcomer introduction basics
guide handbook manual
talk speech presentation lecture
meeting workshop session
team group squad
colleague coworker teammate peer
manager boss lead leader management leadership
hire hiring recruit interview candidate
salary pay wage compensation
feedback criticism review critique
conflict argument disagreement dispute
trust trustworthy reliable reliability credibility
goal objective target aim
plan planning roadmap strategy
schedule calendar timetable cron
estimate forecast predict prediction
decide decision choose choice pick select
remember memory recall
customer client user consumer audience
price cost expensive cheap budget
company business enterprise organisation organization firm
law legal regulation compliance
privacy private personal anonymous
governance policy rule standard
architecture design structure
ui interface layout usability
distributed decentralised decentralized federated
monolith monolithic centralised centralized
analyse analysis analytics
statistics probability statistical
container docker
pipeline workflow orchestration
stream streaming event realtime
queue broker messaging
parallel concurrent concurrency thread async
program programme code software application app
programmer developer coder engineer
library package module framework dependency
terminal shell console cli
automate automation automatic script
repository repo git
merge combine join
compare comparison diff difference
schema format contract agreement
experiment trial hypothesis
measure measurement metric kpi
scale scalability growth
mistake pitfall antipattern
adopt adoption introduce
owner ownership responsible responsibility accountability
"""

WORDS = frozenset(_GROUPS.split())


def _pairs() -> dict[str, tuple[str, ...]]:
    """Return the stems of each group by each of its stems, in the order of the groups."""
    others: dict[str, list[str]] = {}
    for group in _GROUPS.split("\n"):
        stems = list(dict.fromkeys(map(stem, group.split())))
        for one in stems:
            others.setdefault(one, []).extend(other for other in stems if other != one)
    return {one: tuple(dict.fromkeys(found)) for one, found in others.items()}


SYNONYMS = _pairs()
