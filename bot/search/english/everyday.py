"""Words of private life, which is far from most lists: *how do I clean a fish tank?*

Written down field by field, before anybody saw what people type: food, home, clothes, body, health,
family, animals, plants, weather, sport, hobbies, feasts, travel, town, crime, faith, money, do it
yourself, feelings, places, first names, celebrities, brands. Left out is what often means something
at a desk (branch, cloud, dark, French, letter, smoke, table), or has the stem of such a word
(abortion, speeding). One form of each word is enough.
"""

_WORDS = """
abattoir abaya abba abbey abbot abdomen abdul aberdeen abraham absinthe acacia accra acne acquittal
acropolis actress acupuncture acura adelaide adele adidas admiral adolescent adore adult adultery
advocaat aerobics aerodrome aeroflot aeroplane aerosmith affleck afghan afghanistan africa african
afro afterlife afterparty aftershave agave ahmed ailment air airbag airbus aircraft airfare airfield
airliner airplane airport airship airshow airstrike airstrip alabama aladdin alaska albania albanian
albany albatross alberta albuquerque alcatraz alcoholism alder alderman aldi alehouse aleppo
alexander alexandria alfalfa algae algeria algerian algiers alibi alicia alien alimony alison
alitalia allah allergy alligator almighty almond alms almshouse aloe alonso alps altar aluminium
aluminum amanda amaretto amaryllis ambulance ambush america american amethyst amharic amish
ammunition amorous amphetamine amphitheater amstel amsterdam amtrak amy anaesthetic anaheim
ancelotti anchovy andalusia andorra andrew anemia anemone anesthesia aneurysm angela angelfish anger
angina anglican angola angora angry aniston anita ankara ankle anklet anna annexe anorexia ant
antarctic antarctica anteater antelope anthill anthony antibiotic antidepressant antifreeze
antiquity antiseptic antonio antwerp anus anxiety apartheid apartment aperitif aperol aphid
aphrodisiac aphrodite apiary apnea apocalypse apostle apparel appendicitis appetite appetizer apple
applique apricot april apron aquarist aquarium aquarius archbishop archery archipelago arctic
argentina argentinian ariana arid aristocrat arizona arkansas armageddon armagnac armani armchair
armenia armenian armistice armoire armour armpit armrest army arnold arrogant arson arsonist artery
arthritis artichoke arugula ascension ascot asda ashley ashtray asia asian asos asparagus aspartame
asphalt aspirin assad assam assassination assyrian asteroid asthma astrology astronaut astronomer
astronomy atheism atheist athens athlete atlanta atlantic atletico atoll attic attila attorney
aubergine auckland auctioneer audi august augustus aunt auntie auschwitz austen australia australian
austria austrian autism automobile autumn avengers aviator aviatrix avocet awning axle azalea
azerbaijan azerbaijani aztec baboon baby babylonian babysitter bacardi baccarat bach bachelorette
backgammon backhand backpacker backstroke backyard bacon badminton bafta bag bagel baghdad baguette
bahamas bahrain baht baileys bailiff baker bakery bakeware baklava balaclava balcony bald balderdash
balenciaga bali balkans ball ballad ballerina ballet balloon ballroom balmy baloo baltic baltimore
banana bandage bandana bandleader bandsaw bandstand bangalore bangkok bangladesh bangladeshi bangle
banister banjo bankroll bankrupt banquet bantam baptism baptist barbados barbara barbecue barber
barbershop barbie barca barcelona bardot barefoot barge barista baritone barley barmaid barman barn
barnacle barnyard baron baroness barracks barracuda barrister barstool bartender baseball basement
basilica basketball basset bassinet bassist bassoon bastille bath bathrobe bathroom bathtub batman
batsman battalion battlefield battleship bauble bavaria bawl bayern bayonet beach beachball
beachcomber beachfront beadwork beagle beak beanie bear beard beatles beaujolais beautician beauty
beckham bed bedbug bedpost bedroom bedsheet bedside bedsit bedspread bedtime bedwetter bee beech
beef beehive beekeeper beer beeswax beet beethoven beetle beetroot beggar begonia beijing beirut
belarus belarusian belfast belgian belgium belgrade belize bell bellboy bellhop bellingham belly
beloved belt benedict benfica bengals benghazi benin benjamin benzema bequeath bequest beret bergen
berkshire berlin berlioz berlusconi bermuda bernard berry berth besiktas besotted bethlehem
betrothed betting betty beyonce bezique bhutan biathlon biceps bichon bicker bicycle biden bidet
bieber bigamy bigfoot bigot bike bikini biles bilge billfold billiards billie billionaire bimbo
bindweed binge bingo binman binoculars biopsy biplane bird birdbath birdcage birdhouse birdie
birdseed birdsong birdwatching birkenstock birmingham birr birth birthday birthmark biryani biscuit
bishop bistro bite bitter bittern bivouac blackberry blackbird blackfly blackpool blacksmith
blackthorn bladder blade blair blanket blasphemy bleat blight blimp bling blister blizzard blonde
blood bloodbath bloodshed bloodstream bloomingdale blossom blouse blowtorch bludgeon bluebeard
bluebell blueberry bluegrass blustery bmw boar boastful boat boatswain bobbin bobcat bobsleigh
bodice bodybuilder boeing bog bogey bogeyman boiler boiling boise bolero bolivar bolivia bolivian
bollard bollocks bollywood bolognese bolshevik bombardier bombay bomber bonaparte bondage bone
bonfire bong bongo bonnet bonnie bonsai bookcase bookmaker bookseller bookshelf bookshop boorish
bootlegger boozy bordeaux boredom boris born bosnia bosnian botany botox botswana bottle
bougainvillea bouillon boulevard bouquet bournemouth bowel bowie bowl bowler bowsprit bowtie boxwood
boy boyband boyfriend boyhood bra bracelet bradford brady brahms braid brake bramble brando brandon
brandy brass brat bratz brave brawl brazil brazilian bread breadline breadwinner breakfast breakup
breakwater breast breastfeed breastmilk breaststroke breath breeches bremen brenda brentford breton
brett brewery brexit brian brick bricklayer brickwork bridal bride bridegroom bridesmaid bridle brie
brigadier brighton brisbane brisket bristol britain british britney brittany britten brocade
broccoli brogue bronchitis broncos bronx brooch brood brooklyn broom broth brothel brother
brownstone bruins bruise brunei brunette brussels bryan bubblegum bucharest buckingham buckwheat
budapest buddha buddhism buddhist budweiser buffet buffoon buffy bugatti bugle buick bulgaria
bulgarian bulimia bulldog bulldozer bullfrog bullock bum bumper bun bunco bungalow bungee bunting
buoy burberry burglar burglary burial burka burma burmese burnley burqa burrito burundi bush busker
bustard butcher butter buttercup butterfly buttermilk butternut butterscotch buy buzzard byron
cabbage cabbie cabernet cabin cactus cadbury cadet cadge cadillac cafe cafetiere cage cairns cake
calamari calcutta calendula calf calgary callas calligraphy calorie calvados camaro cambodia
cambodian camera cameroon camilla camp campervan campground campsite camry camshaft canada canadian
canasta candelabra candle candlelight candlestick candlewick candy caning cannabidiol cannabis
cannes cannoli cannon cannonball canoe cantaloupe cantata canteen canterbury canucks canyon caper
cappuccino capricorn car carabiner caracas carafe caramel carat caravaggio caravan caraway
carburetor carcass carcassonne cardamom cardiac cardiff cardigan cardiologist caress caribbean
caribou carlisle carlos carlsberg carnation carnival carolina caroline caroling carolyn carpenter
carpentry carpet carpool carport carrefour carriage carrom carrot cartier cartilage cartwheel caruso
carwash casablanca casanova cashback cashew cashier cashmere cashpoint casino casio cassava
casserole castaway castle castlevania castro cat catacomb catalonia catamaran catan cataract
caterpillar caterwauling catfish catherine catheter catholic catholicism catnip cattle catwalk
caucasus cauliflower caulk cavalry caveman cavern caviar cayenne ceasefire cedi celebrity celiac
celine cellar cellmate cello cellulite celtic cement cemetery cenotaph centavo centime centipede
centurion ceramic cessna cesspit cesspool ceviche chad chaffinch chainsaw chair chairlift chaise
chalamet chalet chalice chalk chambermaid chamomile champagne championship chancellor chandelier
chanel chapel chaplin charades charcoal chard chardonnay chariot charles charleston charlotte
chauffeur chavez cheapskate checkmate cheddar cheek cheerful cheerios cheerleader cheese
cheeseburger cheesecake cheesemaking cheetos chelsea chemist chemo chemotherapy chennai cheque
chequebook cher cherish chernobyl cherokee cheshire chess chessboard chessmen chestnut chevrolet
chevy chewy cheyenne chianti chicago chickadee chicken chickpea chicory chiffon chihuahua childbirth
childcare childhood childless childminder chile chilean chili chilly chimney chimpanzee chin china
chinos chipboard chipotle chippy chiropractor chivalry chlamydia chloe chocolate choir choker
cholera cholesterol chopin chopstick choreographer chorizo chowder christ christchurch christening
christian christine christmas christopher chrysalis chrysanthemum chrysler chubby chuckle chum
church churchill chutney cicada cicero cigar cigarette cilantro cincinnati cinderella cinema
circumcision circus cirrhosis cistern citroen cladding clarence clarinet clarkson classmate
classroom claw cleaver clematis cleopatra clergy clergyman cleveland cliffhanger clifftop clingfilm
clinique clinton cloak cloakroom clooney cloth clothesline clothespin cloudy clove clown clownfish
cluck cluedo clyde coal coalman coast coastline coat cobble cobblestone cobweb cocaine cockatoo
cockerel cockle cocktail coconut codeine coffin cognac cointreau cola colander coldplay coleslaw
colgate colic colin colitis collar collarbone collie cologne colombia colombian colombo colonel
colonoscopy colorado colosseum coma comanche comedian comedy commando communion communist compost
concacaf concealer conceited concert concertgoer concerto concorde concubine concussion condo
condolence condom confectionery confetti confucius congo congressman conifer conjuror conkers conman
connecticut connor constable constabulary constipation contraception conveyancing cooktop cookware
cooties cop copenhagen copper copse corbyn corduroy corgi coriander corinthians corkscrew cormorant
corn cornbread cornerback cornfield cornwall corolla coroner corpse corsage corset corvette
cosmonaut costco costume cottage cotton couch cougar cough countertop countess countryside
courageous courthouse courtney courtroom courtship courtyard couscous cousin couture cove coventry
cow cowardly cowbell cowgirl cowshed crab crag craig craigslist cramp cranberry crankshaft cranky
cravat crayfish crayola crayon cream creed creek cremation crematorium crepe crete cretin cribbage
cricket crime crimea criminal croatia croatian crochet crockery crockpot crocodile crocs crocus
croesus croissant crokinole crook crooner croquet crore crossbow crossfit crosswalk crossword croup
croupier crowbar crowe crucifixion cruel cruelty cruise crusade crutch cry crybaby cuba cuban
cubbyhole cuckold cuddle cumin cup cupboard cupcake cupid curfew curlew curtain cushion custard
custer cutlery cyclamen cyclist cyclops cygnet cymbal cynthia cyprus czar czechia czechoslovakia
dachshund dacia dad daddy daewoo daffodil dahlia daiquiri dairy dakota dalai dale dallas dalmatian
damascus damask damon damsel dance dancefloor dancer dandelion dandruff dane daniel danish danube
daredevil darling darren dashcam daughter daybreak daycare daydream deacon deadbolt deadpool dear
death debbie debenhams deborah debussy decanter deceased december deckhand decoupage deer
deerstalker defrost deity delhi deli delicatessen delicious delphinium dementia democrat denarius
denim denmark dennis dentist denver deodorant depardieu deport depp derelict dermatitis
dermatologist desert despair despise dessert destitute detention detergent detroit deuce deutschmark
devon dew deworm dhaka dharma dhoni diadem dialysis diana diane diaper diarrhea diaz dicaprio dice
dickens diego diet dietrich dilapidated dime dimple dinar diner dinghy dingy dinner dinnerware
dinosaur dion dior diplomat dipstick dirham dirt disciple discotheque discus disease disgust
dishcloth dishwasher disinfectant disinherit disney disneyland distillery divan divorce divorcee
diwali dizzy djibouti djokovic doberman doctor documentary dodgeball dodgers dodo dog doggy doghouse
doha doily dolce dole doll dollar dollhouse domingo dominica donald dong donkey donna doorbell
doorframe doorjamb doorknob doorman doormat doorstep doorway doritos dormer dormitory dormouse
dorothy dorset dortmund dosh dostoevsky doubloon dough douglas dove dovecote dowager dowdy dowel
downpour dowry drachma dragon drainage drainpipe drape draughts dreadlocks dream dresden dress
dressage dresser dressmaker driftwood drink driveway drought drugstore drummer drunk drunkard dryer
drywall dubai dublin dubstep ducat ducati duchess dugong dugout dumbledore dumpling duncan dunce
dundee dung dungarees dunk dunkin dunkirk durant durban durham durian dusk dust dustbin duster
dustman dustpan dusty duvet dvorak dye dyke dylan dynamite dynasty dysentery dyson eagle ear earth
earthenware earthquake earthworm earwig easel eastenders easter eastwood easyjet ebola ebony ecstasy
ecstatic ecuador eczema eddie edelweiss edible edinburgh edmonton edward edwardian edwin eel egg
eggnog eggplant egret egypt egyptian eider eiffel eisenhower elated elbow elderflower eleanor
electrician electricity electrolux elephant elgar elizabeth elizabethan elope elsa elton elvis
embalm embassy embolism embroidery embryo emerald emily eminem emirates emma emmy emo emperor
emphysema empress emulsion enchilada endoscopy enema england englishman enrique ensuite envious envy
epidural epilepsy epiphany epitaph equestrian erdogan eric eritrea ermine ernest erotic escudo
eskimo esophagus espadrille espionage essex estonia estonian ethan ethiopia ethiopian etihad
eucharist euchre eulogy euphoria europe european eurostar eurovision everest everton evian ewe
excavator executioner exeter exile expelled exterminator extraterrestrial extravagant eye eyebrow
eyeglasses eyelash eyelid eyeliner eyeshadow eyrie facelift fairground fairway fairy fairytale
falafel fallon falsetto famished fanta farmer farmhouse farmland farmstead farmyard farrier farsi
fart farthing fascism fascist fashionista father fatherhood fatherless fatima faucet fawn feasting
feather featherweight february feeble felon felony femur fencepost fender fenerbahce fennel fentanyl
ferguson ferment fern fernando ferrari ferrero ferry fertile feta fete fetish fetus feudal fever
feverish feyenoord fiance fiancee fiberglass ficus fiesta fifa fig figurine fiji fila filipino film
filmmaker filthy fingernail finland fiorentina fire firefighter firehouse fireman fireplace
fireproof firetruck firewood firework firstborn fish fisherman fishery fishhook fishkeeping
fishmonger fishnet fist fitbit fitzgerald fjord flagon flagstone flamenco flamengo flannel flatmate
flatshare flea fleece flemish flight flirt flirtatious flogging floodwater floorboard florida florin
florist flounder flour flower flowerbed flowerpot flu flute flyover flypaper flyswatter foal fodder
foetus fog foggy foghorn foliage fondle fondue food foodbank foodie foosball football footbridge
foothill footstool footwear footwork foraging forearm foreclosure forehand forehead foremast
foreplay forint forklift fortnite fowl fox foxhunt foxtrot franc francis frankenstein frankfurt
frappuccino fraternity frazier freckle frederick freehold freeloader freeway freezer frenchman
freshwater fresno friar friday fridge friend frighten frill frisbee frock frodo frog frontyard
frostbite frosty frown fruit frumpy fryer fulham fumble fumigation funeral funfair fungus funhouse
funicular funny fur furnace furniture fury fuselage futon gabbana gabon gabriel gaddafi gaga
galatasaray gale galician galilee gallbladder galleon gallop gallows gambia gamble gambler gameboy
gamekeeper gammon gandalf gandhi gangplank gangster gangway gannet garage garden gardenia garfield
garland garlic garmin garnet garnier garrison garter gary gascoigne gasket gasoline gatepost
gatorade gauze gavel gaza gazebo gazelle gearbox geezer gelatin gelato gelding gemstone genealogy
geneva genghis genitals genocide gentile gentle gentry geocaching george geranium gerard germany
gerrard gershwin gestapo getafe getaway gettysburg geyser ghana ghanaian ghee ghetto giant gibraltar
giggle giggs gigolo gilbert gillespie gillette ginger gingerbread gingham giovanni giraffe girdle
girl girlfriend givenchy gladiator gladiolus glamorous glamping glasgow glass glassblowing glassware
glaucoma glazier glen globetrotter gloomy gloria gloucester glove gluten goa goalie goalkeeper
goalless goalscorer goat goatee gobble goblet goblin gobstopper god godchild goddaughter goddess
godfather godmother godson godzilla goggles golddigger goldfinch goldfish goldsmith golf golfer
goliath golliwog gomez gondola gong goodnight goodyear goose gooseberry goosebumps gopro gorbachev
gorge gorse goshawk gospel gouache gourd gourmet gout gown graffiti grammy granary grandchild
granddad granddaughter grande grandfather grandma grandmother grandpa grandparent grandson
grandstand granny granola grape grapefruit grappa grassland grater gratuity gravedigger gravel
gravestone graveyard gravy greasy grebe greece greed greenback greenland greggs gregory grenada
grenade gretzky greyhound griddle gridlock grief grieve griezmann grime grin groat grocer grocery
groin grotto grouse grout grubhub grudge grunge guacamole guangzhou guarani guardiola guatemala
gucci guerrilla guesthouse guevara guilder guillemot guilt guinea guinness guitar guitarist gujarat
gulag gull gullible gulliver gully gum gumtree gun gunfight gunman gunmen gunner gunpoint gunpowder
gunshot gurgle gurney gust guttering guyana gym gymkhana gymnast gynecologist gypsum habanero
haberdashery hacksaw haddock hag haggis haggle hague hail hair hairbrush haircut hairdresser
hairdryer hairpin hairspray hairstyle haiti haitian hajj halal halfpenny halftime halibut halifax
hallelujah halloween hallway ham hamas hamburg hamlet hammer hammock hamster hamstring hand handbag
handball handcuff handel handgun handkerchief handrail handsaw handstand handyman hangover hanks
hannah hannibal hanoi hanover hansel hanukkah harbour hardboard hardwood harem haribo harlem harley
harlot harmonica harold harp harpoon harpsichord harrods harry hartford hasbro hashish hassan hat
hatchback hatchet hate hathaway hatred haughty hausa havana hawaii hawaiian hawthorn hay haydn
hayloft hayride haze hazelnut headache headband headboard headlamp headland headlight headmaster
headmistress headrest headscarf headstone hearsay hearse heart heartache heartbreak heartbroken
heartburn hearth heartless heater heath heathen heather heathrow heatwave heaven hedgehog hedgerow
heel heifer heineken heinz heir heiress heirloom heist helen helicopter heliotrope hell helsinki
hemingway hemlock hemp hemsworth hen hendrix henhouse henry hepatitis hepburn herbaceous herbicide
heresy herman hermione hernia heroin herpes herring hershey hezbollah hibernian hibiscus highchair
highland hijab hiker hiking hill hillock hillside hilltop hillwalking hilton hindu hinduism hip
hippo hiroshima hitchcock hitchhike hitler hitman hoarder hob hobart hobbit hobby hobbyhorse hobo
hockey hoe hog hogmanay hogwarts holdall holi holland holly hollywood holocaust homebuyer homeless
homeopathy homeowner homeownership homeschool homesick homework homicide honda honduras honey
honeybee honeymoon honeysuckle honolulu hoodie hoodlum hoof hookah hooligan hoopla hoover hopkins
horn hornet horny horoscope horror horse horseback horsebox horsemanship horseradish horsewoman
horticulture hosepipe hosiery hospice hospital hostage hostel hotdog hotel hotelier hotplate hotspur
house houseboat househunting housekeeper housemaid housemate houseplant housewarming housewife
housework houston hovel hovercraft hryvnia hug hulahoop hullabaloo humerus humid hummer hummingbird
hummus humpty hungary hungover hungry hunt huntsman hurricane hurt husband hussein hut hutch
hyacinth hyatt hyderabad hydrangea hydrant hydrofoil hyena hymn hypermarket hypertension hypothermia
hysterectomy hysterical hyundai ibiza ibrahimovic ibuprofen iceland icicle icy idaho idiot igloo
ikea ikebana illinois imam imbecile immigrant impish impotence impoverished inca incense
incontinence india indian indiana indigestion indonesia inebriated infant infanticide infantry
infatuated infertility infestation infidelity infirmary influenza inhaler ink inmate inn innkeeper
inquisition insect insecticide insolvent insulin interstellar intestate intestine invasion inverness
iowa ipswich iran iranian iraq iraqi ireland irene irish iroquois irrigation isabella islam
islamabad islet israel israeli istanbul isthmus italy itchy itinerary jabberwocky jacaranda jackal
jacket jackhammer jackpot jacksonville jacob jacuzzi jager jagger jailhouse jalapeno jam jamaica
jamaican james janeiro janet january japan jar jaundice javanese javelin jaw jaywalking jcpenney
jealous jealousy jeans jeep jefferson jeffrey jehovah jelly jenga jenner jennifer jericho jerusalem
jessica jesuit jesus jetblue jetlag jew jewel jewellery jewelry jewish jihad jill jimmy joan jobless
jockey jogging johannesburg johansson johnny joist jolie jolly jonathan jordan jose joseph joshua
joy joyce joyful juan jubilee judaism judas judo juggling juice juicer jukebox julius july jumble
jumpsuit june jungle junkie junkyard junta juror jury justin jute juve juventus kabul kale kangaroo
kansas kanye karachi karaoke kardashian karen kashmir katherine kathleen kathmandu katy kawasaki
kayak kazakh kazakhstan keanu keg keith kellogg kendrick kennedy kennel kenneth keno kentucky kenya
kenyan kerala kerb ketamine ketchup keto kettle keurig kevin kewpie kfc kgb khaki kia kickball
kickboxing kidman kidnap kidnapper kidney kiev kilt kimberly kimchi kimmel kimono kindergarten
kindergartner king kingfisher kinky kinship kiribati kirsch kiss kitchenaid kitchenette kitchenware
kiting kitten kleenex klm klopp kmart knapsack knead knee knicks knife knight knighthood knitting
knitwear knoll knotweed knoxville knuckle knucklebones knucklehead koala kobe kohli kohls koi
kolkata kombucha kookaburra kopeck kopek koran korea kosher kosovo kpop kremlin krishna kroger krona
krone kroos kuala kubrick kuna kurdish kuwait kwacha kwanzaa kyat kyiv kylie kyoto kyrgyzstan
labradoodle labrador lace lacoste lacquer lacrosse lactation lactose lada ladle lady ladybird
ladybug lager lagoon lagos lahore lakers lakeside lakh lamb lamborghini lamp lampard lamppost
lamprey lampshade lancashire lancia lancome landfill landlady landlord landlubber landslide lanka
laos lapel lapwing larch larder larry larynx lasagna lassi latchkey lathe latvia latvian laugh
laughter laundromat laundry laura laurel lauren lausanne lava lavender lavish lawn lawnmower lawyer
layaway layover lazio leasehold leash leather lebanese lebanon lebron leclerc leeds leek leg legatee
lego legume leicester leipzig lemming lemon lemonade lempira lenin lennon lentil leonard leone
leopard leotard leprechaun leprosy lesotho lester letterman lettuce leukemia leverkusen levis
lewandowski lewd lexus liam liar liberia libido libya libyan lice lichen licorice lid lidl
liechtenstein lieutenant lifeboat lifeguard ligament lightbulb lille limerick limescale limestone
limoncello limousine limpet lincoln lincolnshire linda lindsay lindt linebacker linen lingerie
linoleum lion lionel lioness lip liposuction lipstick lipton liqueur lira lisa lisbon listerine
liszt lithuania lithuanian liturgy liver liverpool livestock loaf loam loathe lobelia lobster loch
locket locksmith lodger loft lolly london loneliness lonely lonesome longbow longhouse lordship
loreal lorry lotion lottery lotto louboutin loud louis louise louisiana louisville lounge louse
louvre love lover loveseat lovesick lowland lucas luck lucozade ludo lufthansa luftwaffe luge
luggage lullaby lululemon lumber lumberjack lumpur lunar lunatic lunch lunchbox lunchtime lung lupin
lupus lusitania lust lute lutheran luxembourg lycra lymphoma lynch lyon lyre lyric macadamia
macaroni macau macchiato macedonia macedonian mackerel macrame macys madagascar madonna madrid mafia
maggie maggot magician magistrate magnolia magpie mahjong mahler mahogany mahomes maiden mainsail
maisonette maize majesty majorette makeup malaria malawi malaysia malaysian malbec maldives mali
malibu mall mallard malta mama man manatee mancala mandarin mandela mandolin mane manga mango
mangrove manhunt manicure manila manitoba manor mansion manslaughter mantelpiece manuel manure maori
maradona marathi mare margaret margarine margarita maria mariah marigold marijuana marilyn marina
marinade marinate marlboro marley marmalade marmite marmot marooned marquess marquetry marriage
marriott marry mars marseille marsh marshland martha martyr mary maryland masala mascara maserati
massachusetts massacre mastiff masturbation matador matcha matchstick matinee matrimony matryoshka
mattel matthew mattress maurice mauritania mauritius mausoleum mayan maybelline mayfly mayo
mayonnaise mayor mayweather mazda mbappe mccartney mcdonalds mcgregor mcilroy mclaren meadow meal
measles meat meatball meatloaf mecca meccano medalist medicine medieval medina mediterranean meerkat
meghan melancholy melanoma melbourne melissa melodrama melody melon memorabilia mendelssohn
meningitis menopause menstruation meow mercedes mercenary mercury meredith meringue merino merkel
merlot merriment merry mesopotamia messiah metallica metalwork meteorite meteorologist meteorology
meth methodist mews mexican mexico mezcal miami mice michael michelin michelle michigan mickelson
microbrewery microlight microwave middlesbrough middleweight midfielder midge midnight midsummer
midwife miele migraine miguel milan mildew miley militia milk milkmaid milkman milkshake millet
milliner millionaire milwaukee mimosa minaj minecraft minibar minibus miniskirt minivan minneapolis
minnesota minsk miracle miscarriage mischief misdemeanor miser misery miso misogynist missile
mississippi missouri mist mistletoe mistress mitsubishi mitten mlb mobster moccasin modi modric
mohair mohammed mohawk moisturizer molar molasses moldova moldy molehill molest moll mollycoddle mom
mommy monarchy monastery monastic moncler monday mondeo monet money moneybags moneybox moneylender
moneyless mongol mongolia mongolian monk monogamy monorail monroe monsoon montana montenegro
montreal moolah moon moonstone moonwalk moorland moose mop moped morgue mormon moroccan morocco
moron morphine morrisons mortgage mortuary moscow moshpit mosque mosquito mosul motel moth mother
motherhood motherless motocross motogp motorbike motorboat motorcade motorcycle motorhome motorist
motorsport motorway motown mouldy mound mountain mountainside mountaintop mourinho mourn mouser
mousetrap moustache mouth mouthwash movie mower mowgli mozambique mozart mozzarella muck mucus mud
mudslide muffin muffler mug muggy mugshot muhammad mulberry mulch mulled mum mumbai mummy mumps
munich muppet murder murray muscle museum mushroom music musician musket muskrat muslim mussel
mussolini mustard mutton muzzle myanmar myrtle naan nacho nadal naira nairobi namibia nana nancy
nanny naomi napalm napkin naples napoli nappy naptime narcissus narcotics narnia nascar nashville
nassau natasha nathan naughty nausea nauseous navajo navel nazareth nazi nazism nba nebraska neck
necklace neckline necktie needlecraft needlepoint needlework nehru neil nepal nepali nephew
nespresso nestle netanyahu netball netherlands nettle neuter neutrogena nevada neverland newark
newborn newcastle newfoundland newlywed newsagent newt neymar nfl nhl niagara nicaragua nicholas
nicki nicklaus nicole nicotine niece nigel niger nigeria nigerian night nightcap nightclub nightfall
nightgown nightie nightjar nightlife nightshade nightspot nightstand nike nikon nile nintendo nipple
nippy niqab nirvana nissan nivea nixon noah nobleman nocturne nolan nonfiction noodle noon noose
nordstrom norfolk normandy norse northumberland norway norwegian norwich nose nostalgia nostalgic
nostril nottingham novelist november novotel nozzle nude numismatic nun nuptials nurse nursemaid
nursery nut nutcracker nutella nuthatch nutmeg nylon oak oakland oakley oar oat oatmeal obama
obelisk obese obituary ocarina occult oceania october odometer odysseus offal ohio oil ointment
oklahoma okra oktoberfest olay oldsmobile oleander olga oliver olivia olympian olympic omaha oman
omar omelette omen oncologist ontario opel opioid opium oprah opulent orangutan oratorio orchestra
orchid oregano orgasm orgy origami orlando orleans orphanage orwell osaka osama osprey osteoporosis
ostrich ottawa otter ottoman outback outbuildings outfielder outfit outhouse outlaw ouzo ovary
ovechkin oven ovenproof overalls overcast overcoat overdraft overdrawn overjoyed overwatch
overweight ovulation owen owl ox oyster pablo pacemaker pachinko pacifier pacino pacquiao paddington
paddock paedophile paella pagan painkiller paintball paintbrush paisley pajamas pakistan pakistani
palace paleo palestine palestinian pallbearer palmeiras pamela pampers panama panasonic pancake
pancreas pansy pantene pantry pants pantyhose panzer papa papacy papal paparazzi papaya paperback
paprika papua paradise paraguay paralympic paramedic paramour parasol parched parcheesi parenthood
parfait paris parish parisian parka parkour parliament parlor parlour parmesan parole parsley
parsnip partridge pasadena pashto passat passenger passover passport pasta pastor pastry pasture
pataca patagonia patio patisserie patricia patrick patriot paula paulo pauper pavement pavlova paw
pawnbroker pawned pawnshop pea peace peach peacock peanut pear peasant peashooter peat pedal
pedestrian pediatrician pedicure pedophile pedro pee peekaboo peeler pele pelvis penance pencil
pendant penicillin peninsula penis penitentiary penniless pennsylvania penny pentecost penthouse
penury peony pepper pepperoni pepsi percolator percussionist peregrine perfume pergola peridot
perjury permafrost pernod peroni perrier persia persimmon perth peru peruvian pervert pesach peseta
peso pesticide pestle pesto pet petal peter petersburg petrified petrol petticoat petulant petunia
peugeot pewter pfennig pharaoh pharmacist pharmacy pheasant phelps philadelphia philatelic
philatelist philharmonic philippines phillies phlox physiotherapy piaf pianist piano piccolo pickax
pickpocket picnic pictionary piercing pierre piety pig pigeon piggy piggybank piglet pigsty pilates
pilgrim pilgrimage pill pillory pillow pillowcase pilsner pimp pimple pinata pinball pincushion
pineapple pinocchio pinochle pinstripe pintail pious piquet piranha pirate pirelli pirlo pisces
pistachio pistol pita pitchfork pitt pittsburgh pixar pizza pizzeria placemat placenta plague
plaintiff plait planespotting planetarium plankton plant plantain plaster plasterboard plasticine
playboy playdoh playdough playgroup playmate playmobil playschool playstation playsuit plaything
playtime plaza pleiades pliers plough plum plumage plumber plump plunger plymouth plywood pneumonia
pocahontas poem poet pogba poinsettia poirot pokemon pokies poland polaroid polecat polenta police
policeman policewoman polio politician polka pollen polyester polygamy polystyrene polyurethane
pomegranate pomeranian pompom pompous poncho pond pontiac ponytail poodle pooh poolside poop poor
popcorn pope popeyes popgun poplar poppy popsicle porch porchlight porcupine pork porn pornography
porpoise porridge porsche porthole portland portman porto portraiture portsmouth portugal possum
postcard posy pot potato pothole potomac potpourri pottery potty poultry poundland pout poverty
powder powerade prada prague prairie pram prank prankster prawn pray prayer precipice preening
pregnancy pregnant prehistoric premiership prenup prequel presbyterian preschool presley preteen
pretoria pretzel pricey priest primark primrose primula prince princess pringles prison prius privet
promenade propaganda propeller prophecy prosciutto prosecco prostate prosthesis prostitution
protestant provence prussia prussian psalm psg psoriasis psychiatrist psychic psycho psychologist
psychosis ptarmigan pub puberty publix puccini pudding puddle puerto pufferfish puffin puke pullover
pulpit pumpkin punchbowl puncture pune punjab punk punter pup pupil puppy purgatory purim purr purse
pus pushchair putin pyjamas pyrex qantas qatar quagmire quail quaker quarrel quarterback quarterdeck
quarterfinal quebec quechua queen queensland quesadilla quetzal quiche quicksand quid quidditch
quilt quince quinoa quintet quoits quran rabbi rabbit rabies raccoon racecourse racegoer racehorse
racetrack rachel racket racquet radcliffe radiohead radiotherapy radish radisson rafael raffle
rafter rafting ragamuffin ragtime rain rainbow raincoat rainfall rainforest rainstorm rainwater
rainy raisin raja rajasthan raki raleigh ramadan rambler ramekin ramen rammstein ramsay ramshackle
ranunculus rape rapeseed rapper rapture rapunzel rascal rash rat ratatouille ratcatcher rattan
rattlesnake ravine ravioli raymond rayon reagan realtor rebecca rebellion reborn recliner rectum
reebok referendum refrigerator refugee regatta reggae reggaeton regiment rehab reincarnation
reindeer religion relish remarriage remarry rembrandt remorse remortgage renault renminbi rent
repellent repent repossess republican requiem restaurant resurrection retiree reupholster revenge
reverend revlon revolver rhine rhinestone rhino rhinoceros rhodes rhododendron rhubarb rib rica rice
richard rickshaw rico ricotta riding riel riesling rifle rihanna ringgit rioja riptide risotto rita
ritz river riverbank riverbed riverside rivulet riyadh riyal roadie roadkill roadside roadster
roadtrip roadworks roast robber robbery robert roberto rochester rockery rockies rodent rodeo rodney
roland rolex rollercoaster roma romance romania romanian romantic romeo ronald ronaldo ronnie roof
roofer rooftop rookery roommate rooney roosevelt rooster rory rosary rosebush rosehip rosemary
rossini roti rotisserie rotterdam rottweiler rouble roundabout rowan rowboat rowhouse rowling rub
rubbish ruble rucksack rude ruffian rug rugby rum rumba rummy rumpelstiltskin rupee rupiah russia
ruth rwanda ryan ryanair ryder rye saab sabbath sacrament sacramento sad saddam saddle safeway
saffron sagittarius saigon sailboat sailcloth sailor sainsbury saint salad salah salamander salami
saliva sally salmon salmonella saltwater salvador salvation salvia samantha sambuca samoa samovar
samson samsonite samuel samurai sanatorium sandal sandalwood sandcastle sander sandman sandpaper
sandpiper sandpit sandra sandstone sandstorm sandwich santa santana santiago santos sapphire sarah
sardine sari sarkozy sarong sashimi saskatchewan satan satchel satin saturday saturn sauce saucepan
saucer saudi sauerkraut sauna sausage saute sauvignon savanna savory savoury sawdust sawmill
saxophone saxophonist scab scalextric scallop scalp scalpel scandinavia scania scar scarab scarecrow
scarf scattergories schalke schizophrenia schnapps schnauzer schnitzel scholes school schoolbag
schoolboy schooldays schoolfriend schoolgirl schoolkid schoolmaster schoolmate schoolmistress
schoolroom schoolteacher schoolwork schoolyard schooner schubert schumacher schumann schwarzenegger
scientology scissors sclerosis scold sconce scone scooby scooter scorching scorpio scorpion scorsese
scotch scotland scottish scoundrel scrabble scrapbook scrapheap scrapyard scratchcard scream
screenwriter screwdriver scrimmage scrooge scrotum scrounge scruffy scuba scuffle scullery sculptor
sculpture scumbag scurvy scythe sea seabed seafloor seafood seafront seagull seaman seamstress
seaplane seaport sears seashell seashore seasick seatbelt seattle seawater seaweed sedan sedative
seduce seedling seesaw segway seiko seine seinfeld selena selfie selfish selfridges sellotape
semidetached semifinal senate senegal senna seoul sephora sepsis september septic sequin serbia
serbian serena serenade sergeant sermon settee sevilla seville sewage sewer sewerage sewing sexy
seychelles shack shakira shallot shaman shampoo shamrock shandy shane shanghai shanty shaq shaquille
sharapova sharia shark sharon shaver shawl sheep sheepskin sheeran sheffield sheikh shekel shellac
shenzhen sheraton sherbet sheriff sherry shia shiitake shilling shin shingles shipbuilder shipmate
shipwreck shipyard shirley shirt shisha shiva shiver shoe shoehorn shoelace shoemaker shogun
shopaholic shopkeeper shoplifting shoreline shortbread shortstop shostakovich shotgun shoulder
shovel showbiz shower showerhead showjumping shrek shrike shrimp shrine shroud shrub shuffleboard
sibelius siberia sicily sideboard sidewalk sidney sigh sightseeing sikh silage silk silt silverfish
silverware sinai sinatra sinful sing singapore singer sinner sinus sioux sirloin sissy sister sitar
sitcom sixpence sixpenny ska skate skateboard skater skechers ski skier skillet skinflint skint
skirmish skirt skittles skoda skua skull skunk sky skydiving skyrim skyscraper slalom slaughter
slaughterhouse slavery slayer sleazy sled sledgehammer sleepover sleepy sleet sleeve sleigh
slingshot slipper slob sloop slovak slovakia slovene slovenia slugger slum slumlord slurry slush
slut smallholding smallpox smirk smirnoff smitten smog smoker smooch smoothie smug snail snapchat
sneaker sneer sneeze snickers snob snooker snooty snore snot snout snow snowboard snowbound
snowdrift snowdrop snowfall snowman snowmobile snowplough snowstorm snowy snuff snuggle soapmaking
sob sobriety soccer socialist sock sofa sofia softball softwood soho soiree soju soldering soldier
solicitor solstice somali somalia sombrero somersault somerset sommelier son sonata song songkran
songwriter sophia sophie soprano sorcerer sore sorghum sorority sorrow soulmate soup sour sourdough
southampton souvenir soviet soy soybean spaceflight spackle spade spain spandex spaniel spank
spanner sparkler sparrow sparrowhawk sparta spartacus spatula spear spectacles speedboat speedometer
speedway spelunking spendthrift spice spicy spiderman spielberg spigot spinach spinster spite
spitfire spleen spliff splurge spokane sport sportsman sportswear spotless spouse sprain springbok
springsteen springtime sprinkler sputnik squabble squalid squalor squander squirrel sriracha
stabbing stadium stagecoach staircase stairwell stalin stallion stallone starbucks stardom stardust
starling starr statham staycation steak steakhouse steal steamboat steamship steelers stefan
stegosaurus steinway stench stent stepbrother stepchild stepdad stepdaughter stepfather stephanie
stephen stepladder stepmom stepmother stepparent steppe stepsister stepson sterling sternum steroid
stetson steven stevie stew stewardess stiletto stillborn stingray stingy stink stirrup stitchery
stoat stockholm stockpot stomach stonehenge stonemason stonework stool stopover stork stormy stout
stove stovetop stowaway stradivarius strangle stravinsky strawberry streep street streetcar
streetlamp streetlight strimmer striptease stroller stubble stucco sturgeon stuttgart styrofoam
suarez subaru subbuteo subletting subsidence suburb succulent sudan sudanese sudoku suede suet
suffolk sugarcane suicide suitcase sulk sullen sultan sultana sultry summer summertime sun sunbathe
sunbeam sunbed sunblock sunburn sundae sundance sunday sunderland sundial sunflower sunglasses
sunlight sunlit sunny sunrise sunroof sunscreen sunset sunshine suntan superbowl superglue superman
supermarket supermodel superstition supper surf surfboard surfer surgeon surgery suriname surly
surrey susan sushi sussex suv suzuki swaddle swallowtail swan swansea swarovski swastika swatter
sweat sweater sweatshirt sweden swedish sweepstake sweetener sweetheart sweetie sweltering swim
swimmer swimsuit swimwear swindler swine swiss switzerland swollen swoon sword swordfish sycamore
sydney sylvanian symptom synagogue synod syphilis syracuse syria syrian syringe syrup tabasco
tablecloth tablespoon tableware tachometer taco taekwondo taffeta tagalog tahiti tailfin taillight
tailpipe taipei taiwan taiwanese tajikistan taka talcum taliban tall tamagotchi tamale tambourine
tampa tampon tandoori tangerine tango tankard tannin tantrum tanzania tapas tapioca taproom
tarantino tardis tarmac tarn tarot tarpaulin tarragon tartan taser tasmania taste tasty tattle
tattoo taunt tavern taxi taxicab taxidermy tchaikovsky tea teacher teacup teak tearful teargas teary
teaspoon techno teddy teddybear teen teenager teeth teetotal tehran tekken television telly tempura
tenderloin tenderness tendon tendulkar tenement tenge tenner tennessee tennis tenor tent tepee
tequila teriyaki termite terracotta terrarium terrier terrorism terrorist tesco testicle tetanus
tetherball tetley texas thailand thames thanksgiving thatcher thaw theater theatre theatregoer
theodore theology therapist therapy thermometer thicket thief thigh thirsty thistle thomas thong
thorn threadbare thrifty thriller throat thrombosis throne thruppence thrush thug thumb thumbelina
thunder thunderclap thunderstorm thursday thyme thyroid tiara tibet tibetan tibia tickle tiddlywinks
tiffany tiger tightrope tights tightwad tijuana tikka tilapia timberlake timberland timid timor
timothy tinder tinfoil tinkerbell tinkertoy tinnitus tinsel tipoff tipple tipsy tiptoe tiramisu
tissot toadstool toaster toastmaster tobacco tobago toblerone toby toddler toddlerhood toe toffee
toga togo toilet toiletries tokyo toledo tolkien tolstoy tomato tomb tomboy tomfoolery tomorrow
tonga tongs tongue tonight tonka toolshed tooth toothache toothbrush toothpaste toothpick topaz
topiary topless topshop topsoil torah toronto torpedo torrential tortilla tottenham touchdown
tourism tourist towel town townhouse townsfolk townspeople toy toyland toyshop tracksuit tractor
tradesman trafalgar trafficker trainspotter traitor tram transfusion transylvania travelodge
travelogue travertine trawler treacle treadmill treason trek trespass triathlon triceratops tricycle
trifle trilby trinidad trinket tripadvisor tripe tripoli trivet trombone trophy tropics trot
trousers trousseau trout trowel truant truce trucker truman trumpet truncheon tryst tsar tsunami tub
tuba tuberculosis tuck tucson tudor tuesday tugboat tugrik tulip tulle tulsa tumbler tummy tumor
tuna tundra tunis tunisia tunisian tuppence tupperware turban tureen turin turkey turkmenistan
turmeric turnip turnpike turpentine turtleneck tuscany tusk tutu tuxedo twat tweed tweezers twilight
twix tycoon tylenol tyler typhoid typhoon typhus tyrannosaurus tyrant tyre tyson udder udon uefa ufc
uganda ukraine ukrainian ukulele ulcer ulta ultrasound umbrella umpire uncle unclog uncorked uncouth
underfloor undergrowth underpants underpass undershirt undertaker undertow underwear undress
unemployed unicycle uniqlo unleaded unmarried upholsterer upholstery uppercut uranus urine urn
uruguay usher ussr utah utensil uterus uzbek uzbekistan vaccine vagabond vagina valencia valentine
valentino valise valium valley vampire van vancouver vandalism vanuatu vape vase vatican vauxhall
veal vedic vegan vegas vegemite vegetable vegetarian veil velcro velodrome velvet vendetta venetian
venezuela venezuelan vengeance venice venison ventriloquism venus veranda verbena verdi vermeer
vermin vermont vermouth versace versailles verstappen vertebra vertigo vespa veterinarian veterinary
vettel vicar victorian vienna vietnam viking villa village villain villarreal vinegar vintner vinyl
violent violin violinist virginity virgo viscose viscount vitamin vivaldi vivarium vixen vodka
volcano voldemort vole volkswagen volleyball volvo vomit voodoo vow vuitton vulgar vulva wad wager
wagner wagon wainscot waist waistband waistcoat waiter waitrose wales walgreens wallace wallflower
walmart walnut walter waltz wanderlust wanker war warbler warcraft wardrobe warfare warhead warhol
warlord warrior warsaw warship wart warthog wasabi wash washbasin washcloth washington waterbed
watercolor watercolour watercolourist watercress waterfowl waterloo watermelon waterslide watford
wax wayne wealthy wean wear weather weatherboard weatherman wedding wedgie wedlock wednesday
weedkiller weekend weep weevil weightlifting weir weirdo welder welding wellies wellington welsh
welterweight wembley wendy wenger werewolf westin westminster wet wetherspoons wetland wetsuit whale
wharf wheat wheelbarrow wheelchair wheelie whetstone whey whimper whine whiplash whippet whirligig
whisk whiskey whisky whist whistle whiteout whitewash whittler whoopee whore wichita wicker widower
wife wiffle wig wigwam wildcat wilderness wildfire wildflower wildlife wilko william willis
wiltshire wimbledon wimp windbreaker windchill windfall windowsill windscreen windshield windswept
windy wine wineglass winemaker winery winfrey winger wingspan wingtip wink winnie winnipeg winslet
winter wintry wisconsin wisteria wistful witch witchcraft wok wolf wolfhound wolverhampton woman
womb wonderland wonka wood woodburner woodcarving woodchip wooden woodland woodlice woodlouse
woodpecker woodturning woodwork wool woolworths workhouse workman workout worship wreath wrench
wrestler wrestling wrinkle wrist wristwatch wuss wyoming xanax xbox xhosa xmas xylophone yacht
yahtzee yak yakuza yam yamaha yankees yaris yawn yearn yeast yellowstone yemen yen yesterday yodel
yoga yogi yogurt yolk yorkshire yoruba youngster youth yoyo yuan yucca yugioh yugoslavia yukon
yuletide yummy yurt zachary zagreb zambia zara zelda zelensky zendaya zidane zimbabwe zinc zinfandel
zinnia zionist zirconia zit zlatan zloty zodiac zoe zoo zucchini zumba zurich
"""

EVERYDAY = frozenset(_WORDS.split())
