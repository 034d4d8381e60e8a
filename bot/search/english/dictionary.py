"""Common words of English that the other lists leave out: *exchange*, *lantern*, *puzzle*.

A word that stands here is spelt right, and no term of a trade that the list just happens to lack.
Yet it may name something (*orchard*, *quiver*), so less follows from it than from an everyday one,
and less still from a homonym, which is a common term or the name of software as well: *react*,
*vault*.

Written down from memory, letter by letter, before anybody looked at what it changes; then checked
by SCOWL (Kevin Atkinson, http://wordlist.aspell.net): what is not among its common words (up to
size 35) was left out. One form of each word is enough.
"""

_WORDS = """
aardvark aback abacus abandon abate abbreviate abdicate abdominal abduct aberrant abet abhor
abhorrent abide abject ablaze ably aboard abode abolish abolition abominate aborigine abort abound
aboveboard abrasion abreast abridge abrupt abscess abscond absolute absolve absorb absorption
abstain abstention abstinent abstruse absurd abundant abuse abysmal abyss academic academy accede
accent accentuate accept accessory accidental acclaim acclimate acclimatise accolade accompanist
accompany accomplice accomplish accord accordingly accordion accost accredit accrue accumulate
accuse accustom ace achieve acid acknowledge acorn acoustic acquaint acquiesce acquire acquisition
acquit acre acreage acrid acrimony acrobat acronym across acrylic act action active activist actuary
acumen acute adage adamant adaptor add addendum addict addition address addressee adept adequate
adhere adhesion adjacent adjective adjoin adjourn adjunct adjust administer admission admit
admittance admittedly admonish admonition ado adobe adorn adrift adroit adulate adulterer adulthood
advance advent adventure adverb adverbial adversary adverse adviser advisor advisory advocate aeon
aerial aerodynamic aerosol aerospace afar affable affair affectionate affidavit affiliate affinity
affirm affix afflict affluence affront afield aflame afloat afoot aforementioned aforesaid afresh
aftereffect aftermath afternoon afterthought afterward age agency aggravate aggression aggressor
aghast agitate aglow agnostic agnosticism ago agonise agony agree agreeable agriculture aground
ahead ahoy ail aimless aimlessly airborne airmail airtight airy aisle ajar akin alarmist alas albeit
albino album alcove ale algebra alight align alive alkali alkaline allay allege allegedly allegiance
allegorical allegory alleviate alley alliance allot alloy allude allure allusion ally almanac almost
aloft alone along alongside aloof aloud alpha alphabet alphanumeric although altitude alto
altogether altruism altruist amalgam amass amateur amateurish ambassador amber ambiance ambidextrous
ambience ambient ambit ambitious ambivalent amble amen amend amiable amicable amid amidst amiss
ammonia amnesia amnesty amoeba amok amongst amorphous ampere ampersand amphibian amphibious
amphitheatre ample amplification amplify amplitude amputate amulet anachronism anaemia anaemic
anaesthesia anagram anal analgesic analyst anarchic anarchist anarchy anathema anatomical anatomy
ancestor ancestral ancestry anchorage android anecdote anemic anesthetic anew angel angle angler
angst anguish animosity annals annihilate anniversary announce annoyance annuity annul anoint
anomalous anon anorak antagonise antagonist antenna anthem anthology anthrax anthropologist
anthropology antibody antic anticipate anticlimax antidote antipathy antisocial antithesis antler
antonym anvil anyhow anyplace anyway aorta apathetic apathy ape aperture apex aphorism apiece aplomb
apocryphal apologetic apostrophe appal apparatus apparent apparition appeal appear appease appendage
appendix appetising applaud applause appliance apply appointee apposite appreciate apprehend
apprehension apprenticeship approach appropriate apt apterous aquamarine aquatic aqueduct arable
arbiter arbitrary arbitrate arbor arbour arc arcade arcane arch archaeologist archaeology archaic
archeologist archeology archer archetype architect archway ardent ardor ardour arduous area arena
arguable aria arise aristocracy arithmetic ark arm armadillo armament armor armory armoury aroma
aromatic arouse arraign arrears arrest arrive arrow arse arsenal art artefact arthritic article
articulate artifice artificial artillery artisan artist artistry asbestos ascend ascent ascertain
ascetic ascribe asexual ash ashen ashore aside ask askance askew aspect aspen aspersion asphyxiate
aspire ass assail assault assemble assent assessor assimilate associate assort assume assumption
assure asterisk astound astray astride astringent astute asylum asymmetry atmosphere atone atrocious
atrocity attach attain attend attest attire attitude auburn audacious audacity audible auditor
auditorium auditory aura aural auspicious austere authoritarian authoritative authorship auto
autobiographical autobiography autocracy autocrat autograph automotive autonomic autonomy autopsy
auxiliary avalanche avarice avaricious avenue averse avid avocado avow await awake awaken award
aware away awe awesome awfully awhile awkward awry axe axiom axiomatic axis aye babble babe babyish
bachelor backer backfire background backlash backside backslash backspace backstage backtrack
backward backwoods bacteria bacterial bacterium badge badger badly baffle baggy bail bait bake bale
balk ballast ballistic ballot balm baloney bamboozle ban banal band bandanna bandit bandwagon bandy
bang banish bank banker banknote bankruptcy banner bannister banter baptise baptize barb barbarian
barbaric barbeque barbiturate bard bare bareback bark barometer baroque barrage barrel barren
barricade barrier barter basil basin basis bask basket bass bast bastard bat baton batter battery
battle baud bawdy bay bayou bazaar beacon bead beady beaker bean bearable bearer beat beaten beater
beaver beckon bedclothes bedlam bedridden bedrock beefy beeper befall befit beforehand befriend beg
begrudge beguile behalf behead behind behold beige belabor belabour belated belch belfry belie
belittle belligerent bellow belong bemoan bemuse bench bend bender beneath benefactor beneficial
beneficiary benevolent benighted benign bent bereft berserk beseech beset beside besiege bestial
bestow betray betrayal bettor beverage beware bewilder bewilderment bewitch beyond biased bib bible
biblical bibliographer bibliography bicentennial bid bidden bide biennial bifocal bigamist bigamous
bigotry bilateral bilingual billabong billboard billion billow bin binder binomial biochemical
biochemistry biodegrade biographer biologic biologist biology bipartisan biped birch birthplace
bisect bisexual bison bitch bittersweet bizarre blab black blackboard blacken blackhead blackjack
blacklist blackmail blackout blacktop blame blameless blanch blancmange bland blank blare blaspheme
blast blaster blatant blaze blazer bleach bleak bleary bleed blemish blend bless blind blinder
blindfold blink blinker blip bliss blithe blithering blitz blob bloc blockade blockage blockbuster
blockhead blogger bloodhound bloodshot bloodthirsty bloody blot blotch blotter blow blowout blowy
blubber blue bluebird blueprint bluff blunt blur blurb blurt blush bluster boa boarder boardwalk bob
bobsled bode bodily body bodyguard bodywork boggle boisterous bold bolster bolt bomb bombard bond
bonus bony boo booby bookend bookkeeper booklet bookmark bookstore bookworm boom boomerang boon boor
boost booster boot bootee booth bootleg booty booze bop border borderline bore borough borrow bosom
bossy botanic botanist botch bother bothersome bottom bottomless bough boulder bounce bound
boundless bounty bourbon bourgeois bourgeoisie bout boutique bovine bow box boxcar boxer boycott
boyish brace brackish brag braggart brain brainless brainwash brainy braise bran brand brandish
brash brassiere brassy bravado bravo brawn brawny bray brazen brazier breadth breakable breakdown
breakneck breakthrough breather breathless breathtaking breed breeder breeze breezy brethren brevity
brew bribe bribery briefcase briefly brigade brighten brightly brilliance brilliant brim brimstone
brine brink briny brisk bristle brittle broach broadcast broaden broadly broadside brochure broil
broiler bronze brook brotherhood brotherly brow browbeat brown brownie browse brunch brunt brush
brusque brutal brute brutish bubble bubbly buck buckle bud budge buff buffalo buggy bugler bulb
bulbous bulge bulky bull bullet bulletin bullfight bullion bumblebee bummer bump bumpy bun bunch
bung bungle bungler bunion bunk bunker bunny buoyancy buoyant bur burble burden burdensome bureau
bureaucracy bureaucrat burger burgle burlap burly burn burner burnish burnt burp burr burro burrow
bursar burst bury bushel bushfire bushranger bushy businessman businesswoman bust bustle busybody
butchery butler butt buttery buttock buttonhole buttress buxom buzz buzzer bygone bypass bystander
byway cabaret cabinet cable caboose cacao cackle cad caddy cadence cafeteria caffeine cagey cajole
calamity calcium calculus caliber calibre calico callable caller callous callow callus calmly calve
cam camaraderie camel cameo camouflage camper campus canal canary cancel cancer candidacy candor
candour canister canker cannery cannibal canny canon canopy cantankerous canter canvass cap
capacitate capacitor cape capillary capital capitalist capitulate caprice capricious capsize capsule
captain captive captor carbohydrate carbon carburettor carcinogen cardboard cardinal care carefree
carefully careless carelessly caretaker cargo caricature carnage carnal carnivore carouse carp
carriageway carrier carrion carry cart cartel cartographer carton cartoonist cartridge carve cascade
cask casket cassette cast caster castigate castrate casual casualty cataclysm catapult catastrophe
catcall catch catchment catchy catechise cater cathedral catnap caucus causeway caustic caution
cautious cautiously cavalier cave caveat cavity cavort caw ceaseless ceaselessly cedar cede ceiling
celestial celibacy celibate cell cellist cellophane cellular cellulose censor censorship censure
census cent centennial centerpiece centimeter centimetre centrepiece centrifuge century cereal
cerebral ceremony certain certainly certainty certify cervical cessation chafe chaff chagrin
chairman chairperson chalky chamber chameleon champ champion changeable changeover chant chaos
chaotic chap chaperon chaplain chapter char character characterise characteristic chargeable charger
charisma charismatic charitable charity charlatan charm charter chase chasm chassis chaste chasten
chastise chastity chatter chatterbox chatty chauvinist cheapen cheaply cheat checker checkup cheep
cheerfully cheery cheesecloth cheetah chemical chemistry chequer cherry cherub chest chew chic chick
chide chiefly chieftain childish childlike chill chiller chime chimp chink chintz chipmunk chipper
chirp chisel chivalric chlorine chloroform chlorophyll choke choosy chop chopper choppy choral chord
choreography chortle chorus chow chromium chromosome chronic chronicle chronology chuck chug chummy
chunk chunky chute cider cinch cinder cinnamon circa circuitry circular circulate circulatory
circumcise circumference circumflex circumstance circumstantial circumvent circumvention citizen
citizenship citric citrus civic civil civilian clack claim clairvoyant clam clamber clammy clamor
clamour clamp clan clandestine clang clank clap clapper claptrap claret clarification clarity clash
clasp classic classy clatter clause claustrophobia clay cleaner cleanly cleanser clear clearance
clearly cleat cleavage cleave clef cleft clemency clench cleric clerk cleverly cliff climactic
climate climax climb climber clime clinch cling clinic clink clip clique clitoris clockwise
clockwork clod clog cloister close closure clot cloudburst clout cloven clover club clubhouse clue
clueless clump clumsily clumsy clutch coagulant coalesce coalition coarse coarsen coastal coaster
coax cob cobber cobbler cobra cock cockeyed cockpit cocky cocoa cocoanut cocoon cod coefficient
coerce coercion coexist coffer cog cogency cogent cognition cohere coil coin coinage coincide
coincidental coke coldly collage collapse collate collateral collegial collide colloquy collusion
colon colony colorless colossal colourless colt comb combat combustion comeback comeliness
comestible comet comfort comic comma commemorate comment commentary commerce commercial commiserate
commission commissioner committee commode commodore commonly commonplace commonwealth commotion
communicant communique commute compact companion companionship compartment compass compassionate
compatriot compel competition complacent complement complementary complete complexion compliant
complimentary composure compound comprise compulsion compulsory compunction computerise comrade
comradeship con concatenate concave concede conceive conceptual concern concession conciliate
conclusion concoct concourse concrete concur condemn condescend condiment conditioner condominium
condone condor conducive conductor cone confection confederacy confederate confer confess confide
confine confirm confiscate confound confront confuse congeal congenial congest conglomerate
congratulate congregant congress congresswoman congruent conic coniferous conjugal conjunction
conjure connexion connoisseur connote conquer conqueror conquest conscience conscientious conscious
consciously consecrate consecutive consensus consequential conservatism conservatory conserve
consider considerate consign consolidate consonant consort consortium conspicuous conspiracy
conspire constancy constantly constellation consternation constituent constitute constitutionally
constrain constrict construe consular consult consumerism consummate consumption contagion
contemplate contempt contemptuous contend contentious contest contextual contiguity continent
continental contingent continuum contort contour contraband contractor contractual contradict
contradictory contraption contrary contrast contravene contravention contributor contributory
contrite contrive controversy convalesce convect convene convenient convent conventionally converge
convertor convex convey conveyance convincingly convoluted convoy convulse coo cook cookbook cooker
cooler coolly coop coordinate cope copier copious copiously copperhead copulate copyright coral cord
cordial cordless cordon cork cornea corner cornet cornmeal cornstarch corny corollary coronary
corporal corps corpulent corpuscle corral correctly corrector correspond correspondingly corridor
corroborate corrode corrosion corrupt cortex cosily cosmetic cosmic cosmology cosmopolitan cosmos
cosy cot cottontail cottonwood council councillor councilor counsellor counselor count countable
countenance counteract counterattack counterbalance counterclockwise counterexample counterpart
countersign countless country countryman county coup couple coupon courier courser court courteous
courteously courtesy coven cover covert covertly covet coward cowardice cowboy cower cowhide cox coy
coyote cozy crabby crack cracker crackle crackpot cradle craft craftily craftsman crafty craggy
crane cranium crank crap crass crate crater crawfish craze crazily crazy creak creaky creamy crease
creation creative creator credence credit creditor credulity creep creepy crescendo crescent crest
crestfallen crevasse crevice crib crimson cringe crinkle cripple crisis crisp crisper crisply crispy
crisscross criterion croak crock croft crony croon cross crotch crouch crowd crown crucifix crucify
crude crudity cruelly cruiser crumb crumble crumbly crummy crumple crunch crunchy crush crust
crustacean crusty crux crypt cryptic cub cube cubic cubicle cuckoo cucumber cuddly cue cuff cuisine
culinary cull culminate culpable culprit cult cultivate culture cum cumbersome cumulate cunning
cunningly cunningness cur curable curate curb curd curdle curio curiously curl curly currant
currency current curry curse cursory curt curtail curtsey curtsy curvature curve custodian custody
customary customisable cut cutback cute cuticle cutlet cutter cutthroat cyanide cybernetic cyclic
cylinder cylindrical cynic cypher cyst dab dabble daft dagger daily dainty daisy dally dam damage
dame damn damnation damp dampen damper dandy dangle dank dapper dare dark darken darn dastardly
datum daub daunt dauntless dawn daylight daytime daze dazzle deaden deadly dealer dean dearly dearth
deathbed debase debauchery debilitate debility debit debonair debrief debris debtor debunk decade
decapitate decay deceit deceive decency deception decibel deciduous decimal deck declension decline
decompose decomposition decorum decoy decree decrepit decry dedicate deduce deduct deed deem deep
deepen deface defamatory defame defeat defeatist defecate defence defenceless defense defenseless
deferential defiance defiant deficient deficit defile deflate deflect deform defraud deft defunct
defy degenerate degrade dehydrate deify deign deject delectable deleterious deliberate delicacy
delicate delimit delinquent delirious delirium deliver deliverer delude delusion deluxe delve
demagogue demand demean demeanor demeanour demented demerit demise democracy demolition demon
demonstrate demoralise demote demount demur den denial denigrate denominate denote denounce dense
density dent dental dentistry denunciation deny depart departmental departure depict deplete deplore
depose deposit depot deprave depreciate depress deprive depth deputy derail derange deride derision
derive derogatory derrick descend descent description desecrate desegregate deserve desist desk
desolate despatch desperate despicable despite despondent despot destabilise destine destiny
destroyer detach detail detain deter determine determinist deterrent dethrone detonate detour
detract detriment devalue devastate deviant deviate devil devious devise devoid devolution devolve
devote devotee devour devout dexter dextrous diabetes diabolic diagnosis diagonal dial dialect
dialogue diameter diametric diamond diaphragm diarrhoea diatribe dictate dictatorial dictatorship
diction diesel dietary differential diffuse dig dignify dignitary dignity digress dike dilate
dilemma diligent dill dilute dim dimensional dimer diminish diminution dimly dimmer dine diocese
dioxide dip diphtheria diphthong diplomacy dire directly director dirge dirty disagree disallow
disambiguate disappear disappoint disapprove disarm disarmament disarray disaster disastrous disavow
disband disbelief disbelieve disburse disc discard discern discharge disciplinarian disciplinary
discipline disclaim disclose disclosure disco discolor discolour discomfort disconcert disconnect
disconsolate discontent discontinue discord discourage discourse discourtesy discovery discredit
discreet discrepant discrete discretionary discriminant discriminatory disdain disembark
disenchantment disengage disentangle disfavor disfavour disfigure disgrace disgruntle disguise dish
dishearten dishonest dishonestly dishonesty dishonor dishonour disillusion disillusionment
disincentive disingenuous disintegrate disinterest disjoint dislike dislocate dislodge disloyal
disloyalty dismal dismantle dismay dismember dismount disobedient disobey disorder disorderly disown
disparage disparate dispassionate dispel dispensary dispense displace displease displeasure dispose
disposition dispossess disproportionate disprove disqualify disquiet disregard disrepair disrepute
disrespect disrupt dissatisfaction dissatisfy dissect disseminate dissension dissent disservice
dissident dissimilar dissipate dissociate dissolute dissolve dissonant dissuade distance distant
distaste distend distil distinct distinctly distinguish distort distract distraught distress
distributor district distrust disturb disuse ditch dither ditto ditty dive diver diverge diverse
diversify divert divest dividend divine division divisor divulge docile doctrine doer doggerel dogma
dogmatic dogwood doldrums dolefully dolly dolphin dome domestic domicile dominant dominion domino
don donor donut doom door dope dopey dopy dormant dorsal dose dot dote double doubly doubt
doubtfully doubtless doughnut dour douse downcast downfall downgrade downhearted downhill downright
downstairs downstream downtown downward downy dozen drab draconian draftsman drafty drag dragonfly
drain drama dramatic dramatist drapery drastic draughtsman draughty drawbridge drawer drawl drawn
dread dreadfully dreamer dreamy dreary dredge dregs drench dressy dribble drier drift drill drily
drinkable drinker drip drive drivel driven drizzle droll drongo drool droop dropout dross drove
drown drowse drowsy drudge drudgery druggist drum drumstick drunken dry dryly dryness dual dualism
dub dubious duck duckling duct dud dude due duel duet duff dug duke dull duly dumb dumbbell
dumbfound dummy dump dumpster dumpy dune dungeon duo dupe duplex duration duress dusky dutifully
duty dwarf dweller dwindle dying dyslexia eager earache eardrum earl earlier early earmark earner
earnest earnestly earshot earthly earthy ease east easterly eastern eastward easygoing eat eater
eaves eavesdrop ebb eccentric ecclesiastic echo eclectic ecologist ecology economist economy
ecosystem ecumenism edger edgeways edgewise edgy edict edifice editorial editorship eerie effectual
effeminate effervesce effigy effort effuse egalitarian egg ego egocentric egoism egotism egotist
eigenvalue eight eighteen eighteenth eighth eightieth eighty ejaculate eject eke elaborate elapse
elder elderly eldest elect elector electrify electrocute electrode electrolysis electromagnet
electrostatic elegant elegy elementary eleven eleventh elf elicit eligible eliminate elite elitist
elk ellipse ellipsis elliptic elm elongate eloquent elsewhere elucidate elude elusive emanate
emancipate embank embargo embark embellish embezzle embitter embody emboss embrace embroider
embryonic emerge emigre eminent emissary emission emit emotionally empathy emphasis emphasise
emphatic empire emporium empower emptier empty enact enamel encapsulate encase enchant encircle
enclose enclosure encompass encore encounter encroach encumber encumbrance encyclopaedia
encyclopedia endanger endear endeavor endeavour endemic endive endless endow endways enemy energetic
energy enforce engage engender engrave engross engulf enigma enigmatic enjoy enjoyable enlighten
enlist enliven enmity enquire enrage enrich enrol ensemble enshrine ensign enslave ensue ensure
entail entangle enter enterprising entertain enthral enthusiasm enthusiast entice entirety entitle
entomologist entomology entrails entrance entrant entrap entreat entreaty entrench entropy entwine
enumerate enunciate envelop enviable environmental envisage enzyme eon epaulet epaulette epic
epidemic epidermal epidermis epileptic epilogue episode epithet epitome epsilon equanimity equate
equatorial equilateral equilibrium equine equinox equitable equity equivalent equivocal eradicate
erasure ere erect ergo ergonomic erode erosion err errand errant erratic erroneous erstwhile erudite
erupt escalate escapade escort esoteric essay essence establish estate estrange etch eternal ether
ethic ethnic ethos etiquette etymology eulogise euphemism eureka euthanasia evacuate evangel
evangelist evaporate evasion eve eventual evergreen everlasting evermore everybody everyday
everywhere evict evil evocation evoke evolution evolutionary evolve exacerbate exaggerate exalt
exasperate exceed exceedance exceedingly exceptionable excerpt excess exchange excise excite exclaim
exclamation exclude exclusion excommunicate excrement excrete excruciate excursion excuse exemplary
exemplify exempt exert exhale exhibit exhilarate exhort exhume existential exit exodus exonerate
exorbitant exotic expatriate expect expedient expedite expend experienced experimental expire
explanatory expletive explicate explicit explicitly explode exploit explore explosion exponent
exponential expose exposition exposure expound expressly expressway expulsion exquisite extant
extemporaneous extend extent exterior external extinct extinguish extol extort extortioner extra
extracurricular extradite extraneous extraordinarily extraordinary extrapolate extravert extreme
extremist extricate extrovert exuberant exude exult eyeball eyesore eyewitness fable fabulous face
faceless facet facetious facial facile facilitate facsimile faction factor factual faculty fad fade
faeces faggot faint faintly fair fairly faithless fall fallacy fallen fallible fallout false
falsehood falsify falsity falter fame familiar family famine famous fan fanatic fancier fancy
fanfare fang fantastic fantasy faraway farce fare farewell farm farther farthest fascinate fashion
fasten fastidious fatal fatalist fate fatherland fatherly fathom fatten fatty fatuous faultless
faulty fauna favor favorite favour favourite faze fearless fearsome feasible feat feathery feces
federalist feeder feeler feign feint fell feller fellow fellowship felt female feminine feminism
feminist fen fence fend ferocious ferocity ferret fervent fervor fervour fester festive festoon
fetid fetter feud feverishly few fez fiasco fib fibber fiber fibre fibreglass fiche fickle fiction
fictitious fiddler fiddly fidelity fidget fidgety fiend fiendish fierce fiery fifteen fifteenth
fifth fiftieth fifty fig fight fighter figment figure figurehead filament filch filet fill filler
fillet filly filmy filth fin final finalist finance financial finch fine finesse finger fingerprint
fingertip finicky finite fir firearm firecracker firefly fireside firmly firmware firsthand firstly
fiscal fisher fishy fission fissure fitter five fiver fixable fixate fizz fizzle fizzy flabby
flagpole flagrant flagrantly flagship flail flak flake flamboyant flamboyantly flame flamingo
flammable flank flap flapjack flare flash flashback flasher flashlight flashy flatly flatten flatter
flattery flaunt flautist flawless fleck fledge fledgeling fledgling flee fleecy fleet flesh fleshy
flex flexible flick flicker flier flightless flighty flimsy flinch fling flint flip flippant flipper
flirtation flit float flock floodlight floor flop floppy flora floral florid floss flotilla flounce
flourish flout flowery fluctuate flue fluency fluent fluently fluff fluffy fluke flunk flunkey
flunky fluoresce flurry flush fluster flutist flyer foam foamy focal foe foetal foetid fogey foible
foil foist fold folklore folksy follow folly foment fond foodstuff fool foolhardy foolish foolishly
foolproof foot foothold footlights footnote footpath footprint footstep foray forbear forbid
forbidden force forcefully forceps forcible ford fore forebode forefather forefinger forefront
forego foregone foreground foreign foreleg foreman foremost forensic forerunner foresee foreshadow
foresight foreskin forestall forestry foretaste foretell forethought forever forewarn forewing
foreword forfeit forge forger forgery forgo forgone forgotten forlorn formal former formerly
formidable formless formula formulate fornicate forsake forsaken forswear fort forth forthcoming
forthright forthwith fortieth fortification fortify fortitude fortnight fortnightly fortress
fortuitous fortune forty forum fossil foster foul foundling foundry fount fountain four fourteen
fourteenth fourth foxy foyer fracas fractal fraction fracture fragile fragment fragmentary fragrance
fragrant frail frailty franchise frankly frantic fraudulent fraught fray freak freedom freehand
freelance freely freeze freight freighter frenzy frequency fresh freshen fresher freshly freshman
fret friction fried friendly friendship frieze frigate frightfully frigid frilly fringe frisk frisky
fritter frivolity frizzy fro frolic frond front frontage frontal frontier frost frostbitten froth
frothy frozen fruition fruitless fruity frustrate fry fudge fuel fugitive fulcrum fulfil fuller
fully fume fun fundamental fundamentalist fungi fungicide funnel funnily furiously furl furlong
furlough furnish furor furrier furrow furry furthermore furthest furtive fuse fusion fuss fussy
futile futurist fuzz fuzzy gab gable gag gaiety gaily gain gait gal gala galactic galaxy gall
gallant gallantry gallery galley gallivant gallon galore galvanic gambit gamer gamester gamma gamut
gander gang gangling gangrene gaoler gap gape garb garble gargle gargoyle garish garment garnish
garret garrulity gas gaseous gash gasolene gasp gastric gate gaudy gauge gaunt gauntlet gawk gawky
gay gaze gazette gee gel gender gene genera generosity genesis genet geneticist genial genie genius
genre gent gentleman gently genuine genus geologic geologist geology gerbil germ germicide germinal
gestate gesticulate gesture ghastly ghostly ghoul gibber gibberish gibe giddy gift gild gill gilt
gimmick gin gingerly girder girlhood girlish girth gist gizzard glacial glacier gladden glade gladly
glamour glance gland glandular glare glassy glaze gleam glean glee glib glibly glide glider glimmer
glimpse glint glisten glitter gloat globe globular globule gloom glorification glorify glorious
gloriously glory gloss glossy glow glower glucose glum glut glutton gluttony glycerin gnarl gnash
gnat gnaw gnome gnu goad gob godless godly godparent godsend gold golden goner goo goodwill goody
gooey goof goofy goon gopher gore gorgeous gorilla gory gosh gosling gossamer gossip gouge goulash
governess governmental governor grab grabber grace gracefully graceless gracious graciously
gradation grader gradient gradual graduate graft grain gram grammatical gramme gramophone grandeur
grandiose grandly granite grant granular granule grapevine graphite grapple grass grasshopper grassy
grate gratefully gratification gratify gratitude gratuitous grave graver gravitate gravity graze
grease greatly greedily greedy green greenery greenhorn greenhouse greet gregarious gremlin gridiron
grievous grill grim grimace grimly grimy grind grinder grindstone grip gripe grisly gristle grit
gritty grizzle grizzly groan groggy groom groove grope gross grossly grotesque grouch grouchy ground
groundless groundwork grouper grove grovel grower growl grown groyne grub grubby gruel gruelling
gruesome gruff gruffly grumpy grunt guarantor guardian gubernatorial guerilla guessable guesswork
guest guffaw guidebook guild guile guillotine guiltily guiltless guilty guise gulch gulf gullet gum
gumdrop gummy gumption gun gunfire guppy guru gush gusher gusty gut guzzle gybe gym gymnasium
gynaecologist gynaecology gynecology gyrate gyroscope habitat habitue hack hackney haemoglobin
haemophilia haemorrhage haggard hailstone hairdo hairline hairy hale half halfway hall hallmark halo
halter halve hamper handedness handicap handicraft handiwork handlebar handmade handout handshake
handsome handwriting handy hang hangar hanger hangout hanker haphazard hapless happily harangue
hardback harden hardline hardly hardy hare harebrained hark harm harmfully harmless harmlessly
harmonic harmony harness harpist harrow harsh harshly hart hassle hastily hasty hatch haughtily haul
haunt haven havoc hawk haystack haywire hazel hazy headfirst headline headlong headphone headquarter
headroom headstrong headway heady healer healthcare heartbeat heartfelt heartily hearty heat
heatedly heave heavenly heavily heavy heavyweight heckle heckler hectic hedge heed heedless hefty
heighten heinous held heliport helium hellish helmet helper helpfully helpless helplessly hem
hemisphere hemoglobin hemophilia hemorrhage hence henceforth henchman herald herb herbivore herd
hereabouts hereafter hereby hereditary heredity herein heretic herewith heritage hermaphrodite
hermit hero heroic heroism heron herself hesitant heterogeneity heterosexual heuristic hew hewn
hexadecimal hexagon heyday hiatus hibernate hiccup hick hickory hidden hideaway hideous hideously
hierarch hieroglyph highbrow highly hijack hilarious hilarity hillbilly hilly hilt himself hind
hinder hindrance hindsight hinge hinterland hippopotamus hippy hiss histogram historian historic
history hit hitch hither hitherto hoard hoarse hoax hobble hobgoblin hobnob hock hodgepodge hog
hoist hold holder holdup holler hollow holster homage homeland homemade homespun homestead homeward
homey homogenise homonym homophobic homosexual hone honestly honesty honeycomb honk honor honorary
honour hood hoodwink hoop hooray hoot hooter hop hopefully hopeless hopelessly hopper hopscotch
horde horizontal hormone horrendous horrible horribly horrid horrific horrify horseman horseplay
horsepower horseshoe hose hostess hostile hot hotbed hothead hotly hour hourglass hourly household
hover however howl hub hubbub huddle huff huffy hug hulk hull hum human humanist humanitarian
humanly humble humbly humbug humdrum humidify humiliate humility humorist humour hump hunch
hunchback hundred hundredth hung hungrily hunk hunter hurdle hurl hurrah hurray hurriedly hurtle
hush husk huskily husky hustle hustler hut hyaena hybrid hydraulic hydroelectric hydrogen hydroplane
hygiene hymnal hyperbole hyphen hypnosis hypnotic hypnotist hypochondria hypochondriac hypocrisy
hypocrite hypotenuse hypothesise hypothetical hysteria ice icebreaker ideal idealist identification
ideology idiocy idiom idiomatic idiosyncrasy idiosyncratic idle idler idly idol idyl ignite ignore
iguana ilk illegitimate illiteracy illiterate illogic illumine illusion illusory illustrious imagery
imaginary imagine imbalance imbed imitate immaculate immaterial immature immeasurable immediate
immerse imminent immobile immoral immortal immovable imp impact impale impart impartial impasse
impatient impeach impeccable impede impediment impel impend impenetrable imperator imperceptible
imperfect imperial imperialist imperil impersonal impertinent impervious impetus impinge implacable
implant implausible implicate implicit implicitly implore imply impose imposition impossible impost
impostor impound impractical imprecise impregnate impress impressionism imprint imprison improbable
impromptu improper impropriety impudent impulse impunity impure inability inaccessible inaccuracy
inaccurate inaction inadequacy inadequate inadmissible inadvertent inadvisable inalienable inane
inanimate inapplicable inappropriate inarticulate inasmuch inaudible inaugural inauspicious inborn
inbred inbreed inbreeding inbuilt incalculable incandescent incantation incapable incapacitate
incapacity incarcerate incarnate incendiary inception incessant incest incestuous inch incidental
incinerate incise incisor incite incline inclose inclosure include inclusion incognito incoherent
incomparable incompatible incompetent incomplete incomprehension inconceivable inconclusive
incongruity inconsequential inconsiderate inconsistent inconsolable inconspicuous inconvenient
incorporate incorrect incorrigible increasingly incredible incredulity increment incriminate
incubate incumbent incur indecent indecision indeed indefensible indefinable indefinite indelible
indent independent indescribable indestructible indeterminate indict indifferent indigenous
indignant indigo indirect indiscreet indiscrete indiscriminate indisposed indisputable indistinct
indistinguishable individual individualist indivisible indoctrinate indolent indomitable indoor
induce induct indulge industrialist industry inedible ineffective ineffectual inefficient inelegant
ineligible inept ineptitude inequity inert inertia inertial inescapable inevitable inexact
inexcusable inexhaustible inexorable inexperience inexperienced inexplicable inextricable infallible
infamous infamy infancy infantile infeasible infect infelicity inferior inferno infield infiltrate
infinite infinitesimal infinity infirm infix inflame inflammable inflammatory inflate inflationary
inflect inflexible inflict influence influential influx info infraction infrared infrequent infringe
infuriate infuse ingenious ingenue ingrain ingratiate ingratitude ingredient inhabit inhere inhibit
inhospitable inhuman injunction injustice inkling inky inlaid inland inlay inlet innards innate
inner innermost innocent innocuous innuendo innumerate inoffensive inoperative inopportune
inordinate inquest inquire insane insatiable inscribe inscription inscrutable insecure insensitive
inseparable insidious insignia insignificant insincere insinuate insipid insist insofar insole
insoluble inspector instability instant instantaneous instep instigate instil instinct institute
institutionalise insubordinate insubstantial insufferable insufficient insular insulate insult
insurgent insurmountable insurrection intact intake intangible intellect intellectual intend intense
intensify intent inter intercede intercept interchange intercom interconnect intercontinental
intercourse interdependent interfere interior interject interlock interloper interlude intermarriage
intermarry intermediary intermediate interminable intermingle intermission interplanetary interplay
interpose interracial interrogate interrupt intersperse interstate intertwine intervene intervention
interweave intimacy intimate intolerant intone intoxicate intractable intramural intransitive
intravenous intrepid intricacy intrigue intrinsic introductory introspect introvert intuit invade
invalid invaluable invariant invective inventor inverse invert invertebrate inveterate invigorate
invincible invisible invite invocation invoke involuntary invulnerable inward inwardly iodine ion
iota irascible irate ire iridescent iris irk iron irony irradiate irrational irrationality
irreconcilable irrefutable irrelevant irreparable irreplaceable irrepressible irreproachable
irresistible irrespective irresponsible irretrievable irreverent irreversible irrevocable island
isle italic italicise itch item itinerant itself ivory ivy jabber jack jackass jackdaw jackknife
jade jaguar jailer jailor jalopy jamb jamboree jangle janitor jar jargon jaunt jaunty jawbone jay
jazz jeer jell jellyfish jeopardise jeopardy jerk jerky jersey jester jet jettison jetty jibe jiffy
jig jiggle jigsaw jilt jingle jinx jitter jittery jocular jogger joint joke joker jolt jostle jot
jovial joyous joystick jubilant judge judicial judiciary jug juggernaut juggler jugular juicy jumbo
jump jumper jumpy juncture junior juniper junket jurisdiction justice justify justly jut juvenile
juxtapose juxtaposition kaleidoscope karate keel keen keener keeper keepsake keg kelp kelpie ken
kerchief kerosene kerosine keyhole keynote keystone keystroke kick kickback kickoff kill killer kiln
kilo kilobyte kilogram kilogramme kilometer kilometre kilowatt kin kindle kindly kindred kinfolk
kingdom kink kiosk kipper kitchen kitty kiwi knack knacker kneecap kneel knickers knob knock knocker
knockout knot knotty knowledge kowtow kudos lab labor laboratory laborious labour labyrinth lacerate
lackluster lacklustre lacy lad ladder lade laden ladylike laggard lair lake lame lament lampoon
lance land lander landlocked landmark landowner landscape lane languid languish languor lanky
lantern lap lapse larceny lard lark larva laryngeal lascivious laser lash lass lastly latch late
latent later latex lather latitude latrine latter lattice laud laudable laughable laughingstock
launcher launder laureate lawless lawmaker lawsuit lax laxity lay layman lazy leach leaden leaf
leaflet leafy league leakage leaky lean leap leapfrog least leathery lectern ledge ledger lee leech
leer leery leeway left leftmost legalistic legend legendary legion legislature legitimacy legitimate
leisure lengthen lengthwise leniency lenient lens leper lesion lesser lest letdown lethal lethargic
lethargy letterhead letup leukaemia levee lever leverage levity lexical liability liable liaison
libel liberal libertarian liberty librarian libretto lick lid lie lied lieu life lifeless lifelike
lifeline lifelong lifespan lifestyle lifetime ligature light lighten lighter lighthouse lightning
lightweight likable likeable liken likewise lilac lilt lily limb limber limbo lime limelight limit
limitless limp linchpin line lineage liner linger lingo linguist liniment linkage lint lip liquefy
liquid liquify liquor liquorice lisp listless lit litany literacy literary literature lithe lithium
litigant litre litterbug liturgical livable live liveable livelihood liven livid lizard llama loafer
loathsome lob lobby lobbyist lobe lobotomy locate locker locomotion locust lofty logarithm logician
loin loincloth loiter loll lollipop longevity longhand longish longitude longitudinal longshoreman
lookout loom loon loony loophole loose loosen loot lop lope lopsided lord lore loser loth
loudspeaker lousy lovable loveable loveliness low lowdown lowly loyal loyalty lozenge lubricant
lucid lucky lucre ludicrous lug lukewarm lull luminary luminous lump lumpy lunacy luncheon lurch
lure lurid lurk luscious lush luster lustre lustrous lusty luxury lye lying lymph lymphatic lynchpin
macabre mace machete machinery machinist macho macroscopic mad madam madcap madden madder madhouse
madman maelstrom magazine magenta magic magnanimity magnate magnesium magnet magnificent magnify
magnitude magnum maid mailbox mailman maim mainframe mainland mainline mainly mainstay mainstream
majestic major maker makeshift maladjusted malady male malevolent malformed malfunction malice
malicious malign malleable mallet malnutrition malpractice malt maltreat mamma mammal mammalian
mammoth manacle managerial mandate mandible maneuver mange manger mangle mangy manhandle manhole
manhood mania maniac manic manicurist manifest manifesto manifold manipulate mankind manly mannequin
manner mannish manoeuvre manpower mantel mantle manufacture manuscript maple marathon marble march
marcher marionette marital maritime markedly marker marketplace marksman marquee marrow marshmallow
marshy marsupial mart martial martin martyrdom mascot masculine mash masochist mason masonry
masquerade massage massive mast master masterly mastermind masterpiece mastery mastic mat match
matchbook matchless matchmaker materialist maternal mathematician matriarch matriculate matron
matronly matt mature maudlin maul mauve maverick maxim maybe mayhem maze meager meagre mealy meander
meaningful meaningless meantime meanwhile measly mechanic medal medallion meddle meddler meddlesome
mediaeval median mediate mediocre meditate medium medley meek megabyte megalomaniac megaphone
megaton mellow melodic melodramatic melt member membership membrane memento memo memorandum menace
menagerie menial menstrual mental menthol mention mercantile merchandise merchant merciless mercy
mere merger meridian merit mermaid mesh mess messenger met metabolic metal metallurgy metamorphose
metamorphosis metaphor metaphysics mete meter methodology meticulous metre metropolis metropolitan
mettle mezzanine miaow microbe microbiology microcode microcomputer microfiche microfilm micrometer
micrometre microorganism microprocessor microscope microsecond midday middleman midget midriff midst
midstream midway mien mighty migrant migratory mike mild mile mileage milestone militant military
milker milky mill miller milligram millimeter millimetre millinery million millionth millisecond
mime mimic mimicry mince mincemeat mind mindless minefield miner mingle miniature minicomputer minim
minimalist minion minister ministerial ministry mink minnow minor minstrel minuet minus minute
miraculous mirage mire mirth misadventure misapprehension misappropriate misbehave misbehavior
misbehaviour miscarry miscellaneous miscellany mischievous misconception misconduct misconstrue
misdeed misdemeanour misdirect miserly misfit misfortune misgiving misguide mishap misinform
misinterpret misjudge mislay mislead mismanage mismatch misnomer misplace misprint misquote misread
misrepresent misshapen mission missionary missive misspell mistaken mistrust misty mistype
misunderstand misuse mite mitigate mitt mix mixer mixture mnemonic moan moat mob mockery mockingbird
mod moderate modest modesty modicum modification moist moisten mold mole molecular molecule mollify
mollusc mollusk molt molten moment momentary momentum monarch monetarism monetary mongoose mongrel
monkey monochrome monogamous monogram monologue monopolise monopoly monosyllable monotone monotony
monster monstrosity monstrous month monthly monument moo moody moonbeam moonlight moor moot moral
moralist morass moratorium morbid moreover morose morphology morsel mortal mortar mortification
mortify mosaic moss mossy mostly mothball motherly motif motionless motley motto mould moult mount
mourner mousse mousy mouthpiece movable move moveable movement mover mow mucous mud muddle muddy
muff muffle mugger mule multinational multiply multitask multitude mumble mummify munch mundane
municipal mural murky murmur muscular muse mush mushy musk muss mustache mustang muster musty mutant
mute mutilate mutineer mutiny mutt mutter mutual myopic myriad mystery mystic mystify myth mythic
mythology nab nag nail naive naivety naked nakedness name nameless namesake nape narrate narrow
narrowly nasal nastily nasty nation nationalist nationwide natty naturalist nature naught naughtily
nauseate nautical naval navy nay nearly nearsighted neat neatly nebula nebulous necessarily
necessitate necessity neckerchief necrophilia nectar nectarine needle needless needlessly negate
negative neglect negligee negligent neigh neighbor neighborhood neighborly neighbour neighbourhood
neighbourly neither neon neophyte nepotism nerve nervously net nether nett neural neurologist
neurology neuron neurosis neurotic neutral neutron nevertheless newfangled newly newscast newsletter
newspaper newsprint newsstand newsy newton nibble nicety niche nick nickel nickname nifty nigh
nightingale nightly nightmare nightmarish nighttime nil nimble nimbly nincompoop nine nineteen
nineteenth ninetieth ninety ninny ninth nip nit nitrate nitrogen nitwit nobility noble noblewoman
nobly nobody nod noiseless noiselessly noisily nomenclature nominal nominee nonchalant nonchalantly
noncommittal nonconformist nondescript none nonentity nonetheless nonflammable nonpartisan nonprofit
nonresident nonsense nonstandard nonstop nonviolent nook norm normal north northeast northeasterly
northeastern northerly northern northward northwest northwestern nosebleed nosey nosy notable notate
notch note noteworthy nothing nothingness notice noticeboard notoriety notorious notwithstanding
nougat nought noun nourish nova novel novelty nowadays nowhere noxious nuance nuclear nucleus nudge
nudity nugget nuggety nuisance nullify numb nurture nut nutrient nutriment nutrition nutritious
nutshell nutty nuzzle nymph oaf oasis oath obedient obey obfuscate objectionable objector obligatory
oblige oblique obliterate oblivion oblivious oblong obnoxious oboe obscene obscure observatory
obsess obsolescent obstacle obstetric obstetrician obstinacy obstinate obstruct obtain obtrusive
obtuse obvious obviously occasion occasional occupy occurrence oceanography octagon octal octave
octopus ocular oddity oddly ode odious odor odour oesophagus offbeat offend offer offhand official
offload offshoot offshore offspring offstage ogle ogre ohm oily olden olfactory omega omelet ominous
omission omit omnibus omnipotent omnipresent omniscient oncoming onerous oneself ongoing onion
onlooker onomatopoeia onrush onslaught onus onward oodles ooze opal opaque openly operand operatic
ophthalmologist ophthalmology opinion opossum opponent opportune opportunist oppose opposite oppress
oppressor opt optic optician optima optimum optometrist opus oral orange orate oratory orbit orchard
ordain ordeal orderly ordinal ordinarily ordinary organisational organist organizational orient
orifice origin ornament ornate ornithologist ornithology orphan orthodontist orthodox orthogonal
orthopaedic orthopedic oscillate oscilloscope osmosis ostensibly ostensive ostentation ostentatious
ostracise otherwise ouch ought ounce ourselves oust ouster outbound outbreak outburst outcast
outclass outcry outdistance outdo outdoor outer outermost outgo outgrow outgrowth outlandish outlast
outlet outline outlive outlook outlying outmoded outnumber outpatient outpost outrage outright
outrun outshine outside outsmart outspoken outstanding outstation outstrip outward outwardly
outweigh outwit ova oval ovate overbear overblown overboard overburden overcharge overcome overcrowd
overdo overdose overdraw overdue overeat overestimate overgrow overhand overhang overhaul overhead
overhear overheat overkill overland overlap overlong overlook overly overnight overpass overpopulate
overpower overprice overprint overrate overreact overrule overrun oversee overseer overshadow
overshoot oversight oversimplification oversleep overstate overstep overt overtake overthrow
overtime overtly overtone overture overturn overuse overwhelm overwhelmingly overwrite overwrought
ovum oxen oxide oxygen ozone pacific pacifist pack packet pact paddle paddy padlock paediatric
paediatrician pageant pageantry pager pagoda pail painfully painless painlessly painstaking painter
pair palaeontologist palaeontology palate palatial pale paleontologist paleontology pall pallid
pallor palm palomino palpable paltry pamphlet pan panacea pancreatic pandemonium pander pane pang
panhandle panic panicky panorama panoramic panther panties pantomime pap paper paperweight paperwork
papyrus par parable parachute paradigm paradox paraffin paragon paragraph parakeet paralyse
paralysis paralytic paralyze paramount paranoia paranoid paraphernalia paraphrase paraplegic
parasite paratroops parchment pare parentage parenthesis parenthesise parenthetic parishioner parity
park parkway parliamentary parochial parody parrakeet parrot parsec parson parsonage partake partial
participant participle particle particular particularly partisan partly partner partnership partook
party pas pass passable passage passageway passbook passer passion passive past pastel pasteurise
pastiche pastime pasty pat patchwork patchy pate patent paternal pathetic pathologist pathology
pathos pathway patience patient patriarch patrimony patrol patron patronage patter patty paucity
paunch paunchy pause pave pavilion payable payer payoff payroll peaceable peacefully peacemaker peak
peal pearl pease pebble pecan peck peculiarly pedagogy pedant pedantry peddle peddler pedestal
pediatric pedigree pedlar peek peel peep peerless peeve peevish peg pelican pellet pelt pelvic pen
penal penalty pence penchant pendulum penetrate penguin penitent penknife penmanship pennant pension
pensive pentagon penultimate peon pep peppermint perceive percent percentage perception perch
perchance percuss peremptory perennial perfect perfectionist perfectly perforate perfunctorily
perfunctory perhaps perimeter peripheral periphery periscope perish perjure perk perky permeate
permute pernicious peroxide perpendicular perpetrate perpetual perplex persecute persecutor
persevere personification personify perspective perspire pert pertain pertinent perturb peruse
pervade pervasive perverse pesky pessimism pessimist pest pester pestilent petite petroleum petty
pew phantasy phantom pharmaceutical phase phenomena phenomenal phenomenon philanthropic
philanthropist philanthropy philosopher philosophy phlegm phlegmatic phobia phonetic phoney phonic
phonograph phony phosphor phosphorescent phosphorus photocopy photogenic photon photosynthesis
phrase phraseology physic physicist physiology physique pickaback picket pickle pickup picky
picnicker pictorial picturesque piddle pie piece piecemeal piecework pied pier pigeonhole piggish
piggyback pigheaded pigment pigpen pigtail pike pile pilfer pillage pillar pilot pimply pin pinch
pine pinion pink pinnacle pinpoint pint pioneer pipe pique piracy pirouette piston pit pitch pitcher
piteous piteously pithy pitifully pitiless pittance pity pixy placard placate placement placid
placidly plagiarise plagiarist plaice plaid plain plainly plaintive planar planet planetary plank
plantation planter plaque plasma plastic plate plateau platinum platitude platoon platter plausible
plausibly play playable playback playful playfully playground playhouse playpen plea plead pleasant
pleasantly pleasantry pleat pledge plentifully plenty plethora pliable pliant plight plod plop
plotter plow ploy pluck plucky plug plumb plume plummet plunder plunge plural plus plush plusher
plutonium ply pneumatic poach poacher pocket pocketbook pockmark pod podium poetic poignancy
poignant point pointedly pointless pointlessly poise poison poke poker pokey pole polemic polish
polite pollinate pollster polo polygamous polygon polynomial polyp polytechnic pomp ponder pontoon
pony poorly pop populace popular popularly populate porcelain pore pornographer porous portable
portend portent porter portico portion portly portrait portray portrayal pose posit positivism
possess possessor postage postal postbox postcode poster posterior postgraduate posthumous postmark
postmaster postscript postulant posture potassium potency potent potential potion potter pouch
pounce pound pour powdery power powerfully powerhouse powerless powwow practice practise
practitioner pragmatic praiseworthy prance prattle preach preacher preamble precarious precaution
precautionary precede precinct precious precipitant preclude precocious preconceive preconceived
preconception precursor predate predatory predecessor predefine predestine predicament predicate
predictor predisposition predominant predominantly preeminent preempt prefab preface prefer
preferential prefix prejudicial preliminary prelude premature premeditate premier premise premiss
premium premonition prenatal preoccupation preoccupy preparatory prepare prepay preponderant
preposition preposterous prerogative prescribe prescript presence preserve preside presidential
press prestige prestigious presume presumption presumptuous presuppose pretence pretend pretense
pretentious pretext prevail prevalent previous previously prevue prey priceless prick prickle
prickly pride priestess priesthood prim primaeval primal primarily primary primate prime primer
primeval primly primp principal principle printable printout prior prise prism privy prize pro
probabilistic probate probe problematic proceeding processional proclaim proclamation prod prodigal
prodigy profane profess professional proffer profound profoundly profundity profuse progeny
prognosis progress prohibit projectile projector proletarian proletariat proliferate prolific prolog
prologue prolong prom prominent promiscuity promontory prompter promptly promulgate prone prong
pronoun prop propagate propensity prophesy prophet proponent proportion proportionate propose
proposition proprietary proprietor propriety propulsion prose prosecute prosecutor prospect
prospector prospectus prosper prostrate protagonist protector protein protestor proton protract
protractor protrude protrusion proud proudly provable provenance proverb proverbial province
provincial proviso provocation provoke prow prowess prowl prowler prude prudence prudent prudish
prune pry pseudo psych psychedelic psychiatric psychiatry psychoanalysis psychoanalyst psychology
psychopath psychotherapy psychotic pub public publicly puck pucker pudgy pueblo puff puffer puffy
pugnacious pulley pulmonary pulp pulsate pulse pulverise puma pumice pummel pump pumpernickel pun
punch punchline punctual punctuate pundit pungent punish punitive punt puny pup pure purification
purify puritan purity purple purport purpose pursue pursuit purveyor pusher pushover pushy puss
pussy putrid putt putter putty puzzle pyre qua quack quadrangle quadrant quadrat quadrilateral
quadruped quadruple quadruplet quaint quake qualification qualify qualitative qualm quandary
quantify quantitative quarantine quark quarrelsome quarry quart quarterly quartet quartette quartz
quash quaver queasy queenly queer quell quench quest quibble quicken quietly quill quinine
quintessence quintette quintuplet quip quirk quirky quitter quiver quiz quizzical quorum quotient
rabble rabid race racer racial racism racist rack racoon racy radar radial radiance radiant radiate
radical radio radioactive radium radius rag raggedness raid raider raindrop rake rally ramification
ramp rampage rampant ramrod ranch rancher rancid rancor rancour randomly ranger ranker rankle
ransack ransom rant rap rapidly rapist rapport rapt rarity rasher rashly rasp raspberry ratification
ratify ration rattle rattler ratty raucous raucously ravage rave ravel raven ravish raw raze razor
reach reaction reactionary reactive reactor read reader readership readily readjust realise realism
realist reality realize realm realty ream reap reaper reappear rear rearrange reassure rebel
rebellious rebind rebirth rebound rebuff rebuild rebuke rebut rebuttal recalcitrant recant recap
recapture recede receipt receive recent receptacle reception receptionist recess recharge recipe
recipient reciprocal recite reckless recklessly reckon reclaim reclamation recluse recognisable
recognition recognizable recoil recompense recompile reconcile reconciliation recondite reconfigure
reconnaissance reconnect reconsider reconstruct recount recoup recourse recoverable recreate rectal
rectangle rectangular rectify rector recuperate recur recurrent recycle red redden redeem redefine
redefinition redemption redesign redhead redid rediscover redistribute redo redraft redraw redress
reductant reed reef reek reel reelect referee refill refine refinery reflect reflector reflex reform
reformat refract refrain refuel refuge refurbish refuse refute regain regal regalia regard
regardless regenerate regent regime regimen registrar regret regrettable regularly regurgitate
rehabilitate rehash rehearse reign rein reinforce reinstate reiterate reject rejoice rejoin
rejoinder rejuvenate relapse relationship relative relativist relay relegate relent relentless
relentlessly relevant reliance reliant relic relief relieve religious relinquish relive reload
relocate reluctant reluctantly rely remain remainder remake remark remembrance remind reminisce
remiss remit remitter remnant remodel remorseless renaissance rename rend rendezvous rendition
renegade renege renew renounce renovate renown rental renunciation reopen reorganise reparable
repatriate repayable repeal repeat repeatedly repercussion repertoire repetition repetitious
rephrase replay replenish replete reportedly repose reprehensible represent representation repress
reprieve reprimand reprint reprise reproach reproduce reproduction reprogram reprove reptile
republic repudiate repugnant repulse repute reputedly requisite reread reroute resale reschedule
rescind rescue rescuer resent reserve reservoir reshuffle residential residue resin resist resistor
resonant resort resound respectfully respiratory respite resplendent responsibly restitution restive
restless restlessly restrain restraint restrict resubmit resumption resurface resurgent resuscitate
retail retaliate retard retch rethink reticent retina retort retrace retract retreat retribution
retrieve retroactive retrograde retype reunion reunite reuse rev revamp reveal revel revelry
reverberate revere reverie revile revisit revive revoke revolt revolution revolutionary
revolutionise revue revulsion reward rewind rework rhapsody rhetoric rheumatic rhyme rhythm rhythmic
ribbon richly rickety ricochet riddance riddle rider ridge ridicule rife rift rig righteous
righteously rightfully rightly rightmost rigid rigidly rigor rigour rile rim rind ring ringleader
ringlet ringworm rink rinse riot rioter riotous rip ripe ripen riposte rise riser risky rite ritual
rivalry rivet roach roadblock roam roar rob robe robin rock rocker rocket rod roe rogue roguish roll
roller roman romp rook rookie room roomy roost rope rose rostrum rosy rot rotary rote rotor rotten
rotund rotunda rouge rough roughage roughen roughhouse roughly roulette round rounder rouse rowdy
royal royalty rubber rubble rubric ruckus rudder ruddy rudimentary rue rueful ruffle ruggedness ruin
ruinous ruler rum rumble ruminant rummage rumor rumour rump rumple runaway rundown rune rung runny
runt runway rupture rural ruse rustic rustle rustler rusty rut ruthless ruthlessly rye sabbatical
saber sabotage saboteur sabre sac sacred sacrifice sacrificial sacrilege sacrilegious sadden sadism
sadist sadly safekeeping sag saga sage sagebrush sail saintly sake saki salable saleable salesman
salesperson saleswoman salient salivate sallow salon saloon salty salute salvage salve sampler
sanctify sanctimony sanction sanctity sanctuary sand sandbag sandy sane sanitarium sanitary sanity
sanserif sap sapling sarcasm sarcastic sash sassy sat satellite satire satirist satisfaction
satisfactorily satisfactory satisfy saturate saucy saunter savage savagery saver savior saviour
savor savour savvy saw scalar scald scaly scamper scandal scant scanty scapegoat scarce scarlet
scary scathe scatterbrain scavenge scenario scene scenery scenic scent scepter sceptic sceptre
schemer schizophrenic scholar scholarly scholastic scientist scoff scoop scoot scorer scorn scour
scourge scout scowl scram scramble scrap scratch scratchy scrawl scrawny screech screw screwy
scribble scribe scripture scriptwriter scruff scruple scrupulous scrutineer scrutiny scuff scum
scurrility scurry scuttle seafarer seal seam searchlight season seat secede secession seclude
seclusion second secondarily secondary secondly secrecy secretary secretly sect sector secular
sedate sedentary sediment sedimentary seduction seed seedy seemingly seep seepage seer seethe
segregate seize seizure seldom self seller semblance semen semester semicircle semicolon seminar
seminary send sender senile senior sensation sensationally sense senseless sensible sensibly
sensitise sensory sensual sensuous sentence sentience sentient sepulcher sepulchre sequel sequential
serene series serious seriously serpent serum servant serve serviceman serviette servile servitude
setback setter settle settlement settler seven seventeen seventeenth seventh seventy sever sex
sexism sexist sexual shabbily shabby shackle shade shadow shadowy shady shaft shaggy shake shaky
shallow sham shamble shamefully shameless shape shareholder sharp sharpen sharper sharply shatter
shave shaven sheaf shear sheath sheave shed sheen sheepish sheepishly sheer sheik shelf shellfish
shelter shelve shepherd shield shift shiftless shifty shimmer shine shiny shipment shipshape shire
shirk shoal shock shoddy shoestring shoo shoot shorn shorten shortfall shorthand shortlist shortly
shot shout shove showcase showdown showman showy shrapnel shred shrew shrewd shriek shrill shrink
shrinkage shrivel shrubbery shrug shrunken shuck shudder shun shunt shut shutdown shutter shuttle
shyness sibling sicken sickle sickly sideline sidelong sideshow sidestep sidetrack sideways sidle
siege sierra sieve sift sightless signer significantly signify signpost silhouette silicon silken
sill silly silo silver silversmith silvery similarly simile simmer simplex simplicity simplistic
sine sinew sinewy singly singular singularly sinister sink sinusitis sip siphon sir sire siren
sisterhood sisterly sit sitter situate six sixteen sixteenth sixth sixtieth sixty sizable size
sizeable sizzle skein skeptic sketchy skewer skid skilful skim skimp skimpy skin skip skipper skit
skittish skulk skylight skyline skyrocket slab slacken slacker slag slake slam slander slang slant
slap slapstick slash slat slate slave slavish slay sleek sleeper sleeveless slender slew slice slick
slicker slide slight slightly slime slimy sling slink slip slippery slipshod slit slither sliver
slobber slog slogan slop slope sloppy slosh sloth slouch slovenly slowly sludge slug sluice slump
slur sly smack smallish smartly smash smattering smear smell smelly smelt smidgen smile smite smith
smithereens smock smoke smokestack smoky smolder smooth smother smoulder smudge smuggle smuggler
smut snack snag snake snap snappy snare snarl snatch sneak sneaky snide sniff sniffle snigger snip
snipe sniper snitch snobbery snobbish snorkel snort snowball snowplow snub snuffer snug soak soap
soapy soar sober sociable social society sociologist sociology sod soda sodden sodium soft soften
softly soggy sojourn solace solar sole solemn solicit solid solidarity solidify solidly solitaire
solitary solitude solo soloist soluble solvent somber sombre someday someplace sometime somewhat
somewhere sonic sonnet sonorous soon soot sooty sop sophist sophistry sophomore sorceress sorcery
sordid soul soundproof soundtrack south southeast southeastern southerly southern southpaw southward
southwest southwestern sovereign sovereignty sow spa space spacecraft spaceship spacious spaghetti
span spangle spar spare sparkle sparse spasm spasmodic spat spate spatial spatter spawn spay speak
speaker spearhead spearmint special specialty species specify specimen specious speck spectacular
specter spectre spectrum speculate speechless spellbinding spellbound speller spelt sperm spew
sphere spherical spike spill spin spinal spindly spineless spiral spire spirit spiritual spit
spittle splash splat splatter splendid splendor splendour splice splint splinter spoil spoke
spokesman spokesperson spokeswoman sponge spongy sponsor sponsorship spontaneity spook spooky spool
spoon sporadic spore sporran sportsmanship spot spotlight spotty spout sprawl spray spree sprig
springboard springy sprinkle sprinter sprout spruce spry spud spunk spurious spurn spurt sputter
squadron squall squash squat squatter squawk squeak squeaky squeal squeamish squeeze squelch squid
squint squire squirm squirt stabilise stable stag stagger stagnant stagnate staid stain stair
stairway stake stale stalemate stalk stall stalwart stamina stamp stampede stance stanch stand
standby standoff standpoint standstill stanza staple stapler star starboard starch starchy stare
starfish stark starlight starry startle starvation starve statesman statesmanship station stationary
stationery statistician stature statutory staunch stave stay steadfast steady stealth stealthy steam
steamroller steamy steel steep steeple steer stellar stem stencil stenographer stenography stereo
stereotype sterile stern stethoscope steward stick sticker stickler sticky stiff stiffen stifle
stigma still stilt stimulant stimulus sting stinger stint stipulate stir stitch stockade stockbroker
stockholder stockpile stocky stockyard stodgy stoical stoke stolid stomp stone stony stoop stopgap
stoppage stopper storehouse storekeeper storeroom storey stow straddle straggle straggler straight
straighten strainer strait straitjacket strand stranger strangulation strap stratagem stratify
stratosphere stratum straw stray streak streamer strength strengthen strenuous stretch stretcher
strew stricken stride strife strike striker stringent stringy strip stripper strive stroke stroll
strong stronghold strongly struggle strum strut stubborn stubby stuck stud studio studious stuffing
stuffy stumble stump stun stunt stupefy stupendous stupid stupor sturdy stylish stylist stylus suave
subcommittee subconscious subdivide subdivision subdue subgroup subject subjugate subjunctive
submarine submerge submersion submission submit subnormal subordinate subroutine subsection
subsequent subservient subset subsidiary subsidy subsist substance substandard substantial
subterfuge subterranean subtle subtlety subtly subtract suburban subversion subvert successor
succinct succor succour succumb suck sucker suckle suction sudden suddenly suds sue suffer suffice
sufficient suffix suffocate suffrage sugar sugary suit suitor sulfur sulky sulphur sum summarily
summit summon sumptuous sunburnt sundown sundry sunken sunup sup super superb supercomputer
superficial superfluity superhuman superimpose superintend superior superlative supernatural
superscript supersede supersonic superstar superstitious superstructure supervise supervision
supervisory supplant supple supplement supplementary supplier supply supposedly supposition suppress
supremacy supreme surcharge surface surge surgical surmise surmount surname surpass surplus surreal
surrender surreptitious surround surveyor survive survivor susceptible suspect suspend suspense
suspicion suspicious sustain sustenance swab swallow swamp swampy swarm swarthy swat swath sway
swear sweaty sweep sweeper sweet swell swerve swig swill swing swipe swirl swish switchboard
switcher swivel swoop syllable symmetric symmetry sympathetic sympathise sympathy symphonic symphony
symptomatic synapse syndicate syndrome synonym synthetic syphon systematic tabby tabernacle tablet
tabloid taboo tabulate tacit taciturn tack tackle tacky tact tactic tactless tadpole tail tailgate
tailspin taint takeoff takeover taker talc talisman talker tallow tally talon tame tamer tamper tan
tandem tang tangent tangential tangible tangle tank tanker tanner tantalise tantalising tantamount
tap tape taper tapestry tar tarantula tariff tarnish tarry tart tartar tassel tasteless tatty taut
tautology tawdry tawny taxable taxation taxpayer teamster teapot teardrop tease teat technician
tedious tedium tee teem teepee teeter teetotaler telecommunication telegram telegraph telepath
telepathy telescope televise teller telltale temper temperamental temperature tempest tempestuous
temple tempo temporal temporarily tempt temptation ten tenable tenacious tenacity tenancy tend
tendency tendril tenet tense tensor tentacle tenth tenuous tenure tepid term terminus terrace
terrain terrestrial terrible terribly terrific terrify territory terse testable testament testify
testimony testy tether textbook textile textual thankless thatch theatrical thee theist themselves
thence theologian theological theorem theoretical theorise theorist theorize theory therapeutic
thereabouts thereafter thereby therefore therein thereof thereupon thermal thermodynamic thermostat
thesaurus thick thicken thieve thimble thinker thinner third thirst thirteen thirteenth thirtieth
thirty thorny thorough thoroughbred thoroughfare thoroughly thou thought thoughtless thousand
thousandth thrash threaten three thresh thresher threshold thrice thrill thrive throb throng
throughout throw throwaway throwback thrust thud thumbtack thump thunderbolt thunderstruck thwart
thy tick ticklish tidal tidbit tide tie tiff tighten tilde tile till tilt timber timekeeper timeless
timescale tin tinge tingle tinker tinkle tinny tint tipi tirade tireless tiresome tissue titbit
titillate title titter toad toast toboggan toddle toenail together toggle toil tolerant toll
tomahawk tombstone tomcat tome ton tonal tone tonic tonnage tonne tonsil toot top topography topple
torment tormentor torque torrent torrid torso tortoise tortuous torture toss tot total totalitarian
tote totem totter toucan touch touchy toughen toupee tour tournament tourniquet tousle tout tow
toward tower toxic toxin tract traction trade trademark trader tradition traditionalist tragedy
tragic trail trailer trainer trait tramp trample trampoline trance tranquil transatlantic transcend
transcontinental transfer transgress transistor transit transitory transliterate translucent
transmission transmit transmitter transparent transpire transplant transpose transverse trap
trapdoor trapeze trapezoid trapper trashy trauma traumatic traverse travesty trawl tray treacherous
treachery tread treasure treasury treat treatise treatment treaty treble trellis tremble tremendous
tremor trench trendy trepidation trestle triangle triangular tribal tribe tribulation tribune
tributary tribute trick trickery trickle trickster tricky trigonometry trill trillion trilogy
trimester trimmer trinity triple triplet triplicate tripod trite triumph triumphant trivia trivial
troll trolley troop trooper troublemaker troublesome trough trounce troupe truancy trudge true
truffle truism truly trump truncate trunk trustee trusty tryout tub tube tubular tuft tug tuition
tumble tumour tumult tumultuous tuner tunic tunnel turbine turbulent turf turgid turmoil turnaround
turner turnout turnover turnstile turntable turquoise turret turtle tussle tutor twang tweak twee
tweet twelfth twelve twentieth twenty twice twiddle twig twin twine twinge twinkle twirl twist
twister twitch twitter typesetter typewriter typical typify typist typographer tyrannise tyranny
ubiquitous ugh ugly ulterior ultimate ultimatum ultra ultrasonic ultraviolet umpteen unable
unacceptable unaccountable unadulterated unaffected unaltered unambiguous unanimity unanswerable
unanswered unarmed unassigned unassuming unattached unattainable unattended unattractive
unauthorised unauthorized unavoidable unaware unbalanced unbearable unbeatable unbecoming unbeliever
unbiased unblock unborn unbreakable unbroken unburden uncanny unceasing uncertain uncertainty
unchallenged unchanged uncharitable unchristian unclean uncomfortable uncompromising unconcerned
unconditional unconfirmed unconnected unconscious unconstitutional uncontrolled uncontroversial
unconventional unconvinced uncountable uncover uncultured uncut undamaged undaunted undecided
undefined undemocratic undeniable underbrush undercover undercurrent undercut underdog underestimate
underfoot undergarment undergo undergraduate underhand underlay underlie underline undermine
underneath undernourished underprivileged underrate underscore underside understate understatement
understudy undertone underwater underweight underworld underwrite undeserved undesirable undetected
undeveloped undies undisturbed undone undoubted undoubtedly undue unduly unearth unearthly uneasy
uneconomic uneducated unemployable unenlightened unequal unequalled unequivocal unerring unethical
uneven uneventful unexpected unexpectedly unexplained unfailing unfair unfaithful unfamiliar
unfasten unfavorable unfavourable unfeasible unfeeling unfinished unfit unfold unforeseen
unforgettable unforgiving unfortunate unfounded unfriendly unfunny unfurl ungainly ungodly
ungrammatical ungrateful unhappily unhealthy unheard unhelpful unhook unicorn unidentified
unification unilateral unimaginable unimportant unimpressed uninformed uninhibited uninitiated
uninspired unintelligent unintended unintentional uninterested union unique unison unjust
unjustified unkempt unkind unknown unleash unless unlike unlimited unload unlock unlucky unman
unmarked unmask unmistakable unmitigated unmoved unnamed unnatural unnecessarily unnecessary unnerve
unnoticed unobtainable unoccupied unofficial unoriginal unorthodox unpaid unparalleled unpick
unpleasant unpopular unprecedented unpredictable unprepared unprincipled unprintable unprotected
unproven unprovoked unpublished unqualified unquestionable unravel unread unrealistic unreasoning
unrecognised unrecognized unrelated unremarkable unrepeatable unrepresentative unresolved unrest
unrestricted unrivaled unrivalled unruffled unruly unsafe unsaid unsanitary unsatisfactory
unsatisfied unsavory unsavoury unscathed unscheduled unscientific unscrew unscrupulous unseasonal
unseat unseemly unseen unsettle unsightly unsigned unskilful unsolved unsophisticated unsound
unspeakable unspecified unstable unstructured unstuck unsubstantiated unsuited unsung unsupported
unsure unsuspected untangle untenable unthinking untie untiring unto untold untouched untrained
untrue untrustworthy unused unveil unwanted unwarranted unwary unwashed unwelcome unwieldy unwilling
unwise unworkable unworthy unwrap unwritten upbeat upbringing upend upheaval uphill uphold upholster
upper uppermost upright uprising uproar uproot upset upshot upstairs upstanding upstart upstream
uptake uptight uptown upturn upward uranium urban urchin urge urgent urn useless usurp utilitarian
utmost utter utterly vacancy vacant vacillate vacuous vacuum vagary vaginal vain valet valiant valor
valour valuable valueless valve vane vanguard vanilla vanish vanity vanquish vapor vapour variate
variety varnish varsity vary vast vat veer vehement vehicle vein velour velvety vend veneer venerate
vengeful venom vent ventilate ventricle ventriloquist veracity verandah verb verbal verbatim
verbiage verbose verdict verge verification veritable vernacular versatile vertebral vertical verve
vessel vest vestibule vestige vestment vet veteran veto vex vexation viability viable viaduct vial
vibrant vibrate vicarious vice vicinity vicious victim victor videotape vie viewpoint vigil
vigilante vigor vigour vile vilify villainy vindicate vindictive vine vineyard vintage viola violate
violence violet viper viral virile virtue virtuoso virtuous virulent visa vise visionary visit
visitor visor vista vitriol vivacious vivacity vivid vivisect vocal vocation vociferous vogue void
volatile volcanic volition volley volt voltage voluminous voluntarily voluntary volunteer voluptuous
voracious vortex voter vouch voucher vowel vulture waddle wade wafer waffle waft wag waggon waif
wail waistline wait waitress waive waiver wake waken walk walkout wall wallet wallop wallow
wallpaper walrus wan wand wander wane wanton warble ward warden warlike warm warmer warmth warp
warpath warrant warren wartime wary washable washer washout washroom wasp wastage wastebasket
wasteland watchdog watchman watchword water waterfall waterfront waterlog watermark waterproof
watershed watertight waterway waterworks watery watt wave waveform wavelength waver wavy wax waxy
waylay wayside wayward weaken weakling wealth weapon weaponry wearisome weasel weave weaver wedge
wee weed weedy week weekday weekly weigh weighty welfare welt welter west westerly western westward
whack whaler whatsoever wheedle wheel wheeze whence whenever whereabouts whereas whereby wherein
whereupon wherever wherewithal whet whichever whiff whilst whim whimsical whinny whip whir whirl
whirlpool whirlwind whirr whisker whisper white whiten whittle whiz whizz whoa whoever wholehearted
wholesale wholesome wholly whoop whopper wick wickedness wicket widen wield wiggle wild wilful
willingness willow willpower wilt wily wince winch wind windmill windowpane windpipe wing winner
winsome wintertime wipe wiper wire wiry wisdom wise wisecrack wishbone wisp wispy wit withdraw
withdrawn wither withhold withstand witless witticism witty wizened wobble wobbly woe womanhood
womankind wombat wondrous woo woodchuck woodsman woodwind woody woof woolen woollen woolly wooly
wordy workable workbench workmanship workstation world worldly worldwide worm wormhole worn
worrisome worse worshipper worst worthless worthwhile worthy wow wrangle wrangler wrap wrath wreak
wreck wreckage wrecker wren wrest wretch wriggle wright wring wringer writ write writhe written
wrongdoer wrongdoing wrought wry xenophobia yak yank yap yardstick yearling yell yellow yelp yeti
yew yield yoghurt yoke yokel yonder young yourselves yowl yuck zany zeal zealous zebra zenith zero
zest zeta zigzag zillion zipper zombie zone zoological zoologist zoology
"""

_HOMONYMS = """
agent aggregate agile algorithm alias allocate anchor angular archive array artifact assembly assert
asset atom audit augment average azure backlog balance bamboo bandwidth bar base baseline beam beta
binary bind block board bootstrap boundary bracket branch breakpoint bridge bucket buffer builder
bundle bus button byte call campaign canvas capacity capture card category celery chain channel
checkout checkpoint chef chrome circle class click clipboard clock cloud cluster cobalt cockroach
coffee collector command commit commune compile condition connector constant constraint consul
contact content context control core correlate counter create crystal cursor cycle cypress daemon
dart dash data date deadline deadlock debugger declare decode decor default define definite delivery
descriptor desktop detector diagnostic dialog digit dimension disk dispatch dock domain draft driver
dynamic dynamo eclipse edge editor elastic electron element embed embedding ember emulate encode
entity entry envoi excel execute executor expiry express extract facade factory falcon fetch file
filter fixture flag flask flow flutter flux fork form forward foundation frame future gateway gem
general ghost global glue grammar graphic grid groovy guideline gulp handler header heap helm
hierarchy highlight hint hive hook horizon iceberg identify implement infer initial inject input
insert insight instance integer integral interact interpolate interpret interval iterate jest
journal kernel key keyboard keyword lambda language level linear linker list listen liter loader log
logger logic loop lotus mapper marvel material matrix media meteor method microphone migrate mint
modal mode model mouse multiple mutate native nest network node nomad notebook notion null offset
open opera oracle order output overflow overlay overload override overview packer page paginal panda
panel parcel parent pattern payload persona phoenix pivot platform player playwright poetry pointer
polar pool port portal portfolio post postman prefect presto primitive print printer privilege
produce product profile project promise prompt property protocol provision proxy pull puppet purge
push pyramid python quality quantum quarter quay quota rail range ratio ray react record recursion
redirect refresh region register registrable registry regress regular relate request reset resolute
resolve resource rest restart return reverse ripple robot root rotate router row ruby ruff run
runner rust safari salt sample scan scanner scatter scope scroll section segment selector semantic
sensor sentry sequence service share sheet sigma sign signal signature simulate single slack slot
snippet snowflake socket source spark sphinx spring sprint square stack stage state statement static
statue step stock storm strict string stripe style sublime subscribe subscript swagger switch symbol
synchronise syntactic syntax system tab table technical technique technology tester text texture
theme thrift token toolkit topology torch tornado trace traffic transact transport tree trend
trigger trio type unit unity unreal upload usage utilise vagrant value variable variant vault vector
vendor view visible volume vote warehouse warn weight window wizard workload wrapper yarn zoom
"""

DICTIONARY = frozenset(_WORDS.split())
HOMONYMS = frozenset(_HOMONYMS.split())
