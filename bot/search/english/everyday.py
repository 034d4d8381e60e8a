"""Words of everyday life, which are far from most lists.

Chosen by fields of daily life, not by what people typed: the things and qualities of C. K. Ogden's
"Basic English" (1930), and the words that first lessons of English teach for body, health, family,
home, food, clothes, animals, nature, weather, time, town, travel, sport and feelings; without those
that mean something at a desk too (branch, key, letter, store, table, watch).
"""

_WORDS = """
adult age air airport animal ankle ant apartment apple apron arch arm army arrow aunt autumn baby
bag ball balloon banana band bark barrel basket bath bathroom bathtub beach bean bear beard beat
beautiful beauty bed bedroom bee beef beer bell belt berry bicycle bike bird birth birthday biscuit
bite bitter black blade blanket blood blouse blue boat body boiling bone boot born bottle bowl boy
brain brake brave bread breakfast breath brick bride bridge bright broom brother brown brush bucket
bulb bush butcher butter buy cabbage cage cake calf camel camera camp candle candy cap car carpet
carriage carrot cart castle cat cattle ceiling chair chalk chapel cheek cheese chemist cherry chess
chest chicken chin chocolate church cinema circle circus clock cloth clothes cloud coal coast coat
cold collar comb cookie copper cord corn cotton couch cough cousin cow crab cream crime crop crown
cry cup curtain cushion dance dark daughter dead dear death deer dentist desert dice diet dinner
dirt dirty disease divorce doctor dog doll dollar donkey door dove dragon drawer dream dress drink
drum dry duck dust eagle ear earth egg elbow election electricity elephant eye face fairy farm
farmer fat father fear feather feeble fence ferry fertile fever finger fire fish fist flag flame
flat flea flight floor flour flower flu fly fog food foot football fork fowl fox friday fridge
friend fruit funeral funny fur garage garden garlic gentle giant ginger girl glass glove goat god
gold golf goose grain grandfather grandmother grape grass gray green grey ground guest guitar guy
hail hair ham hammer hand happy hat hate heart heat hell hen hiking hill hip hobby hockey hole
holiday honey hope horn horse hospital hotel house hunt hurt husband ice ill ink insect iron island
jacket jam jaw jeans jelly jewel joke journey joy juice jungle kettle kidney king kiss kite kitten
knee knife knight knot lady lake lamb lamp land laugh lawyer leaf leather leg lemon leopard lettuce
linen lion lip liquid liver lottery loud love luck lunch lung man marriage married mate mattress
meal meat medal medicine melon mice midnight milk mine miss mist monday money monkey mood moon
morning mother mountain mouth murder muscle museum mushroom music nail neck needle neighbour nephew
nerve niece night noise noon nose nurse nut oak oil onion orange oven owl palace pants paper parcel
passenger passport pasta pea peace peach pear pen pencil pepper perfume pet petrol pharmacy pie pig
pigeon pill pillow pin pink pirate pizza plane plant plate plough plum pocket poem poet poison
police pond poor pork pot potato powder prayer pregnant prince princess prison puppy purple purse
queen quiet quilt rabbit rail rain rainbow rat receipt red religion restaurant rice riding ring
ripe river road roast robot rod roof root rough rub rug rugby sad saddle sail sailing salad salmon
salt sand sandwich saturday sauce saucer sausage scarf school scissors scooter sea seed shame sheep
ship shirt shoe shoulder sick silk silver sing singer sister skate ski skin skirt sky sleep sleeve
slipper smell smile smoke snail snake sneeze snow soap soccer sock sofa soft soldier son song soup
sour spade spice sponge spoon sport stain stairs star steak steal steam steel stem stick sticky
stiff stocking stomach stone strawberry street sugar suit summer sun sunday sunset supper surf swan
sweat sweater sweet swim swimming sword symptom tail tailor tall taste tax taxi tea teacher
teenager teeth tennis tent thick thief thigh throat thumb thunder thursday ticket tin tired toast
toddler toe toilet tomato tomorrow tongue tonight tooth towel town toy tractor train tram tray
trousers trumpet tuesday turkey turtle tyre umbrella uncle uniform vaccine valley van vase
vegetable village violent violin virus visa volcano wagon waist waiter walk wall wallet war warm
wash wax wear weather wedding wednesday weekend wet whale wheat whisky whistle white wife wind
window wine wing winter woman wood wool worm wound wrist year yellow yesterday young youth zoo
"""

EVERYDAY = frozenset(_WORDS.split())
