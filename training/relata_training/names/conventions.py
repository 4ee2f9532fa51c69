"""What belongs to a name here: no leading article, no trailing 's, no title, no address."""
from ..decode import ADDRESS

ARTICLES = ("the", "a", "an")
POSSESSIVE = ("'s", "’s", "'", "’")
TITLES = set(
    "mr mrs ms miss dr prof professor president vice-president prime minister pm king queen prince princess sir lord lady dame sen "
    "senator rep representative congressman congresswoman gov governor gen general col colonel maj major capt captain lt lieutenant "
    "sgt sergeant pope chancellor secretary ambassador chairman chairwoman ceo cto judge justice rev reverend bishop archbishop "
    "cardinal commissioner mayor premier emperor sultan emir spokesman spokeswoman deputy inspector constable".split())
TITLES |= {title + "." for title in TITLES}
UNTRIMMED = ("DATE", "NUM", "MONEY")


def trimmed(words, start, end, kinds):
    """The span without what is no part of a name, or None if it is an address. kinds: types that it may have."""
    if any(ADDRESS.search(word) for word in words[start:end]):
        return None
    if not set(kinds) <= set(UNTRIMMED):
        while end - start > 1 and words[start].lower() in ARTICLES:
            start += 1
        while end - start > 1 and words[end - 1] in POSSESSIVE:
            end -= 1
    if list(kinds) == ["PER"]:
        while end - start > 1 and words[start].lower() in TITLES:
            start += 1
    return start, end


def looks_like_name(words):
    """Capitalised throughout, but for the small words inside a name."""
    small = {"of", "the", "and", "for", "de", "la", "van", "von", "bin", "al", "in", "on", "&", "-", "'s", "’s", ".", ",", "du", "del", "da", "to"}
    return bool(words) and words[0][:1].isupper() and all(w[:1].isupper() or w[:1].isdigit() or w.lower() in small for w in words)
