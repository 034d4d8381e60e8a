"""What the rules of suffixes do not know of English: *mice*, *faster*, *colour* and *news*.

Plurals that are verbs as well (it analyses, he leaves) are left to the verb. Comparisons are
listed, since most words in -er are somebody or something: what compares and is a thing as well
(a cooler, a cleaner) is left out, and so is *latest*, which is not late at all.
"""

# Each with its singular.
_PLURALS = """
appendices appendix, calves calf, children child, crises crisis, criteria criterion, feet foot,
geese goose, hypotheses hypothesis, indices index, knives knife, loaves loaf, matrices matrix,
men man, mice mouse, oxen ox, quizzes quiz, scarves scarf, selves self, shelves shelf,
syntheses synthesis, teeth tooth, theses thesis, thieves thief, vertices vertex, wives wife,
wolves wolf, women woman
"""

# Each with its verb; those that are small words, or something else as well (built, found, left),
# are left out.
_PASTS = """
bought buy, broken break, caught catch, chosen choose, drawn draw, eaten eat,
forgotten forget, frozen freeze, grown grow, hidden hide, learnt learn, paid pay, sent send,
slept sleep, sold sell, spent spend, spoken speak, stolen steal, taught teach, thrown throw,
woken wake, won win, worn wear, written write
"""

# Each with what it compares; the superlative goes with it.
_COMPARISONS = """
bigger big, brighter bright, broader broad, busier busy, calmer calm, cheaper cheap, clearer clear,
colder cold, darker dark, deeper deep, earlier early, easier easy, fairer fair, faster fast,
friendlier friendly, funnier funny, greater great, greener green, happier happy, harder hard,
healthier healthy, heavier heavy, higher high, hotter hot, larger large, longer long, louder loud,
messier messy, nearer near, newer new, nicer nice, noisier noisy, older old, poorer poor,
quicker quick, quieter quiet, rarer rare, richer rich, riskier risky, rougher rough, safer safe,
sharper sharp, shorter short, simpler simple, slower slow, smaller small, smarter smart,
smoother smooth, softer soft, steeper steep, stricter strict, stronger strong, tastier tasty,
thicker thick, thinner thin, tidier tidy, tighter tight, tinier tiny, tougher tough, warmer warm,
weaker weak, wider wide, wiser wise, younger young
"""

# Words, each with its other forms, that the rules would give the stem of quite another word: that
# of animate, author, candid, commune, confer, …; so the first of them is their stem.
_APART = """
accountability accountable, accounting accountant accountants, affection affectionate,
animal animals, authorise authorised authorises authorising authorisation authorisations
authorize authorized authorizes authorizing authorization authorizations,
authority authorities, candidate candidates, community communities, conference conferences,
conversation conversational conversations, critical critically, customer customers,
department departmental departments, engine engines, evening evenings, executive executives,
experiment experimental experimentation experimented experimenting experiments,
formation formations, general generally, generic generically generics, generous generously,
identical identically, important importance importantly, integrity,
internal internally internals, international internationally, lateral, majority majorities,
mineral minerals, minority minorities, morale, news, numerous, objective objectively objectives,
optimism optimist optimistic optimists, organic organically, organism organisms,
paste pasted pastes pasting, personal personally, polite politely politeness,
positive positively positives positivity, quite, restful, several, statue statues,
subjective subjectively subjectivity, subscription subscriptions, suite suites,
terminal terminals, transition transitional transitioned transitioning transitions,
university universities
"""

# Numbers that stand in titles and are typed as figures, or the other way round.
_NUMBERS = """
one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
twelve 12
"""

# British stems, each with the American one.
_BRITISH = """
analogu analog, analys analyz, armour armor, artefact artifact, behaviour behavior,
catalogu catalog, centr center, colour color, defenc defens, dialogu dialog, favour favor,
favourit favorit, fibr fiber, flavour flavor, grey gray, harbour harbor, honour honor, humour humor,
judgement judgment, labour labor, licenc licens, litr liter, metr meter, mould mold,
neighbour neighbor, neighbourhood neighborhood, odour odor, offenc offens, paediatr pediatr,
paralys paralyz, plough plow, practis practic, programm program, rigour rigor, rumour rumor,
savouri savori, sceptic skeptic, theatr theater, tumour tumor, vapour vapor
"""


def _pairs(table: str) -> dict[str, str]:
    return dict(pair.split() for pair in table.split(","))


_COMPARED = _pairs(_COMPARISONS)
IRREGULAR: dict[str, str] = (
    _pairs(_PLURALS)
    | _pairs(_PASTS)
    | _COMPARED
    | {f"{form[:-1]}st": word for form, word in _COMPARED.items()}
)
AMERICAN: dict[str, str] = _pairs(_BRITISH)
STEMS: dict[str, str] = _pairs(_NUMBERS) | {
    word: words.split()[0] for words in _APART.split(",") for word in words.split()
}
