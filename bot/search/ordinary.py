"""Ordinary English words: what is spelt right is not a slip for something on the list.

Without them a small list corrects every word it lacks to one it has: *rain* to *brain*, *pain* to
*pair*, *train* to *trail*. Kept by hand, from everyday life; the words of `stopwords` and
`synonyms` belong to them too. A list's own words always count as known, whatever stands here.
"""

from bot.search.stem import stem
from bot.search.stopwords import STOP, WEAK
from bot.search.synonyms import WORDS as SYNONYMS
from bot.search.vocabulary import Near, Vocabulary

_WORDS = """
adult age airport alarm album animal ankle ant apartment apple apron arm army arrow artist aunt
baby back bag ball balloon banana band bank bar bark barrel basket bath bathroom bathtub beach
bean bear beard beat beauty bed bedroom bee beef beer bell belt bench berry bicycle bike bill bin
bird birth birthday biscuit bite black blanket blood blouse blue board boat body bone boot border
born boss bottle bowl box boy brain branch brass brave breakfast breath brick bride bridge bright
broom brother brown brush bucket bus bush butcher butter button buy cabbage cage cake calf camel
camera camp candle candy cap car card carpet carrot cart castle cat catch cattle ceiling cell
chain chair chalk chapel cheek cheese chemist cherry chess chest chicken chin chocolate church
cinema circle circus city class clock cloth clothes cloud club coach coal coast coat cold collar
color colour comb cookie copper cord corn corner cotton couch cough cousin cow crab cream crime
crop cross crowd crown cry cup curtain cushion dance dark date daughter day dead dear death deer
dentist desert desk diamond dice diet dirt dive divorce doctor dog doll dollar donkey door dove
dragon dream dress drill drink drive driver drum duck dust eagle ear early earth east egg elbow
election electric electricity elephant emotion empty engine evening exam eye face fairy fall family
fan far farm farmer fat father feather fence ferry fever field fight finger fire fish fist flag
flame flat flea flight flood floor flour flu fly fog fold foot football forest fork fox fridge
friend frog fruit fun funeral funny fur game garage garlic gate gentle ghost giant gift ginger
girl glass glove glue goat god gold golf goose grain grandmother grape grass gray green grey
ground guest guilty guitar gum gun guy hail hair half hall ham hammer hand hang happy harbor hat
hate head heart heat heavy hell hen high hike hiking hill hip hobby hockey hole holiday home honey
hook horse hospital hot hotel hour house hungry hunt hurt husband ice insurance iron island
jacket jam jaw jeans jewel joke journey joy juice jump jungle kettle kick kidney king kiss kite
kitten knee knife knight knock lady lake lamb lamp land last late laugh lawyer leaf leather leg
lemon leopard letter lettuce lie life light lightning lion lip liquid liver living loan lock long
lottery loud love luck lunch lung magic mail man map march marriage mask mass match mate
mattress meat medal medicine melon metal mice midnight mile milk mine minute mirror miss mix monday
monkey month mood moon mother motor mount mountain mouse mouth movie mud murder muscle museum
mushroom nail name napkin neck needle neighbour nephew nest new news niece night noise noon north
nose number nurse nut oak ocean oil onion orange oven owl paint pair palace pan pants paper parcel
pardon parent park party passenger passport pasta paste path pea peace peach pear pen pencil
people pepper perfume pet petrol pharmacy piano pie pig pigeon pill pillow pilot pink pirate pizza
plane plate plum pocket poem poet poison pole police pond pool poor pork pot potato pound powder
prayer pregnant prince princess prison prize puppy purple purse queen quilt rabbit race radio
rail railway rain rainbow rat razor red religion rent restaurant rice ride riding ring river road
roast rob robot rock roof room root rope rose rough round row rubber rug rugby run sad saddle safe
sail sailing salad salmon salt sand sandwich sauce saucer sausage scarf school scissors scooter sea
season seat seed sheep sheet shell ship shirt shoe shop shore shoulder shower sick silk silver sing
singer sink sister skate ski skin skirt sky sleep sleeve slipper smell smile smoke snail snake snow
soap soccer sock sofa soil solar soldier son soup sour south space spice spider spoon sport spot
spring square stain stair stairs stamp star station steak steal steam steel stem step stomach stone
storm stove stranger strawberry street string strong student sugar suit summer sun sunday sunset
supper surf swan sweat sweater sweet swim swimming sword symptom table tail tailor tall tank tap
taste tax taxi tea teacher tear teenager teeth tennis tent thief thigh throat thumb thunder ticket
tie tiger tired toast toddler toe toilet tomato tomorrow tongue tonight tooth towel tower town toy
track tractor traffic train tram tray tree truck trumpet tune turkey turtle twin tyre umbrella
uncle uniform university vaccine valley van vase vegetable vein village violin virus visa voice
volcano wagon waist waiter walk wall wallet war warm wash wasp watch water wave weapon wear weather
wedding week weekend west wet whale wheat wheel whisky white wife wild wind window wine wing winter
wire wolf woman wood wool world worm wound wrist yard year yellow yesterday young youth
zoo
"""

_KNOWN = frozenset((*_WORDS.split(), *STOP, *WEAK, *SYNONYMS))
# Compared by stem, so that each stands for all its forms.
_STEMS = frozenset(map(stem, _KNOWN))
_EVERYDAY = frozenset(map(stem, _WORDS.split())) - frozenset(map(stem, (*STOP, *WEAK, *SYNONYMS)))
_VOCABULARY = Vocabulary(_KNOWN)


def is_ordinary(word: str) -> bool:
    """Tell whether this is a common English word as it stands, and no slip."""
    return stem(word) in _STEMS


def is_everyday(word: str) -> bool:
    """Tell whether this is a word of everyday life, far from most lists."""
    return stem(word) in _EVERYDAY


def mend(word: str) -> Near | None:
    """Return the ordinary word nearest to one that is not: taht → that, setings → setting."""
    near = _VOCABULARY.misspelt(word, False)
    return min(near, key=lambda found: (-found.trust, found.word), default=None)
