"""A word of a question → other words a list may use for it: *picture* → image, photo.

Questions fail mostly because the asker's word is nowhere on the list. `also` and `questions` cure
that by hand for one list; these groups do for the everyday words of work and computing, which are
the same on most. They vote on questions only: a keyword is rather meant as it is typed.
"""

from bot.search.stem import stem

_GROUPS = """
picture image photo photograph graphic illustration
movie film video clip footage
song tune music track melody
audio sound voice
mail email message inbox newsletter
phone mobile smartphone
website site web page
fast quick speed slow performance latency bottleneck optimise
crash failure outage incident downtime fail broken
bug error defect fault debug
test verify check validate
password secret credential passphrase
login authentication auth signin identity
permission access authorization right role
security secure safe protect attack vulnerability hacker
encrypt encryption cryptography cipher
configuration config setting preference
server host machine backend
computer pc laptop hardware
deploy deployment release ship publish rollout launch
version revision history
backup restore recover recovery snapshot
undo revert rollback
delete remove erase drop
store save keep persist storage archive
database db sql table
search find lookup locate discover
directory folder
catalogue catalog index inventory
log trace record audit
monitor monitoring observability watch track alert metric
chart graph plot diagram visualisation visualization dashboard
draw sketch diagram drawing
document documentation docs
note memo jot
spreadsheet excel csv
translate translation localisation
write writing author draft prose
convert transform conversion export
change modify edit alter update
refactor restructure simplify clean tidy
simple easy basic
complex complicated complexity difficult
learn study teach education course tutorial lesson training exercise
beginner novice newcomer introduction basics
guide handbook manual tutorial
talk speech presentation lecture keynote
presentation slide deck present
meeting workshop session
team group squad
colleague coworker teammate peer
manager boss lead leader management leadership
hire hiring recruit interview candidate
salary pay wage compensation
negotiate negotiation bargain
job career profession
feedback criticism review critique
conflict argument disagreement dispute
trust trustworthy reliable reliability confidence credibility
honest candid frank candor truth
goal objective target aim okr
plan planning roadmap strategy
schedule calendar timetable cron
estimate forecast predict prediction
decide decision choose choice pick select
habit routine
focus concentrate attention distraction
remember memory memorise recall forget
customer client user consumer audience
sell sale market marketing
price cost expensive cheap budget
money finance cash
company business enterprise organisation organization firm
country nation nationality foreign international
culture cultural
law legal regulation compliance
privacy private personal anonymous gdpr
governance policy rule standard
architecture design structure
ui interface layout ux usability screen
microservice service
distributed decentralised decentralized federated
monolith monolithic centralised centralized
analyse analysis analytics insight
statistics probability statistical
ai ml neural
container docker
pipeline workflow etl orchestration
stream streaming event realtime
queue broker messaging
parallel concurrent concurrency thread async
program programme code software application app
programmer developer coder engineer
library package module framework dependency
terminal shell console cli
automate automation automatic script bot
repository repo git
merge combine join
compare comparison diff difference versus
schema format contract agreement
experiment trial hypothesis
measure measurement metric kpi success
improve better enhance
scale scalability growth
big large huge massive
mistake pitfall antipattern trap
adopt adoption rollout introduce
owner ownership responsible responsibility accountability
plant flower garden gardening grow
vegetable salad crop
cook cooking kitchen recipe food meal dinner dish
bake baking bread oven
read reading book
child children kid
health fitness wellbeing
travel trip journey
nervous nerve anxiety fear stress
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
