"""Words of private life, which is far from most lists: *how do I clean a fish tank?*

Written down field by field, before anybody saw what people type: food, home, clothes, body, health,
family, animals, plants, weather, sport, hobbies, feasts, travel, town, crime, faith, money, do it
yourself, feelings, places, first names, celebrities, brands. Left out is what often means something
at a desk (branch, cloud, dark, French, letter, smoke, table), or has the stem of such a word
(abortion, speeding). One form of each word is enough.
"""

_WORDS = """
abba abbey abdomen absinthe acacia accra acne acropolis actress acupuncture adelaide adele adidas
admiral adolescent adore adult adultery aerobics aeroplane aerosmith afghanistan africa african
aftershave agave ahmed air airbag aircraft airfare airliner airplane airport airship airstrip
alabama alaska albania albanian albatross alcoholism alder aldi alexander algeria algerian algiers
alibi alien alimony allah allergy alligator almond aloe alps altar aluminium aluminum amanda
ambulance america american amethyst amharic amphitheater amsterdam amy andalusia andorra andrew
anemia anesthesia angela anger angola angry aniston ankara ankle anna annexe anorexia ant antarctic
antarctica antelope anthony antibiotic antidepressant antifreeze antiquity antwerp anxiety apartheid
apartment apostle apparel appetite appetizer apple apricot april apron aquarium aquarius archbishop
archery archipelago arctic argentina argentinian arizona arkansas armani armchair armenia armenian
armistice armour armpit army arrogant arson artery arthritis artichoke asda ashley asia asian
asparagus asphalt aspirin assassination asteroid asthma astrology astronaut astronomer astronomy
atheist athens athlete atlanta atlantic atletico atoll attic auckland auctioneer audi august aunt
auntie auschwitz austen australia australian austria austrian autism automobile autumn azalea
azerbaijan azerbaijani aztec baby babysitter bach bachelorette backpacker backyard badminton bag
bagel baghdad baguette bahamas bahrain baker bakery bakeware balcony bald bali balkans ball ballad
ballerina ballet balloon ballroom balmy baltic baltimore banana bandage bandana bangalore bangkok
bangladesh bangladeshi banister banjo bankrupt banquet baptism baptist barbados barbara barbecue
barbershop barbie barcelona bardot barefoot baritone barley barracuda barrister bartender baseball
basement basketball bassist bastille bath bathrobe bathroom bathtub batman batsman battalion
battlefield battleship bauble bavaria bayern bayonet beach beagle beak beanie bear beard beatles
beauty beckham bed bedroom bedside bedtime bee beech beef beer beethoven beetroot beggar beijing
beirut belarus belarusian belfast belgian belgium belgrade belize bell bellboy belly beloved belt
benfica benin benjamin bequeath bequest beret berlin berlusconi bermuda berry besiktas betrothed
betting betty beyonce bhutan biceps bicycle biden bidet bieber bigfoot bike bikini biles billiards
billionaire bingo biplane bird birdie birdwatching birkenstock birmingham birth birthday biscuit
bistro bite bitter blackberry blackbird blacksmith bladder blade blair blanket blasphemy blister
blonde blood bloodshed blouse blowtorch blueberry bluegrass bmw boar boat bodybuilder boiler boiling
bolivia bolivian bollocks bollywood bomber bone bonfire bonnet bonsai bookcase bookmaker bookseller
bookshelf bookshop boredom boris born bosnia bosnian botany botox botswana bottle boulevard bouquet
bowel bowie bowl bowler boy boyfriend boyhood bra bracelet brake bramble brando brandon brandy brass
brat brave brazil brazilian bread breadwinner breakfast breakup breast breastfeed breath brenda
breton brewery brexit brian brick bricklayer brickwork bridal bride bridegroom bridesmaid bridle
brie brisbane brisket britain british brittany broccoli bronchitis bronx brooch brooklyn broom broth
brother bruise brunei brunette brussels bucharest buckwheat budapest buddha buddhism buddhist
budweiser buffet buffoon bugle buick bulgaria bulgarian bulimia bulldog bulldozer bumper bungalow
burberry burglar burglary burma burnley burqa burrito burundi bush butcher butter buttercup
butterfly buttermilk buy buzzard cabbage cabbie cabernet cactus cadbury cadillac cafe cafetiere cage
cake calf calgary calligraphy calorie cambodia cambodian camera cameroon camp campervan campground
campsite camshaft canada canadian candle candlelight candy cannabis canoe canyon cappuccino
capricorn car caracas carafe caramel caravaggio caravan carburetor carcass cardamom cardiff cardigan
cardiologist caribbean caribou carlos carnation carnival caroling carolyn carpenter carpentry carpet
carpool carrefour carriage carrot cartier cartilage casablanca cashew cashier cashmere cashpoint
casino cassava casserole castle castro cat catalonia catamaran caterpillar catfish catherine
catholic cattle caucasus cauliflower caulk cavalry cayenne ceasefire celebrity cellar cello cement
cemetery centipede centurion ceramic cesspool chainsaw chair chalamet chalice chalk chambermaid
champagne championship chancellor chandelier chanel chapel chaplin charcoal chardonnay chariot
charles charlotte chauffeur cheapskate checkmate cheddar cheek cheerful cheerleader cheese
cheeseburger cheesecake chelsea chemist chemotherapy chennai cheque chequebook cherish chernobyl
cherokee chess chestnut chevrolet chicago chicken chiffon chihuahua childbirth childcare childhood
chile chilean chili chilly chimney chimpanzee chin china chipboard chiropractor chivalry chlamydia
chocolate choir cholera cholesterol chopin chopstick choreographer chorizo chowder christ
christening christian christine christmas christopher chrysanthemum chrysler church churchill
chutney cigar cigarette cilantro cinderella cinema circus citroen clarinet classmate classroom claw
cleaver cleopatra clergyman cleveland cliffhanger clingfilm clinton cloak clooney cloth cloudy coal
coast coastline coat cobblestone cocaine cocktail coconut coffin cognac cola coldplay colgate collar
collarbone collie cologne colombia colombian colombo colonel colorado colosseum coma comedian comedy
communion communist compost concealer concert concerto concubine concussion condo condom confetti
congressman conifer connecticut constable constipation contraception cooktop cookware cop copenhagen
copper corduroy corgi coriander corinthians corkscrew corn cornerback cornwall coroner corpse corset
costco costume cottage cotton couch cougar cough countertop countryside courageous courthouse
courtroom courtship courtyard cousin couture cove cow cowardly crab cranberry crankshaft cranky
crayon cream cremation crematorium crepe crete cricket crime criminal croatia croatian crochet
crockery crockpot crocodile crocs croissant croquet crossbow crosswalk crossword crowbar crucifixion
cruel cruelty cruise cry crybaby cuba cuban cuddle cumin cup cupboard cupcake curtain cushion
custard cutlery cyclist cynthia cyprus czechia czechoslovakia dad daddy daffodil dahlia dairy
damascus damsel dance dancer dandelion daniel danube darling daughter daycare daydream deacon
deadbolt dear death deborah decanter december deer delhi deli delicious dementia democrat denim
denmark dennis dentist denver deodorant depardieu depp dermatologist desert despair despise dessert
destitute detergent detroit dhaka diana diane diaper diarrhea dicaprio dice dickens diet dime dimple
dinar diner dinghy dinner dinnerware dinosaur dior diplomat dirham dirt disease disgust dishcloth
dishwasher disinfectant disney disneyland distillery divan divorce diwali dizzy djibouti djokovic
doctor documentary dodgers dog doha doily doll dollar dollhouse dominica donald donkey donna
doorbell doorframe doorknob doorman doormat doorstep doorway doritos dormitory dorothy dortmund
dostoevsky doubloon dough douglas dove dowel downpour dowry drachma dragon drainage dream dresden
dress dressage driftwood drink driveway drought drugstore drummer drunk drunkard dryer drywall dubai
ducat duchess dumbledore dumpling dunkirk durban dusk dust dustbin duster dusty duvet dylan dyson
eagle ear earth earthenware earthquake easter easyjet ebola ecstatic ecuador eczema edible edinburgh
edward eel eggnog eggplant egypt egyptian eiffel elated elbow electrician electricity electrolux
elephant elizabeth elvis embassy embroidery emerald emily eminem emma emmy emperor empress england
envious envy epilepsy eric eritrea eskimo esophagus espadrille espionage estonia estonian ethan
ethiopia ethiopian euphoria europe european everest everton ewe excavator executioner
extraterrestrial eye eyebrow eyeglasses eyelash eyelid eyeliner eyeshadow facelift fairground
fairway fairy fairytale fanta farmer farmhouse farsi fart farthing fascism fascist father fatherhood
fatima faucet feasting feather february feeble felon felony femur fencepost fender fenerbahce fern
ferrari ferry fertile feta feudal fever feyenoord fiance fiancee fiberglass fifa fiji filipino film
filmmaker filthy fingernail finland fire firefighter fireman fireplace firewood firework fish
fisherman fist fitbit fjord flagon flagstone flamenco flamengo flannel flatmate flea flemish flight
flirt floorboard florida florist flounder flour flower flu flute flyover flypaper flyswatter foal
fog foggy foliage food foodie football footbridge footwear footwork foreclosure forehead forint
forklift fortnite fowl fox franc frankenstein frankfurt fraternity freeloader freeway freezer
freshwater friday fridge friend frighten frisbee frodo frog frostbite frosty fruit fryer fulham
funeral funfair funny fur furniture fury fuselage futon gabon gaga galatasaray gale galician
gallbladder galleon gallows gambia gamble gambler gandalf gandhi gangster garage garden garland
garlic garmin garnet garter gary gasket gasoline gazebo gazelle gearbox gelatin gelato gemstone
genocide gentle george geranium germany gestapo getafe gettysburg ghana ghanaian giant gillette
ginger gingerbread giovanni giraffe girl girlfriend gladiator glamorous glamping glasgow glass
glassware glazier globetrotter gloomy glove gluten goalie goalkeeper goalless goat gobble goblet god
goddess godfather godmother godzilla goldfish golf golfer gondola gong goodyear goose gopro
gorbachev gospel gourmet gout grammy grandchild granddaughter grandfather grandma grandmother
grandpa grandparent grandson granny granola grape grapefruit grassland grater gravel graveyard gravy
greece greed greenland gregory grenada grenade greyhound griddle grief grieve grime grocer grocery
groin grout grudge guacamole guatemala gucci guerrilla guesthouse guevara guilder guilt guinea
guinness guitar guitarist gunfight gunman gunshot gust guttering guyana gymnast gynecologist gypsum
hacksaw haddock hag haggis haggle hail hair haircut hairdresser hairpin hairspray haiti haitian
halal halftime hallelujah halloween hallway ham hamas hamburg hammer hammock hamster hand handbag
handball handgun handkerchief handsaw handyman hangover hanks hanukkah harbour hardboard hardwood
haribo harlem harley harmonica harp harry hasbro hat hatchback hatchet hate hathaway hatred hausa
hawaii hawaiian hawthorn hay hazelnut headache headband headboard headland headlight headmaster
headscarf hearse heart heartache heartbreak heartbroken heartburn hearth heartless heater heath
heather heaven hedgehog heel heineken heinz heir heiress heirloom helicopter hell helsinki hemingway
hemlock hemsworth hen hendrix henry hepatitis heresy hernia heroin herpes herring hezbollah hibiscus
hijab hiker hiking hill hillside hilton hindu hinduism hip hippo hiroshima hitchcock hitchhike
hitler hitman hob hobbit hobby hockey hoe hogmanay hogwarts holi holland hollywood holocaust
homebuyer homeless homeopathy homeowner homeownership homeschool homesick homework homicide honda
honduras honey honeymoon honeysuckle honolulu hoodie hoof hoover horn hornet horny horoscope horror
horse horseback horseradish horticulture hospice hospital hostage hostel hotdog hotel hotplate house
housekeeper housemaid housewarming housewife housework houston hovercraft hryvnia humid hummingbird
hummus hungary hunt hurricane hurt husband hyacinth hyena hymn hypothermia hysterical hyundai ibiza
ibrahimovic ibuprofen iceland icy idaho idiot igloo ikea illinois imam imbecile immigrant india
indian indiana indigestion indonesia infant infantry infatuated infidelity influenza inhaler ink
inmate innkeeper inquisition insect insulin intestine invasion iowa iran iranian iraq iraqi ireland
irish isabella islam islamabad islet israel israeli istanbul isthmus italy itchy jackal jacket
jackhammer jackpot jacob jacuzzi jagger jam jamaica jamaican james janet january japan jaundice
javanese javelin jaw jaywalking jealous jealousy jeans jeep jeffrey jehovah jelly jennifer jerusalem
jessica jesus jetlag jew jewel jewellery jewelry jewish jobless jockey jogging johannesburg
johansson jolie jolly jonathan jordan jose joseph joshua joy joyful juan jubilee judaism judo
juggling juice juicer jukebox july jumpsuit june jungle juror jury justin juventus kale kangaroo
kansas kanye karachi karaoke kardashian karen katherine kathleen kathmandu kawasaki kayak kazakh
kazakhstan keanu kellogg kennedy kennel kenneth kentucky kenya kenyan kerb ketchup kettle kevin kfc
kickboxing kidman kidnap kidnapper kidney kiev kilt kimberly kimchi kimono kindergarten king
kingfisher kiribati kiss kitchenette kitchenware kitten kleenex knee knicks knife knight knitting
koala kolkata kopeck koran korea kosher kosovo kremlin krona kubrick kurdish kuwait kwanzaa kyiv
kyoto kyrgyzstan labrador lacrosse ladle lady lager lagoon lagos lahore lakers lamb lamborghini lamp
landlady landlord landslide laos lapel larch larder larry larynx lasagna latchkey lathe latvia
latvian laugh laughter laundry laura lausanne lava lawn lawnmower lawyer layover lazio leash leather
lebanese lebanon lebron leeds leek leg lego leicester leipzig lemon lemonade lenin lennon lentil
leopard leprosy lesotho lettuce leukemia leverkusen levis liam liar liberia libya libyan lichen
licorice lidl liechtenstein lieutenant lifeboat lifeguard ligament limerick limescale limestone
limousine linda linebacker linen lingerie linoleum lion lioness lipstick liqueur lira lisa lisbon
lithuania lithuanian liver liverpool livestock loaf loathe lobster locket locksmith lodger loft
london loneliness lonely loreal lorry lottery lotto loud louisiana louvre love lover lucas luck
lufthansa luge luggage lullaby lululemon lumber lumberjack lunar lunatic lunch lunchbox lung lupin
lust lutheran luxembourg lyon lyric macaroni macedonian mackerel madagascar madonna madrid mafia
maggot magician magnolia magpie mahogany mahomes maiden makeup malaria malawi malaysia malaysian
maldives malta mama man mandela mane manga mango manicure mansion manslaughter manure maori maradona
marathi mare margaret margarine margarita maria marigold marijuana marley marmalade marriage
marriott marry mars marseille mary maryland masala mascara maserati massachusetts massacre matador
matinee matrimony mattel matthew mattress mauritania mauritius mayan mayonnaise mayor mazda mbappe
mccartney mcdonalds mcgregor meal measles meat meatball meatloaf mecca medalist medicine medieval
medina mediterranean melancholy melbourne melissa melodrama melody melon meningitis menopause
menstruation meow mercedes mercenary mercury meringue merkel merlot merry messiah metallica
meteorite meteorologist meteorology methodist mexican mexico miami mice michael michelin michelle
michigan microwave midfielder midge midnight midsummer midwife miele migraine milan mildew militia
milk milkshake millionaire minecraft minibar minibus minivan minneapolis minnesota minsk miscarriage
misdemeanor miser misery missile mississippi missouri mist mistletoe mistress mlb mobster mohammed
moisturizer molasses moldova mommy monarchy monastery monday monet money moneybags moneylender
mongolia mongolian monk monogamy monorail monsoon montana montenegro montreal moon moorland moose
mop moped morgue mormon moroccan morocco moron mortgage mortuary moscow mosque mosquito motel moth
mother motherhood motocross motorbike motorboat motorcade motorcycle motorhome motorist motorsport
motorway mountain mountainside mountaintop mourn mousetrap moustache mouth mouthwash movie mower
mozambique mozart mozzarella mucus muffler muhammad mulch mulled mum mumbai mummy mumps munich
murder muscle museum mushroom music musician muslim mussolini mustard mutton myanmar myrtle nadal
nairobi namibia nancy nanny napkin naples napoli nappy nascar nashville natasha nathan naughty
nausea navajo navel nazi nba nebraska neck necklace neckline necktie nepal nepali nephew nespresso
nestle netball netherlands nettle nevada newborn newcastle newt neymar nfl nhl niagara nicaragua
nicholas nicole nicotine niece niger nigeria nigerian night nightclub nightgown nightlife nightshade
nightstand nike nikon nile nintendo nipple nirvana nissan nivea nixon noah nonfiction noodle noon
normandy norway nose nostalgia nostalgic nostril novelist november nude nun nurse nursery nutcracker
nutella nutmeg nylon oak oat oatmeal obama obese occult oceania october odometer oil ointment
oklahoma oktoberfest olga oliver olivia olympian olympic oman omelette oncologist ontario oprah
orangutan orchestra orchid oregano origami orphanage orwell osaka osprey osteoporosis ostrich ottawa
otter outfielder outfit outlaw ovary oven ovenproof overalls overcoat overdraft overjoyed overweight
ovulation owl ox oyster pacino paddock painkiller paintball pajamas pakistan pakistani palace
palestine palestinian palmeiras pamela pampers panama panasonic pancake pancreas pansy pantry pants
pantyhose paparazzi papaya paperback paprika paradise paraguay paralympic paramedic parasol
parenthood paris parka parliament parlor parlour parmesan parole parsley partridge pashto passenger
passover passport pasta pastor pasture patagonia patio patricia patrick patriot pauper pavement paw
pawnbroker pea peace peach peacock peanut pear peasant peat pedestrian pediatrician pedicure pedro
pee peeler pele pelvis pencil pendant penicillin peninsula penniless pennsylvania penny pentecost
peony pepper pepperoni pepsi percolator perfume perjury permafrost persia perth peru peruvian
pervert pesach peseta peso pesticide pestle pesto pet petal peter petrified petrol petticoat peugeot
pewter pharaoh pharmacist pharmacy pheasant phelps philadelphia philippines piaf pianist piano
piccolo pickax picnic piercing pierre pig pigeon piggybank piglet pilates pilgrim pilgrimage pill
pillow pillowcase pimp pimple pinball pineapple pinocchio piranha pirate pirelli pisces pistachio
pistol pitchfork pittsburgh pixar pizza pizzeria placemat plague plankton plant plaster plasterboard
playmate playmobil playstation playtime pliers plough plum plumber plywood pneumonia poem poet
pokemon poland polaroid police policeman politician polka pollen polyester polygamy polystyrene
polyurethane pomegranate poncho pond pontiac ponytail poodle poolside poop poor popcorn pope poplar
poppy porch porcupine pork porridge porsche portman porto portraiture portugal possum postcard pot
potato pothole pottery potty poultry poverty powder prada prague prairie pram pray prayer pregnancy
pregnant prequel preschool presley pretoria pretzel pricey priest primark primrose prince princess
pringles prison propaganda prosecco prostate protestant provence prussia psalm psg psoriasis
psychiatrist psychic psycho psychologist puberty puccini pudding puddle pullover pumpkin punk pupil
puppy purgatory purim purr purse putin pyjamas qatar quail quaker quarterfinal quebec quechua queen
quicksand quid quilt quince quinoa quran rabbi rabbit rabies raccoon racehorse racetrack rachel
racket racquet radiohead radish raffle rafter rafting rain rainbow raincoat rainfall rainforest
rainwater rainy raisin ramadan ramekin ramen rammstein rapper rascal rash rat rattlesnake ravine
ravioli raymond reagan realtor rebecca rebellion recliner reebok referendum refrigerator refugee
regatta reggae reincarnation reindeer religion rembrandt remorse remortgage renault renminbi rent
republican restaurant retiree revenge revolver rhine rhino rhinoceros rhubarb rib rice richard
rickshaw ricotta riding rihanna ringgit risotto river riverbank riyadh riyal roadkill roadside
roadster roadworks roast robber robbery robert rockies rodeo rolex rollercoaster romance romania
romanian romantic ronald ronaldo roof roofer rooftop roommate roosevelt rooster rosary rosemary
rotisserie rotterdam rouble rowan rowling rub rubbish ruble rucksack rude rug rugby rupee rupiah
russia rwanda ryan ryanair sabbath sad saddle saffron sagittarius saigon sailboat sailor sainsbury
saint salad salamander salami saliva salmon saltwater samantha samoa samovar samuel samurai sandal
sander sandpaper sandra sandstone sandstorm sandwich santa santiago santos sapphire sarah sari
sarkozy satan satchel satin saturday saturn sauce saucepan saucer saudi sauerkraut sauna sausage
savanna savory sawdust sawmill saxophone scallop scalp scalpel scandinavia scar scarecrow scarf
schalke school schoolboy schoolgirl schoolteacher schoolwork schooner schumacher schwarzenegger
scissors scone scooter scorching scorpio scorpion scorsese scotch scotland scottish scoundrel
scrabble scrapbook scratchcard scream screenwriter screwdriver scuba sculptor sculpture sea seabed
seagull seamstress seaplane seaport seashore seatbelt seattle seawater seaweed sedan seine selfie
selfish semifinal senate senegal seoul sephora september septic sequin serbia serbian serenade
sergeant sermon sevilla seville sewage sewer sewing seychelles shakira shaman shampoo shanghai
shaquille sharapova shark sharon shaver shawl sheep shekel shenzhen sheriff shilling shipwreck
shirley shirt shiver shoe shoemaker shopaholic shopkeeper shoplifting shoreline shortstop shotgun
shoulder shovel showbiz shower shrimp shrine shrub siberia sicily sideboard sidewalk sightseeing
sikh silk silverware sing singapore singer sinner sinus sissy sister sitcom sixpence skate
skateboard skater ski skier skillet skinflint skirt skoda skull skunk sky skydiving skyscraper
slalom slaughterhouse slavery sleazy sled sledgehammer sleepy sleet sleeve sleigh slipper slob
slovak slovakia slovene slovenia slugger slush smallpox smitten smoker smoothie snail snapchat
sneaker sneeze snob snooker snore snot snow snowboard snowfall snowman snowmobile snowplough
snowstorm snowy snuggle sob soccer socialist sock sofa sofia softball softwood soldering soldier
solstice somali somalia sombrero son sonata song songkran songwriter sophia sophie soprano sorcerer
sore sorority sorrow soulmate soup sour sourdough southampton souvenir soybean spaceflight spackle
spade spain spaniel spanner sparkler sparrow sparta spatula spear spectacles speedboat speedometer
spendthrift spice spicy spiderman spielberg spinach spite spleen sport sportsman sportswear spotless
spouse springtime sprinkler stabbing stadium stagecoach staircase stalin stallion stallone starbucks
stardust starling statham steak steakhouse steal steamboat steamship steelers stepdad stepdaughter
stepfather stephanie stephen stepladder stepmom stepmother steppe stepson sterling steven stew
stewardess stiletto stingray stingy stockholm stockpot stomach stonehenge stonemason stool stopover
stork stormy stove stovetop strawberry streep street streetcar strimmer stroller stucco sturgeon
stuttgart styrofoam subaru suburb sudan sudanese suede suitcase summer summertime sun sunbeam sunbed
sunburn sundae sunday sunderland sunflower sunglasses sunny sunrise sunroof sunscreen sunset
sunshine superbowl superglue superman supermarket supermodel supper surf surfboard surfer surgeon
surgery suriname susan sushi suv suzuki swan sweat sweater sweatshirt sweden sweepstake sweetheart
swim swimmer swimsuit swimwear swine swiss switzerland swollen sword sycamore sydney symptom
synagogue syphilis syria syrian syringe syrup tablecloth tablespoon tableware taco taekwondo tagalog
tahiti taipei taiwan taiwanese tajikistan taliban tall tangerine tango tankard tantrum tanzania
tarantino tarmac tarot tarpaulin taser taste tasty tattoo tavern taxi tchaikovsky tea teacher teacup
teak tearful teary teaspoon techno teddy teen teenager teeth tehran television telly tenderness
tendon tennessee tennis tenor tequila termite terracotta terrier terrorism terrorist tesco testicle
tetanus texas thailand thames thanksgiving thatcher thaw theater theatre therapist therapy
thermometer thicket thief thigh thirsty thistle thomas thong thorn thrifty thriller throat throne
thug thumb thunder thunderstorm thursday thyme thyroid tiara tibet tibetan tibia tiffany tiger
tights tightwad tijuana timberland timid timothy tinder tinfoil tinsel tipsy toaster toastmaster
tobacco toblerone toddler toe toffee toga togo toilet toiletries tokyo tolkien tolstoy tomato tomb
tomorrow tonga tongs tongue tonight toolshed tooth toothache toothbrush toothpaste toothpick topaz
topsoil torah toronto torpedo tortilla tottenham touchdown tourism tourist towel town townhouse
townspeople toy tracksuit tractor tradesman tram transfusion transylvania trawler treadmill trek
triathlon tricycle trinidad tripadvisor tripoli trivet trombone trophy tropics trousers trout
trucker trumpet tsar tsunami tuba tuberculosis tudor tuesday tugboat tulip tumor tuna tundra tunis
tunisia tunisian tupperware turban tureen turkey turkmenistan turmeric turnip turnpike turpentine
turtleneck tuscany tusk tutu tuxedo tweed tweezers twilight tyler typhoid typhoon tyrant tyre tyson
uefa uganda ukraine ukrainian ukulele ulcer ultrasound umbrella umpire uncle undergrowth underpants
underpass undertaker underwear unemployed upholsterer upholstery uranus urine uruguay utah utensil
uterus uzbek uzbekistan vaccine valencia valentine valley vampire van vancouver vandalism vanuatu
vape vase vatican veal vegan vegas vegetable vegetarian veil velvet venezuela venezuelan vengeance
venice venison venus veranda verdi vermeer vermont versace versailles verstappen veterinarian vicar
victorian vienna vietnam viking villa village villarreal vinegar vinyl violent violin violinist
virgo vitamin vivaldi vodka volcano voldemort volkswagen volleyball volvo vomit voodoo wagner wagon
wainscot waist waistcoat waiter wales walmart walnut waltz wanderlust war wardrobe warfare warhol
warrior warsaw wart wasabi wash washington watercolor waterloo watermelon wealthy wear weather
wedding wedlock wednesday weekend weep weightlifting welder welding wellington werewolf westminster
wet wetland wetsuit whale wheat wheelbarrow wheelchair whimper whisk whiskey whisky whistle wicker
widower wife wig wildfire wildflower wildlife william wimbledon windowsill windscreen windshield
windy wine wineglass winery winfrey winger winslet winter wintry wisconsin wisteria wistful witch
wok wolf wolverhampton woman womb wood woodchip wooden woodland woodpecker woodwork wool workman
workout wreath wrench wrestler wrestling wrinkle wrist wristwatch wyoming xbox xhosa xmas yacht yam
yamaha yankees yawn yearn yellowstone yemen yen yesterday yoga yogi yogurt yolk yorkshire yoruba
youth yuan yucca yugoslavia yukon yuletide yummy zachary zagreb zambia zara zelensky zendaya zidane
zimbabwe zinc zloty zodiac zoo zucchini zumba zurich
"""

EVERYDAY = frozenset(_WORDS.split())
