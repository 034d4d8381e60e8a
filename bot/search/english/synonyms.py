"""A word of a question → other words a list may use for it: *picture* → image, photo.

Questions fail mostly because the asker's word is nowhere on the list. `also` and `questions` cure
that by hand for one list; these groups, written by fields of work and life before anybody saw what
people type, do for the words that mean the same on most. In a group, each word can stand for
another in a question without changing what is asked; words of two senses, and those that tell what
kind a resource is (book, paper), are left out. They vote on questions, and on a keyword only where
the list has nothing like it: it is rather meant as it is typed.
"""

from bot.search.english.stem import stem

_GROUPS = """
picture image photo photograph | sound audio | mail email message | website site web
fast quick speed slow performance latency bottleneck optimise
crash failure outage incident downtime broken | bug error defect fault
test verify check validate | password secret credential
login authentication auth signin identity | permission access authorization role
security protect attack vulnerability | configuration config setting | server host machine
computer pc laptop hardware | deploy deployment release ship publish rollout
backup restore recover recovery snapshot | delete remove erase drop
store save keep persist storage | database db sql | search find lookup discover
catalogue catalog index inventory | monitor observability track alert metric
chart graph plot diagram visualisation dashboard | translate localisation
convert transform conversion export | change modify edit alter update
complex complicated difficult
learn study teach education course tutorial lesson training exercise
beginner novice newcomer newbie introduction intro introductory basics
guide handbook manual
talk speech presentation lecture | meeting workshop session | team group squad
colleague coworker teammate peer | manager boss lead leader leadership
hire recruit interview candidate | salary pay wage compensation
feedback criticism review critique | conflict argument disagreement dispute
trust trustworthy reliable credibility | goal objective target aim | plan roadmap strategy
schedule calendar timetable cron | estimate forecast predict
decide decision choose choice pick select | remember memory recall
customer client user consumer audience | price cost expensive cheap budget
company business enterprise organisation firm | law legal regulation compliance
privacy private personal anonymous | governance policy rule standard
architecture design structure | ui interface layout usability
distributed decentralised decentralized federated | monolith centralised centralized
statistics probability | container docker | pipeline workflow orchestration
stream event realtime | queue broker messaging | parallel concurrent thread async
program programme code software application app | programmer developer coder engineer
library package module framework dependency | terminal shell console cli
automate automatic script | repository repo git | compare comparison diff difference
schema format contract agreement | experiment trial hypothesis | scale scalability growth
mistake pitfall antipattern | adopt introduce | owner ownership responsible accountability
debug troubleshoot diagnose | bug defect fault flaw | error exception | refactor restructure
rewrite reimplement | legacy outdated obsolete | deprecate sunset retire
version release revision | diff difference delta | patch fix hotfix
format formatter prettify beautify | dependency prerequisite | install setup
concurrency parallel simultaneous | async asynchronous nonblocking | lock mutex semaphore
performance speed efficiency throughput | optimise tune | bottleneck hotspot
cache memoize memoise | memory ram | argument parameter param | dictionary dict hashmap
regex regexp | parse parser | specification spec standard | environment env
boilerplate scaffold template skeleton starter | mock stub fake
flaky unreliable nondeterministic intermittent | rollback revert undo | container containerize
virtualization vm hypervisor | monitor observe watch track
observability monitoring telemetry instrumentation | alert notify notification alarm
outage downtime unavailability | uptime availability | postmortem retrospective
reliable dependable robust | resilient robust | retry reattempt | throttle ratelimit
latency delay lag | internet web online | cost expense spend | invoice bill
cheap inexpensive affordable economical | infrastructure infra | operations ops
administrator admin sysadmin | maintain maintenance upkeep | upgrade update
database db datastore | query search lookup | column field attribute | shard partition
replicate replica mirror | ingest import load | batch bulk mass | duplicate dedupe deduplicate
clean cleanse scrub tidy | missing absent lacking | anomaly outlier abnormal irregularity
analyse analyze analysis analytics | dataset corpus | metric kpi indicator measure
visualise dataviz | variance dispersion spread | probability likelihood odds chance
statistics stats | random stochastic | randomise shuffle | cause causal | bias skew prejudice
estimate approximate guess | hypothesis conjecture | classify classification categorise
label tag annotate | chatbot assistant bot | recommend suggest | rank rating
similar alike resemble | hallucination fabrication confabulation
explain explanation clarify describe | evaluate assess appraise | secure safe safety
vulnerability weakness hole | hacker attacker intruder | threat danger | malware virus trojan
phish spoof scam | fraud scam swindle | spam junk unsolicited | encrypt cipher cryptography crypto
decrypt decipher | hash digest checksum | certificate cert | password passphrase passcode
login signin logon | consent permission agreement | private privacy confidential
anonymise pseudonymise deidentify redact | track surveillance spy snoop
breach compromise leak intrusion | comply compliance conform | law legal legislation
licence license | sanitise escape | sandbox isolate | website site webpage | frontend clientside
javascript js | typescript ts | component widget | render draw paint | responsive adaptive fluid
link hyperlink | url uri | crawl scrape spider harvest | serialise marshal | deserialise unmarshal
accessibility a11y | internationalisation i18n | localisation l10n | disability impairment
deaf hearing | caption subtitle | blog weblog | feed rss | chat messaging | ux usability
ui gui interface | prototype mockup wireframe | sketch doodle draw
layout arrangement composition | whitespace margin padding | typography typesetting lettering
font typeface | legible readable | colour color hue | palette scheme swatch | icon glyph pictogram
logo emblem | illustration drawing artwork | navigate menu nav | carousel slider slideshow
animation motion | beautiful attractive aesthetic pretty | clutter messy untidy
consistent uniform | wording microcopy | prioritise rank | priority importance urgency
feature capability functionality | launch release debut | startup venture
founder entrepreneur cofounder | invest investor funding | customer client buyer
promote marketing advertise | advert advertisement ad | grow growth expand expansion
retain retention | churn attrition | price fee charge | free gratis | payment pay
revenue income earnings sales | profit margin | monetise earn | competitor rival
survey questionnaire poll | experiment trial test | idea concept | brainstorm ideation
innovate invent | strategy strategic | succeed success | fail failure unsuccessful
problem issue trouble | modular composable | layer tier | simple easy straightforward
simplify streamline simplification | hard difficult tough challenging | tradeoff compromise
team crew squad | manager boss supervisor | job career employment occupation | mentor coach
motivate incentive | burnout exhaustion overwork | remote telecommute wfh
collaborate cooperate teamwork | process procedure workflow | ticket issue | task todo
documentation docs manual | tutorial walkthrough guide | glossary terminology vocabulary
expert specialist | rationale reason justification
compare comparison versus vs | alternative substitute replacement | judgement judgment
advice tip | advantage benefit upside | disadvantage drawback downside | science scientific
research investigation study | cite citation reference | mathematics math | calculate compute
number numeric | geometry geometric | proof prove | maximum max largest highest
minimum min smallest lowest | exact precise | accurate accuracy correct | search find seek
spell orthography | proofread copyedit | summary abstract synopsis | summarise condense
sentiment emotion mood | compress zip | decompress unzip unpack | crop trim | resize rescale
bitmap raster | thumbnail preview | recognise detect | screenshot screengrab | music song
speech voice spoken | transcribe transcript | synthesise synthesis | video film movie footage
folder directory | map cartography atlas | geographic geospatial gis geography
near nearby proximity | route path directions | timezone tz | calendar agenda schedule
appointment booking | timer stopwatch countdown | spreadsheet workbook worksheet
hardware equipment | device gadget | processor cpu | circuit pcb | chip microchip semiconductor
screen display | mobile phone smartphone cellphone | wireless wifi | game videogame
drone uav quadcopter | motor actuator servo | split separate divide | hide mask conceal
show display present | copy clone duplicate | replace substitute swap | merge combine join unify
stop halt terminate | collect gather | allow permit enable | disable deactivate
prevent avoid avert | protect defend guard | reduce decrease lower lessen | improve enhance better
repair fix mend | organise arrange | remember recall memorise | inspect examine investigate
customise personalise tailor | plugin extension addon | fast quick rapid speedy
slow sluggish laggy | accelerate speedup | big large huge | small tiny little
short brief concise | important crucial critical | common frequent widespread
rare uncommon unusual | mandatory required essential necessary | temporary transient ephemeral
permanent persistent durable | identical same equal | ambiguous unclear vague
compatible interoperable | centre center middle | catalogue catalog directory | analogue analog
grey gray | hire recruit employ | employee worker staffer | staff personnel workforce
employer company firm | colleague coworker workmate | salary pay wage remuneration | dismiss sack
redundancy layoff downsize | resign quit | holiday vacation leave | absence absent absenteeism
candidate applicant jobseeker | cv resume | apprentice trainee intern
schedule timetable rota roster | calendar diary planner | expense expenditure outlay
reimburse refund repay | workplace office workspace | phone telephone | telework telecommute wfh
task assignment chore | approve authorise endorse | equipment gear kit
skill ability competence proficiency | leader chief head | delegate entrust
talk chat conversation | discuss debate | feedback appraisal review critique
praise compliment commend | quarrel dispute conflict argument argue | negotiate bargain haggle
persuade convince persuasion | trust faith | respect esteem | advice advise guidance counsel
help assist aid support | question query enquiry inquiry | answer reply respond response
inform notify tell | apologise sorry | forgive pardon | bully harass intimidate
rude impolite discourteous | honest truthful candid frank sincere | friend pal buddy mate
complain complaint grievance grumble | kid child children youngster | teenager teen adolescent
pupil student learner schoolchild | teacher educator instructor schoolteacher
teach taught instruct educate | university college | nursery kindergarten preschool
exam examination test | mark grade score | homework schoolwork | curriculum syllabus
degree diploma | lecturer professor | scholarship bursary | remember recall recollect
forget forgot | revise cram swot | dictionary lexicon glossary | thesis dissertation
evidence proof | understand comprehend comprehension grasp | smart intelligent clever bright
talent flair aptitude | curiosity curious inquisitive | focus concentrate attention
mistake error blunder | emotion feeling sentiment | happy glad joyful cheerful
joy delight pleasure | cheer encourage hearten uplift | motivate inspire spur
sad unhappy sorrowful | grief grieve mourn bereavement | anger angry rage fury furious
annoy irritate | fear afraid scared fright frighten | anxiety anxious worry nervous
stress pressure strain tension | calm relax soothe unwind | tired weary fatigue exhausted
lonely lonesome loneliness | jealous envy envious jealousy | ashamed shame embarrassed
hate detest loathe hatred | love adore affection | surprise astonish amaze
optimism hopeful optimistic | brave courage bravery | shy timid bashful | habit routine
crave yearn desire | procrastinate dawdle | personality temperament
behave behaviour behavior conduct | belief believe conviction | funny humorous amusing
doctor physician medic gp | ill sick unwell | illness disease sickness ailment | cure heal remedy
medicine drug medication | vaccine jab immunisation inoculation | pain ache hurt sore
injury wound injure | flu influenza | contagious infectious | stomach belly tummy abdomen
spine backbone | eyesight vision sight | tooth teeth | obese overweight fat | thin slim skinny
exercise workout | health healthy | nap doze snooze siesta | sleep slumber asleep
insomnia sleepless | breathe respiration | pregnant pregnancy | die death dead decease
allergy allergic | dinner supper | biscuit cookie | tasty delicious yummy | taste flavour flavor
hungry hunger | home house dwelling residence | flat apartment | tenant renter lodger | rent lease
garden yard backyard | sofa couch settee | wardrobe closet | toilet lavatory loo restroom
rubbish trash garbage waste litter | tidy declutter neaten | clean wash scrub
build construct built | lift elevator | basement cellar | soil earth dirt | fertiliser manure
bloom blossom flower | forest wood woodland | animal creature beast | dog hound canine
cat feline | hurricane typhoon cyclone | flood deluge inundation | cold chilly
pollute contaminate | ocean sea | coast shore seaside | money cash | buy purchase procure bought
sell sale sold | expensive costly pricey dear | rich wealthy affluent | poor impoverished needy
lend loan | debt owe indebted | frugal thrifty economical | bankrupt insolvent | tax levy
discount rebate | shop store | customer client shopper | donate contribute
inheritance legacy bequest | insurance coverage | guarantee warranty | law legislation statute
illegal unlawful illicit | lawyer attorney solicitor | crime offence offense | steal theft stole
prison jail gaol | trip journey voyage | traveller voyager | tourist sightseer holidaymaker
accommodation lodging | luggage baggage suitcase | backpack rucksack | abroad overseas
plane airplane aeroplane aircraft | fly flight | railway railroad | underground subway metro
tram streetcar | car automobile | lorry truck | bike bicycle | motorbike motorcycle | taxi cab
harbour harbor | road street | motorway highway freeway | pavement sidewalk
junction intersection crossroads | pedestrian walker | accident collision | town city
suburb outskirts | hike trek ramble | itinerary route | song tune | singer vocalist | gig concert
violin fiddle | composer songwriter | loud noisy | quiet silent silence | noise din racket
photo photograph photography | ceramic pottery | actor performer thespian | theatre theater
cartoon animation | television tv telly | story tale narrative | poem verse | author writer
biography memoir | journalist reporter | quote quotation cite | stammer stutter
pronounce pronunciation | audience spectator viewer | stop quit cease halt | begin start commence
onset outset | finish conclude | continue proceed | worsen deteriorate | increase raise grow
grow growth grew | expand enlarge | cause reason | effect consequence result outcome
avoid evade dodge | fast quick rapid swift | speed velocity pace | accelerate hasten
hurry rush haste | difficulty hardship | easy simple effortless | complex complicated intricate
similarity resemblance likeness | huge enormous gigantic immense | tiny minuscule
long lengthy length | wide broad width | high tall height | amount quantity
lack shortage scarcity | whole entire | often frequent | annual yearly | ancient old
modern contemporary | delay postpone defer | era period epoch | temporary provisional interim
permanent lasting enduring | important significant crucial vital
necessary essential indispensable | useful helpful | choose choice select pick chosen
lose loss lost | search seek hunt | try attempt | win victory won | danger risk hazard peril
protect safeguard | fake counterfeit bogus | likely probable | join connect link
break broken broke | destroy demolish destruction | happen occur | strange weird odd peculiar
"""

WORDS = frozenset(_GROUPS.replace("|", " ").split())


def _pairs() -> dict[str, tuple[str, ...]]:
    """Return the stems of each group by each of its stems, in the order of the groups."""
    others: dict[str, list[str]] = {}
    for group in _GROUPS.replace("\n", "|").split("|"):
        stems = list(dict.fromkeys(map(stem, group.split())))
        for one in stems:
            others.setdefault(one, []).extend(other for other in stems if other != one)
    return {one: tuple(dict.fromkeys(found)) for one, found in others.items()}


SYNONYMS = _pairs()
