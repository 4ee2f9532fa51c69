"""What is certainly no relation: ends of the wrong type, and, in text that was not chosen for its relations, pairs in a sentence
without any word that the relation needs. Everything else in such text stays unknown and teaches nothing."""
import re

from .names.vote import KNOWLEDGENET_ENDS
from .schema import PLACES, RE3D_RELATIONS, RELATION_ID, RELATIONS, WIKIDATA

ENDS = dict(
    KNOWLEDGENET_ENDS, SIBLING=(["PER"], ["PER"]), PLACE_OF_DEATH=(["PER"], PLACES), CAPITAL=(["GPE", "LOC", "NORP"], ["GPE"]),
    COUNTRY=(["ORG", "GPE", "LOC", "FAC", "EVENT", "MISC", "NORP", "PER"], ["GPE", "NORP"]), LOCATED_IN=(["ORG", "GPE", "LOC", "FAC", "EVENT", "MISC"], PLACES),
    HEAD_OF_GOVERNMENT=(["GPE", "LOC", "ORG"], ["PER"]), HEAD_OF_STATE=(["GPE", "LOC", "ORG"], ["PER"]), MILITARY_BRANCH=(["PER", "ORG"], ["ORG"]),
    OWNED_BY=(["ORG", "FAC", "MISC"], ["PER", "ORG", "GPE"]), PUBLICATION_DATE=(["MISC", "ORG", "EVENT"], ["DATE"]))
# Stems of which one must stand in the sentence; relations without an entry cannot be excluded by words.
NEEDED = dict(
    SPOUSE="wife|husband|marri|spouse|wed|widow|bride|groom|divorc|partner", CHILD_OF="son|daughter|child|father|mother|parent|born|kid|heir",
    SIBLING="brother|sister|sibling|twin|son|daughter", PLACE_OF_BIRTH=r"born|birth|native|\(", DATE_OF_BIRTH=r"born|birth|\(", DATE_OF_DEATH=r"die|death|dead|kill|assassin|murder|execut|\(",
    PLACE_OF_DEATH=r"die|death|dead|kill|assassin|murder|execut|\(", EDUCATED_AT="graduat|stud|educat|degree|alum|university|school|college|attend|academy|train",
    FOUNDED_BY="found|establish|creat|start|launch|co-|set|form|began", DATE_FOUNDED="found|establish|creat|start|launch|set|form|began|open", CEO="ceo|chief|executive|head|president",
    PLACE_OF_RESIDENCE="live|living|resid|home|move|settl|from|of|based", CAPITAL="capital", OWNED_BY="own|acqui|bought|buy|sold|sell|purchas|part of",
    SUBSIDIARY_OF="subsidiar|own|acqui|unit|division|part|parent|'s|of|arm|branch", MILITARY_BRANCH="army|navy|force|corps|marine|guard",
    HEAD_OF_STATE="presid|king|queen|emperor|monarch|emir|leader|ruler|chief|secretary", HEAD_OF_GOVERNMENT="premier|minister|chancellor|governor|mayor|leader|chief|head")
PATTERNS = {name: re.compile(r"(?:^| )(?:" + stems + ")", re.I) for name, stems in NEEDED.items()}
TIES = 3  # words between a person and a nationality that may still belong together
CITIZEN = re.compile(r"(?:^| )(?:national|citizen|from|born|native)", re.I)


def fits(kind, kinds):
    """Whether a mention of this type may be an end; pronouns stand for people and bodies, what is unknown for anything."""
    if kind == "UNK":
        return True
    return bool({"PER", "ORG"} & set(kinds)) if kind == "PRON" else kind in kinds


def wrong_types(subject, obj):
    """Relations that these two types cannot have."""
    mask = 0
    for name, (left, right) in ENDS.items():
        if not (fits(subject, left) and fits(obj, right)):
            mask |= 1 << RELATION_ID[name]
    return mask


def without_words(words, first, second):
    """Relations that nothing in this sentence speaks of."""
    text = " ".join(words)
    mask = 0
    for name, pattern in PATTERNS.items():
        if not pattern.search(text):
            mask |= 1 << RELATION_ID[name]
    gap = max(first[0], second[0]) - min(first[1], second[1])
    if gap > TIES and not CITIZEN.search(text):
        mask |= 1 << RELATION_ID["NATIONALITY"]
    return mask


def check_tables():
    known = set(RELATIONS)
    assert set(ENDS) <= known and set(NEEDED) <= known, "a table names a relation that the model has not"
    assert set(RE3D_RELATIONS.values()) | {name for name, _ in WIKIDATA.values()} <= known
