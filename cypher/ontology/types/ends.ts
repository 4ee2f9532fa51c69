// Kinds of ends that several relation types share.
export const PERSON = ['Person'];
export const COUNTRY = ['Location:country'];
export const BODY = ['Organization', 'Group'];
/** A state, also when its capital or a demonym stands for it. */
export const STATE_OR_BODY = ['Location:country', 'Organization', 'Group'];
/** Whoever can act: people, bodies, states and the places that stand for them. */
export const ACTOR = ['Person', 'Organization', 'Group', 'Location'];
/** Whatever an actor can turn to, for or against. */
export const TARGET = ['Person', 'Organization', 'Group', 'Location', 'Event', 'Work', 'Law', 'Other'];
